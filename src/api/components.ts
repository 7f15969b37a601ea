import { z } from 'zod';

export type JsonSchema = { [keyword: string]: unknown };

export const refTo = (group: string, name: string): JsonSchema => ({ $ref: `#/components/${group}/${name}` });

/** In the order of names, so that the same components give the same bytes. */
export const sorted = <Value>(entries: (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));

const COMPONENTS = '#/components/schemas/';
const SHARED = `${COMPONENTS}__shared#/$defs/`;
const UNNAMED = 'unnamed:';

/** Formats that say all that zod's long patterns beside them say. */
const PLAIN_FORMATS = new Set(['date', 'date-time']);

export type SchemaBook = {
  /** The schema of a root as it stands in the document: a `$ref` when it is a component. */
  readonly of: (schema: z.ZodType) => JsonSchema;
  readonly components: Readonly<Record<string, JsonSchema>>;
};

/** JSON Schemas of all roots. Every schema with a `meta` id becomes a component and is referred to from then on. */
export function schemaBook(roots: ReadonlySet<z.ZodType>, examples: Readonly<Record<string, unknown>>): SchemaBook {
  const registry = z.registry<{ id: string }>();
  const ids = new Map([...roots].map((root, i) => [root, z.globalRegistry.get(root)?.id ?? `${UNNAMED}${i}`]));
  for (const [root, id] of ids) registry.add(root, { id });
  const { __shared, ...schemas } = z.toJSONSchema(registry, { uri: id => COMPONENTS + id, override }).schemas;
  const named = Object.entries({ ...schemas, ...__shared?.$defs }).filter(([id]) => !id.startsWith(UNNAMED));
  const components = named.map(([id, schema]) => [id, component(id, schema, examples[id])] as const);
  return {
    components: sorted(components),
    of: root => {
      const id = ids.get(root) ?? '';
      return id.startsWith(UNNAMED) ? (plain(schemas[id]) as JsonSchema) : refTo('schemas', id);
    },
  };
}

/** Swagger UI shows the title only, so it is the name. */
function component(name: string, schema: unknown, example: unknown): JsonSchema {
  const { description, ...rest } = plain(schema) as JsonSchema;
  return { title: name, description, ...rest, ...(example === undefined ? {} : { examples: [example] }) };
}

/** Takes out what zod adds and clients stumble over, and says what code generators of the 3.0 days ask for. */
function override({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (PLAIN_FORMATS.has(String(jsonSchema.format))) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (jsonSchema.const !== undefined) jsonSchema.enum = [jsonSchema.const];
}

/** Keywords whose value is data, not a schema: copied as they are. */
const DATA = new Set(['examples', 'default', 'enum', 'const']);
const DROPPED = new Set(['$schema', '$id']);

/** Rewrites references to component names, drops ids, folds `T or null` into `type: [T, null]`. */
function plain(node: unknown): unknown {
  if (typeof node === 'string') return node.replace(SHARED, COMPONENTS);
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node)
    .filter(([key, value]) => !DROPPED.has(key) && !(key === 'id' && typeof value === 'string'))
    .filter(([key]) => !(key === 'examples' && '$ref' in node))
    .map(([key, value]) => [key, DATA.has(key) ? value : plain(value)]);
  return fold(Object.fromEntries(entries));
}

function fold(schema: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return schema;
  const [value, none] = anyOf as JsonSchema[];
  if (none.type !== 'null' || typeof value.type !== 'string' || value.enum) return schema;
  return { ...value, ...rest, type: [value.type, 'null'] };
}
