import type { z } from 'zod';
import { type JsonSchema, refTo, type SchemaBook, sorted } from './components.ts';
import type { Route } from './route.ts';

const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  description: 'An `ETag` got before: the answer is 304 without a body when nothing has changed.',
  schema: { type: 'string' },
};

/** All parameters of a route, written out. */
export const parametersOf = (route: Route, book: SchemaBook): JsonSchema[] => [
  ...parametersIn(route.params, 'path', book),
  ...parametersIn(route.query, 'query', book),
  ...(route.method === 'GET' ? [IF_NONE_MATCH] : []),
];

function parametersIn(schema: z.ZodObject, place: 'path' | 'query', book: SchemaBook): JsonSchema[] {
  const properties = (book.of(schema).properties ?? {}) as Record<string, JsonSchema>;
  return Object.entries(properties).map(([name, { description, examples, ...rest }]) => ({
    name,
    in: place,
    description,
    ...(schema.shape[name].safeParse(undefined).success ? {} : { required: true }),
    ...(rest.type === 'array' ? { style: 'form', explode: true } : {}),
    schema: rest,
    ...(Array.isArray(examples) ? { example: examples[0] } : {}),
  }));
}

/** Moves each parameter that two operations share to the components, named after itself and its place. */
export function shareParameters(operations: readonly { parameters: JsonSchema[] }[]): Record<string, JsonSchema> {
  const uses = new Map<string, number>();
  for (const parameter of operations.flatMap(operation => operation.parameters)) {
    const key = JSON.stringify(parameter);
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const names = namesOf([...uses].flatMap(([key, count]) => (count > 1 ? [JSON.parse(key)] : [])));
  for (const operation of operations)
    operation.parameters = operation.parameters.map(parameter => {
      const name = names.get(JSON.stringify(parameter));
      return name ? refTo('parameters', name) : parameter;
    });
  return sorted([...names].map(([key, name]) => [name, JSON.parse(key)] as const));
}

/** The name of each parameter, by its JSON. Those that would share one are named after the component they are made of. */
function namesOf(parameters: readonly JsonSchema[]): Map<string, string> {
  const plain = parameters.map(parameterName);
  const names = parameters.map((parameter, i) => {
    const alone = plain.filter(name => name === plain[i]).length === 1;
    return alone ? plain[i] : parameterName({ ...parameter, name: componentIn(parameter) });
  });
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice) throw new Error(`Two shared parameters would be called ${twice}`);
  return new Map(parameters.map((parameter, i) => [JSON.stringify(parameter), names[i]]));
}

/** `PersonField` of a list of `#/components/schemas/PersonField`. */
const componentIn = (parameter: JsonSchema): string =>
  /"\$ref":"[^"]*\/(\w+)"/.exec(JSON.stringify(parameter))?.[1] ?? '';

/** `limit` in the query is `LimitQuery`, `If-None-Match` in the header `IfNoneMatchHeader`. */
const parameterName = ({ name, in: place }: JsonSchema): string =>
  `${name}-${place}`.replace(/(^|-)([a-z])/gi, (_, _dash, letter: string) => letter.toUpperCase());
