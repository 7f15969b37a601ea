import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../../src/api/problem.ts';
import type { Route } from '../../src/api/route.ts';
import { ROUTES } from '../../src/api/routes.ts';
import { undeclaredIn } from './declared-answers.ts';
import { validRequest } from './valid-requests.ts';

const DECLARED = new Set([200, 400, 404, 405, 406, 413, 414, 415]);
/** A line of a stack, a file of ours, SQL, or the database's own words. */
const INTERNAL =
  /\n {4}at |node_modules|\/src\/|\.[jt]s:\d|SQLITE|SELECT .* FROM|no such (?:table|column)|better-sqlite3/;
const SLOW_MS = 1000;

const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '0', '-1', '1e9', 'null', "' OR 1=1 --", '"*" NEAR(', '../../etc/passwd', '\u0000', '%', '🚂'),
);
const wellFormed = oddText.map(text => text.toWellFormed());
const knownKey = fc.constantFrom(...new Set(ROUTES.flatMap(({ query }) => Object.keys(query.shape))));
const hostileRequest = fc.record({
  route: fc.constantFrom(...ROUTES),
  method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH' as const),
  value: wellFormed,
  query: fc.array(fc.tuple(fc.oneof(knownKey, wellFormed), wellFormed), { maxLength: 4 }),
  body: fc.option(fc.oneof(fc.json(), wellFormed), { nil: undefined }),
  accept: fc.option(fc.oneof(wellFormed.map(encodeURIComponent), fc.constantFrom('text/csv', '*/*;q=0')), {
    nil: undefined,
  }),
});

const request = fc.oneof(hostileRequest, validRequest);

/** Asks whatever the routes' descriptions suggest and much that they do not; gives what was wrong with the answers, if anything. */
export async function fuzzRequests(app: FastifyInstance, { requests, seed }: { requests: number; seed: number }) {
  const statuses: Record<number, number> = {};
  let slowest = 0;
  await fc.assert(
    fc.asyncProperty(request, async ({ route, method, value, query, body, accept }) => {
      const path = route.path.replace(/\{\w+\}/g, () => encodeURIComponent(value));
      const url = `${path}?${query.map(pair => pair.map(encodeURIComponent).join('=')).join('&')}`;
      const headers = {
        ...(accept ? { accept } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      };
      const before = process.cpuUsage();
      const response = await app.inject({ method, url, headers, ...(body === undefined ? {} : { payload: body }) });
      const { user, system } = process.cpuUsage(before);
      slowest = Math.max(slowest, (user + system) / 1000);
      statuses[response.statusCode] = (statuses[response.statusCode] ?? 0) + 1;
      const wrong = faultOf(response, method) ?? faultOfRoute({ route, method, value, query }, response);
      if (wrong) throw new Error(`${method} ${url}: ${wrong}`);
    }),
    { numRuns: requests, seed },
  );
  return { statuses, slowest, inTime: slowest < SLOW_MS };
}

type Asked = { route: Route; method: string; value: string; query: readonly (readonly [string, string])[] };
type Given = Parameters<typeof undeclaredIn>[1];

/** An answer with chosen `fields` leaves out what its schema requires; an empty id makes another path. */
function faultOfRoute({ route, method, value, query }: Asked, response: Given): string | undefined {
  if (method !== route.method || value === '' || value === '.' || value === '..') return undefined;
  if (response.statusCode === 200 && query.some(([key]) => key === 'fields')) return undefined;
  return undeclaredIn(route, response);
}

function faultOf(
  { statusCode, body, headers }: { statusCode: number; body: string; headers: Record<string, unknown> },
  method: string,
): string | undefined {
  if (!DECLARED.has(statusCode)) return `${statusCode} ${body}`;
  if (typeof headers['x-request-id'] !== 'string') return 'has no request id';
  if (statusCode < 400 || method === 'HEAD') return undefined;
  const problem = Problem.strict().safeParse(JSON.parse(body));
  if (!problem.success) return body;
  if (problem.data.requestId !== headers['x-request-id']) return 'has another request id in its body';
  return INTERNAL.test(body) ? `tells of the inside: ${body}` : undefined;
}
