import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ErrorCode } from '../errors.ts';
import type { MatchNames } from '../model/match-names.ts';
import type { Store } from '../store/open.ts';
import { type Format, type FormatName, formatOf, MEDIA_TYPES } from './formats/format.ts';
import { parsePart } from './invalid-request.ts';
import { queryReader } from './known-queries.ts';

/**
 * What a route sends back: a body that is ready made, never an object still to be checked or serialised. A body of any
 * length is a function that gives it piece by piece; `etag` then says what it was made from.
 */
export type Answer = {
  readonly status?: 200 | 308;
  readonly body: string | Buffer | (() => AsyncIterable<string>);
  readonly etag?: string;
  readonly mediaType?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What a 200 looks like in the document. */
export type Success = {
  readonly description: string;
  readonly schema: z.ZodType;
  readonly format?: FormatName;
  /** Other ways to write it, by `Accept` or `format=`. */
  readonly formats?: readonly Format[];
  readonly link?: true;
  /** It tells when it last changed. */
  readonly dated?: true;
};

/** One operation of the API: all that `openapi.yaml` says of it, and how it is answered. */
export type Route = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly success: Success;
  readonly errors: readonly ErrorCode[];
  readonly answer: (store: Store, request: FastifyRequest, matchNames: MatchNames) => Promise<Answer>;
};

type Described = Pick<Route, 'path' | 'operationId' | 'tag' | 'summary' | 'description' | 'success'> & {
  readonly errors?: readonly ErrorCode[];
};

type Readable<Params extends z.ZodObject, Query extends z.ZodObject> = Described & {
  readonly params: Params;
  readonly query: Query;
  readonly handle: (
    store: Store,
    asked: {
      readonly params: z.output<Params>;
      readonly query: z.output<Query>;
      readonly format: FormatName;
      readonly url: string;
      readonly matchNames: MatchNames;
    },
  ) => Promise<Answer>;
};

type Postable<Body extends z.ZodObject> = Described & {
  readonly body: Body;
  readonly handle: (store: Store, body: z.output<Body>) => Promise<Answer>;
};

/** A route without parameters of its kind. Strict: an unknown query key is refused. */
export const NONE = z.strictObject({});

/** A GET route; its parameters are checked before it is answered. */
export function getRoute<Params extends z.ZodObject, Query extends z.ZodObject>(route: Readable<Params, Query>): Route {
  const formats = formatsOf(route.success);
  const negotiated: Answer['headers'] = formats.length > 1 ? { vary: 'Accept' } : {};
  const queryOf = queryReader(route.query);
  return {
    ...route,
    method: 'GET',
    errors: route.errors ?? [],
    answer: async (store, request, matchNames) => {
      const params = parsePart(route.params, request.params, 'path');
      const query = queryOf(request);
      const format = formatOf(formats, { named: Reflect.get(query, 'format'), accept: request.headers.accept });
      const answer = await route.handle(store, { params, query, format, url: request.url, matchNames });
      return { mediaType: MEDIA_TYPES[format], ...answer, headers: { ...answer.headers, ...negotiated } };
    },
  };
}

/** A POST route with a JSON body, checked before it is answered. */
export function postRoute<Body extends z.ZodObject>(route: Postable<Body>): Route {
  const formats = formatsOf(route.success);
  return {
    ...route,
    method: 'POST',
    params: NONE,
    query: NONE,
    errors: route.errors ?? [],
    answer: async (store, request) => {
      parsePart(NONE, request.query, 'query');
      const body = parsePart(route.body, request.body, 'body');
      formatOf(formats, { accept: request.headers.accept });
      return route.handle(store, body);
    },
  };
}

const formatsOf = ({ format = 'json', formats = [] }: Success): FormatName[] => [
  format,
  ...formats.map(({ name }) => name),
];

export const json = (value: unknown): Answer => ({ body: JSON.stringify(value) });
