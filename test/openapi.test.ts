import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { openapiYaml } from '../src/api/openapi-yaml.ts';

const Schema = z.looseObject({
  title: z.string().optional(),
  description: z.string().optional(),
  properties: z.record(z.string(), z.looseObject({})).optional(),
  examples: z.array(z.unknown()).optional(),
});
const Response = z.looseObject({ $ref: z.string().optional() });
const Operation = z.looseObject({
  operationId: z.string(),
  tags: z.array(z.string()).length(1),
  summary: z.string().max(60),
  description: z.string().min(40),
  responses: z.record(z.string(), Response),
});
const Document = z.looseObject({
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.looseObject({ schemas: z.record(z.string(), Schema) }),
});

const yaml = await openapiYaml();
const document = Document.parse(parse(yaml));
const operations = Object.values(document.paths).flatMap(Object.values);
const schemas = Object.entries(document.components.schemas);
const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path);

const at = (path: string): unknown =>
  path.split('/').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);

describe('openapi.yaml', () => {
  it('is what the program makes of its routes: renew it by npm run openapi', () => {
    expect(readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8')).toBe(yaml);
  });

  it('is made alike each time', async () => expect(await openapiYaml()).toBe(yaml));

  it('reads alike by the rules of YAML 1.1 and 1.2', () =>
    expect(parse(yaml, { version: '1.1' })).toEqual(parse(yaml)));

  it('names each operation once, under a tag that is described', () => {
    const ids = operations.map(({ operationId }) => operationId);
    const tags = document.tags.map(({ name }) => name);
    expect([new Set(ids).size, [...new Set(operations.flatMap(operation => operation.tags))]]).toEqual([
      ids.length,
      tags,
    ]);
  });

  it('points at nothing that is not there and has nothing that is not pointed at', () => {
    expect(references.filter(path => at(path) === undefined)).toEqual([]);
    const components = Object.entries(document.components).flatMap(([group, named]) =>
      Object.keys(named as object).map(name => `components/${group}/${name}`),
    );
    expect(components.filter(path => !references.includes(path))).toEqual([]);
  });

  it('describes every schema and every property, and nests no object without a name', () => {
    expect(schemas.filter(([name, { title, description }]) => title !== name || !description)).toEqual([]);
    const properties = schemas.flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).map(([property, schema]) => [`${name}.${property}`, schema] as const),
    );
    expect(properties.filter(([, schema]) => !schema.$ref && !schema.description)).toEqual([]);
    expect(properties.filter(([, schema]) => JSON.stringify(schema).includes('"properties"'))).toEqual([]);
  });

  it('has valid examples for every body', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema(document, 'document');
    const wrong = schemas.flatMap(([name, { examples = [] }]) =>
      examples
        .filter(example => !ajv.validate({ $ref: `document#/components/schemas/${name}` }, example))
        .map(() => name),
    );
    expect(wrong).toEqual([]);
    const bodies = [...JSON.stringify(document.paths).matchAll(/"schema":\{"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    expect(bodies.map(([, name]) => name).filter(name => !document.components.schemas[name].examples)).toEqual([]);
  });

  it('declares what can go wrong, always as a Problem', () => {
    const errors = operations.flatMap(({ responses }) => Object.keys(responses).filter(code => /^[45d]/.test(code)));
    expect(new Set(errors)).toEqual(
      new Set(['400', '404', '406', '410', '413', '414', '415', '429', '503', '504', 'default']),
    );
    const shared = operations.flatMap(({ responses: { 200: _, ...others } }): { $ref?: string }[] =>
      Object.values(others),
    );
    expect(shared.filter(response => response.$ref === undefined)).toEqual([]);
    expect(operations.filter(({ responses }) => !responses['400'] || !responses.default)).toEqual([]);
  });
});
