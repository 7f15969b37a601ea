import type { z } from 'zod';
import { type ErrorCode, statusOf, titleOf } from '../errors.ts';
import { type JsonSchema, type SchemaBook, schemaBook } from './components.ts';
import { API_INFO, API_TAGS } from './description.ts';
import { EXAMPLES } from './examples.ts';
import { PROBLEM_TYPE, Problem, problemOf } from './problem.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes.ts';

type Operation = JsonSchema & { parameters: JsonSchema[]; responses: Record<string, JsonSchema> };

const RESPONSE_NAMES: Partial<Record<ErrorCode, string>> = {
  invalid_request: 'BadRequest',
  not_found: 'NotFound',
  gone: 'Gone',
  too_large: 'ContentTooLarge',
  uri_too_long: 'UriTooLong',
  unsupported_media_type: 'UnsupportedMediaType',
  too_many_requests: 'TooManyRequests',
  not_ready: 'ServiceUnavailable',
  internal: 'UnexpectedError',
};

const HEADERS = {
  ETag: { description: 'Changes when the body does; for `If-None-Match`.', schema: { type: 'string' } },
  Link: {
    description: 'Where the next page is: `rel="next"` (RFC 8288). Not on the last page.',
    schema: { type: 'string' },
  },
  Location: { description: 'Where it is now.', schema: { type: 'string', format: 'uri-reference' } },
  'X-Request-Id': { description: 'Id of the request; the log of the server has the same.', schema: { type: 'string' } },
};

const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  description: 'An `ETag` got before: the answer is 304 without a body when nothing has changed.',
  schema: { type: 'string' },
};

const sorted = <Value>(entries: (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));

const refTo = (group: string, name: string): JsonSchema => ({ $ref: `#/components/${group}/${name}` });
const headersNamed = (...names: (keyof typeof HEADERS)[]): JsonSchema =>
  Object.fromEntries(names.map(name => [name, refTo('headers', name)]));

/** The OpenAPI document of all routes. The same routes give the same bytes. */
export function openapiDocument(): JsonSchema {
  const book = schemaBook(new Set([Problem, ...ROUTES.flatMap(schemasOf)]), EXAMPLES);
  const operations = ROUTES.map(route => ({ route, operation: operationOf(route, book) }));
  const parameters = shareParameters(operations.map(({ operation }) => operation));
  const paths: Record<string, JsonSchema> = {};
  for (const { route, operation } of operations)
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation };
  return {
    openapi: '3.1.1',
    info: API_INFO,
    servers: [{ url: '/', description: 'The server that gave this document.' }],
    security: [],
    tags: API_TAGS,
    paths,
    components: { schemas: book.components, parameters, responses: sharedResponses(), headers: HEADERS },
  };
}

const schemasOf = ({ params, query, body, success }: Route): z.ZodType[] => [
  params,
  query,
  success.schema,
  ...(body ? [body] : []),
];

function operationOf(route: Route, book: SchemaBook): Operation {
  const { operationId, tag, summary, description, body } = route;
  const parameters = [
    ...parametersOf(route.params, 'path', book),
    ...parametersOf(route.query, 'query', book),
    ...(route.method === 'GET' ? [IF_NONE_MATCH] : []),
  ];
  const requestBody = body && { required: true, content: { 'application/json': { schema: book.of(body) } } };
  return {
    operationId,
    tags: [tag],
    summary,
    description,
    parameters,
    ...(requestBody ? { requestBody } : {}),
    responses: responsesOf(route, book),
  };
}

function parametersOf(schema: z.ZodObject, place: 'path' | 'query', book: SchemaBook): JsonSchema[] {
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

function responsesOf(route: Route, book: SchemaBook): Record<string, JsonSchema> {
  const { success } = route;
  const schema = book.of(success.schema);
  const validators = route.method === 'GET' ? (['ETag'] as const) : [];
  const headers = headersNamed(...validators, ...(success.link ? (['Link'] as const) : []), 'X-Request-Id');
  const content = { [success.mediaType ?? 'application/json']: { schema } };
  const errors = errorsOf(route).map(code => [statusOf(code), refTo('responses', RESPONSE_NAMES[code] ?? code)]);
  return {
    200: { description: success.description, headers, content },
    ...(route.method === 'GET' ? { 304: refTo('responses', 'NotModified') } : {}),
    ...(route.errors.includes('gone') ? { 308: refTo('responses', 'PermanentRedirect') } : {}),
    ...Object.fromEntries(errors),
    default: refTo('responses', 'UnexpectedError'),
  };
}

const errorsOf = (route: Route): ErrorCode[] => [
  'invalid_request',
  ...(route.path.includes('{') ? (['not_found', 'uri_too_long'] as const) : []),
  ...(route.body ? (['too_large', 'unsupported_media_type'] as const) : []),
  'too_many_requests',
  ...route.errors,
];

function sharedResponses(): Record<string, JsonSchema> {
  const used = new Set<ErrorCode>([...ROUTES.flatMap(errorsOf), 'internal']);
  const errors = [...used].map(code => [RESPONSE_NAMES[code] ?? code, errorResponse(code)] as const);
  const redirect = {
    description: 'The id was merged into another, which is there.',
    headers: headersNamed('Location'),
  };
  const notModified = { description: 'Nothing has changed since the given `ETag`.', headers: headersNamed('ETag') };
  const bodiless = { NotModified: notModified, PermanentRedirect: redirect };
  return sorted([...errors, ...Object.entries(bodiless)]);
}

function errorResponse(code: ErrorCode): JsonSchema {
  const description = code === 'internal' ? 'Any other error, in the same shape.' : `${titleOf(code)}.`;
  const example = { summary: titleOf(code), value: problemOf(code, '3f0b6f0e-5d0e-4c39-9f4e-0e8c4c7a2f11') };
  const media = { schema: refTo('schemas', 'Problem'), examples: { [code]: example } };
  return { description, headers: headersNamed('X-Request-Id'), content: { [PROBLEM_TYPE]: media } };
}

/** Moves each parameter that two operations share to the components, named after itself and its place. */
function shareParameters(operations: readonly Operation[]): Record<string, JsonSchema> {
  const uses = new Map<string, number>();
  for (const parameter of operations.flatMap(operation => operation.parameters)) {
    const key = JSON.stringify(parameter);
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const shared = new Map<string, JsonSchema>();
  for (const operation of operations)
    operation.parameters = operation.parameters.map(parameter => {
      if (uses.get(JSON.stringify(parameter)) === 1) return parameter;
      const name = parameterName(parameter);
      const known = JSON.stringify(shared.get(name) ?? parameter);
      if (known !== JSON.stringify(parameter)) throw new Error(`Two shared parameters would be called ${name}`);
      shared.set(name, parameter);
      return refTo('parameters', name);
    });
  return sorted([...shared]);
}

/** `limit` in the query is `LimitQuery`, `If-None-Match` in the header `IfNoneMatchHeader`. */
const parameterName = ({ name, in: place }: JsonSchema): string =>
  `${name}-${place}`.replace(/(^|-)([a-z])/gi, (_, _dash, letter: string) => letter.toUpperCase());
