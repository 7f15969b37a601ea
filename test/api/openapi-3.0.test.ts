import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../src/api/components.ts';
import { openapiDocument } from '../../src/api/openapi.ts';
import { openapi30Document } from '../../src/api/openapi-3.0.ts';
import { appOn } from './answers.ts';
import { inventedStore } from './invented-record.ts';

const document = JSON.parse(JSON.stringify(openapi30Document(openapiDocument())));

/** How a schema is written in 3.0, when it is one of a document. */
function written(schema: JsonSchema): JsonSchema {
  const license = { name: 'Apache-2.0', identifier: 'Apache-2.0' };
  const schemas = { Person: { type: 'object' }, Tried: schema };
  const paths = { response: { schema: { $ref: '#/components/schemas/Tried' } } };
  const { components } = openapi30Document({ info: { license }, paths, components: { schemas } });
  return (components as { schemas: { Tried: JsonSchema } }).schemas.Tried;
}

const ref = { $ref: '#/components/schemas/Person' };

describe('the document in OpenAPI 3.0.3', () => {
  let served: JsonSchema;

  beforeAll(async () => {
    const app = await appOn(inventedStore());
    served = (await app.inject('/openapi-3.0.json')).json();
  });

  it('is valid', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect([valid, errors]).toEqual([true, undefined]);
  });

  it('is what the server gives', () => expect(served).toEqual(document));

  it('has the operations and components of the other document', () => {
    const { paths, components } = JSON.parse(JSON.stringify(openapiDocument()));
    expect(Object.keys(document.paths)).toEqual(Object.keys(paths));
    const names = Object.keys(document.components.schemas);
    expect(new Set(names.map(name => name.replace(/^Nullable/, '')))).toEqual(new Set(Object.keys(components.schemas)));
  });

  it('points at nothing that is not there', () => {
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
    expect(references.map(([, name]) => name).filter(name => !document.components.schemas[name])).toEqual([]);
  });

  it('has a twin for what can be null', () => {
    const { EntityRef, NullableEntityRef } = document.components.schemas;
    expect(NullableEntityRef).toEqual({ ...EntityRef, title: 'NullableEntityRef', nullable: true });
  });

  it.each<[string, JsonSchema, JsonSchema]>([
    ['a type or null', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    [
      'a listed value or null',
      { type: ['string', 'null'], enum: ['a', null] },
      { type: 'string', enum: ['a', null], nullable: true },
    ],
    ['one of several types', { type: ['string', 'integer'] }, { anyOf: [{ type: 'string' }, { type: 'integer' }] }],
    [
      'a reference or null',
      { anyOf: [ref, { type: 'null' }] },
      { allOf: [{ $ref: '#/components/schemas/NullablePerson' }] },
    ],
    [
      'choices or null',
      { anyOf: [ref, { type: 'string' }, { type: 'null' }] },
      { anyOf: [{ $ref: '#/components/schemas/NullablePerson' }, { type: 'string', nullable: true }] },
    ],
    ['a reference that is described', { ...ref, description: 'Who.' }, { description: 'Who.', allOf: [ref] }],
    ['one value', { type: 'string', const: 'a' }, { type: 'string', enum: ['a'] }],
    ['an open bound', { exclusiveMinimum: 0 }, { minimum: 0, exclusiveMinimum: true }],
    ['examples', { examples: ['a', 'b'] }, { example: 'a' }],
    ['items', { items: { const: 1 } }, { items: { enum: [1] } }],
  ])('says %s in its own words', (_, schema, expected) => expect(written(schema)).toEqual(expected));

  it.each<[string, JsonSchema]>([
    ['a property called type', { properties: { type: { type: 'string' }, const: { type: 'string' } } }],
    ['an example that looks like a schema', { example: { type: ['string', 'null'], const: 1 } }],
    ['a lone reference', ref],
    ['choices without null', { anyOf: [ref, { type: 'string' }] }],
    ['anything at all', { additionalProperties: true }],
  ])('leaves %s as it is', (_, schema) => expect(written(schema)).toEqual(schema));
});
