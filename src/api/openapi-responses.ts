import { type ErrorCode, statusOf, titleOf } from '../errors.ts';
import { type JsonSchema, refTo, type SchemaBook, sorted } from './components.ts';
import { MEDIA_TYPES } from './formats/format.ts';
import { PROBLEM_TYPE, type Problem, problemOf } from './problem.ts';
import type { Route, Success } from './route.ts';

const RESPONSE_NAMES: Partial<Record<ErrorCode, string>> = {
  invalid_request: 'BadRequest',
  not_found: 'NotFound',
  gone: 'Gone',
  not_acceptable: 'NotAcceptable',
  too_large: 'ContentTooLarge',
  uri_too_long: 'UriTooLong',
  unsupported_media_type: 'UnsupportedMediaType',
  too_many_requests: 'TooManyRequests',
  not_ready: 'ServiceUnavailable',
  overloaded: 'Overloaded',
  too_slow: 'GatewayTimeout',
  internal: 'UnexpectedError',
};

export const HEADERS = {
  ETag: { description: 'Changes when the body does; for `If-None-Match`.', schema: { type: 'string' } },
  'Last-Modified': { description: 'When the resource last changed.', schema: { type: 'string' } },
  Link: {
    description: 'Where the next page is: `rel="next"` (RFC 8288). Not on the last page.',
    schema: { type: 'string' },
  },
  Location: { description: 'Where it is now.', schema: { type: 'string', format: 'uri-reference' } },
  'Retry-After': { description: 'Seconds to wait before asking again.', schema: { type: 'integer', minimum: 0 } },
  'X-Request-Id': { description: 'Id of the request; the log of the server has the same.', schema: { type: 'string' } },
};

/** Errors that pass by themselves. */
const WAITING = new Set<ErrorCode>(['too_many_requests', 'not_ready', 'overloaded', 'too_slow']);

const REQUEST_ID = '3f0b6f0e-5d0e-4c39-9f4e-0e8c4c7a2f11';
const MISSPELT = 'Unknown: "limt". Did you mean "limit"?';
/** What the examples of errors tell beside their code. */
const PARTICULARS: Partial<Record<ErrorCode, Partial<Problem>>> = {
  invalid_request: {
    detail: MISSPELT,
    instance: '/v1/people',
    errors: [{ in: 'query', pointer: '/limt', code: 'unknown_parameter', detail: MISSPELT }],
  },
  not_found: { detail: 'There is no person "nobody".', instance: '/v1/people/nobody' },
};

const headersNamed = (...names: (keyof typeof HEADERS)[]): JsonSchema =>
  Object.fromEntries(names.map(name => [name, refTo('headers', name)]));

/** What can be answered, by status. Errors that any route can meet without being at fault are the default. */
export function responsesOf(route: Route, book: SchemaBook): Record<string, JsonSchema> {
  const { success } = route;
  const validators = route.method === 'GET' ? (['ETag'] as const) : [];
  const dated = success.dated ? (['Last-Modified'] as const) : [];
  const headers = headersNamed(...validators, ...dated, ...(success.link ? (['Link'] as const) : []), 'X-Request-Id');
  const errors = errorsOf(route).map(code => [statusOf(code), refTo('responses', RESPONSE_NAMES[code] ?? code)]);
  return {
    200: { description: success.description, headers, content: contentOf(success, book) },
    ...(route.method === 'GET' ? { 304: refTo('responses', 'NotModified') } : {}),
    ...(route.errors.includes('gone') ? { 308: refTo('responses', 'PermanentRedirect') } : {}),
    ...Object.fromEntries(errors),
    default: refTo('responses', 'UnexpectedError'),
  };
}

/** The body in each format; beside JSON each shows an example of its own. */
function contentOf({ schema, format = 'json', formats = [] }: Success, book: SchemaBook): JsonSchema {
  const others = formats.map(({ name, schema: own, example }) => {
    const media = {
      schema: book.of(own),
      examples: { [name]: { summary: `As ${MEDIA_TYPES[name]}`, value: example } },
    };
    return [MEDIA_TYPES[name], media] as const;
  });
  return { [MEDIA_TYPES[format]]: { schema: book.of(schema) }, ...Object.fromEntries(others) };
}

/** The errors that a route declares: those of its shape, and its own. */
const errorsOf = (route: Route): ErrorCode[] => [
  'invalid_request',
  ...(route.path.includes('{') ? (['not_found', 'uri_too_long'] as const) : []),
  'not_acceptable',
  ...(route.body ? (['too_large', 'unsupported_media_type'] as const) : []),
  'too_many_requests',
  ...route.errors,
];

/** The components that `responsesOf` refers to. */
export function sharedResponses(routes: readonly Route[]): Record<string, JsonSchema> {
  const used = new Set<ErrorCode>([...routes.flatMap(errorsOf), 'internal']);
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
  const example = { summary: titleOf(code), value: problemOf(code, REQUEST_ID, PARTICULARS[code]) };
  const media = { schema: refTo('schemas', 'Problem'), examples: { [code]: example } };
  const wait = WAITING.has(code) ? (['Retry-After'] as const) : [];
  return { description, headers: headersNamed(...wait, 'X-Request-Id'), content: { [PROBLEM_TYPE]: media } };
}
