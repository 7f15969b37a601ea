import type { JsonSchema } from './components.ts';

type Named = Record<string, JsonSchema>;

/** What stands here is data, however much it looks like a part of the document. */
const DATA = new Set(['example', 'examples', 'default', 'enum']);

const NULLABLE = /#\/components\/schemas\/Nullable(\w+)/g;

/** The document in OpenAPI 3.0.3, for generators that do not read 3.1 yet. */
export function openapi30Document({ info, components, ...rest }: JsonSchema): JsonSchema {
  const { schemas, ...shared } = components as { schemas: Named };
  const changed = mapped(schemas, schema30);
  const document = {
    ...withSchemas(rest),
    openapi: '3.0.3',
    info: info30(info as { license: { name: string; identifier: string } }),
    components: { schemas: { ...changed, ...nullableTwins(changed) }, ...withSchemas(shared) },
  };
  return { ...document, components: { ...document.components, schemas: referred(document) } };
}

/** 3.0 has no words for "this or null" but in a schema itself: what can be null has a twin that can. */
function nullableTwins(schemas: Named): Named {
  const names = [...JSON.stringify(schemas).matchAll(NULLABLE)].map(([, name]) => name);
  const twins = [...new Set(names)].sort().map(name => [`Nullable${name}`, twinOf(name, schemas[name])]);
  return Object.fromEntries(twins);
}

/** Some are nowhere without null: then their twin is enough. */
function referred(document: { components: { schemas: Named } }): Named {
  const whole = JSON.stringify(document);
  const kept = Object.entries(document.components.schemas).filter(([name]) => whole.includes(`/schemas/${name}"`));
  return Object.fromEntries(kept);
}

function twinOf(name: string, schema: JsonSchema): JsonSchema {
  const listed = Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {};
  return { ...schema, title: `Nullable${name}`, nullable: true, ...listed };
}

/** 3.0 knows licences by address only. */
const info30 = ({ license: { name, identifier }, ...info }: { license: { name: string; identifier: string } }) => ({
  ...info,
  license: { name, url: `https://spdx.org/licenses/${identifier}.html` },
});

const mapped = (object: Named, change: (schema: JsonSchema) => JsonSchema): Named =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

const isObject = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

/** Any part of the document, with what stands under `schema` in the words of 3.0. */
function withSchemas(part: JsonSchema): JsonSchema {
  const entries = Object.entries(part).map(([key, value]) => {
    if (DATA.has(key) || !isObject(value)) return [key, value];
    if (Array.isArray(value)) return [key, value.map(item => (isObject(item) ? withSchemas(item) : item))];
    return [key, key === 'schema' ? schema30(value) : withSchemas(value)];
  });
  return Object.fromEntries(entries);
}

/** A schema of JSON Schema 2020-12 in the words of 3.0: one type each, `nullable`, one value and one example. */
const schema30 = (schema: JsonSchema): JsonSchema =>
  besideReference(oneExample(oneValue(bounds(nullableType(nullableChoice(within(schema)))))));

function within(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).map(([key, value]) => {
    if (key === 'properties') return [key, mapped(value as Named, schema30)];
    if (key === 'anyOf' || key === 'oneOf' || key === 'allOf') return [key, (value as JsonSchema[]).map(choice30)];
    if (key === 'items' || key === 'additionalProperties') return [key, isObject(value) ? schema30(value) : value];
    return [key, value];
  });
  return Object.fromEntries(entries);
}

/** The null among choices has no words in 3.0; `nullableChoice` gives it to each of the others. */
const choice30 = (schema: JsonSchema): JsonSchema => (schema.type === 'null' ? schema : schema30(schema));

function nullableChoice(schema: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf)) return schema;
  const choices: JsonSchema[] = anyOf.filter(({ type }: JsonSchema) => type !== 'null');
  if (choices.length === anyOf.length) return schema;
  return { ...rest, [choices.length === 1 ? 'allOf' : 'anyOf']: choices.map(orNull) };
}

const orNull = ({ $ref, ...schema }: JsonSchema): JsonSchema =>
  $ref === undefined ? { ...schema, nullable: true } : { $ref: String($ref).replace(/(?<!\w)\w+$/, 'Nullable$&') };

function nullableType(schema: JsonSchema): JsonSchema {
  const { type, enum: values, ...rest } = schema;
  if (!Array.isArray(type)) return schema;
  const types = type.filter(name => name !== 'null').map(name => ({ type: name }));
  const taken = types.length === type.length ? types : types.map(orNull);
  const listed = Array.isArray(values) ? { enum: [...new Set([...values, null])] } : {};
  return { ...rest, ...(taken.length === 1 ? taken[0] : { anyOf: taken }), ...listed };
}

/** A bound that is not reached was a number of its own only later. */
function bounds({ exclusiveMinimum, exclusiveMaximum, ...schema }: JsonSchema): JsonSchema {
  return {
    ...schema,
    ...(exclusiveMinimum === undefined ? {} : { minimum: exclusiveMinimum, exclusiveMinimum: true }),
    ...(exclusiveMaximum === undefined ? {} : { maximum: exclusiveMaximum, exclusiveMaximum: true }),
  };
}

const oneValue = ({ const: only, ...schema }: JsonSchema): JsonSchema =>
  only === undefined ? schema : { ...schema, enum: [only] };

const oneExample = ({ examples, ...schema }: JsonSchema): JsonSchema =>
  Array.isArray(examples) ? { ...schema, example: examples[0] } : schema;

/** Whatever stood beside a `$ref` was not read. */
const besideReference = ({ $ref, ...schema }: JsonSchema): JsonSchema => {
  if ($ref === undefined) return schema;
  return Object.keys(schema).length === 0 ? { $ref } : { ...schema, allOf: [{ $ref }] };
};
