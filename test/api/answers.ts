import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';
import { buildApp } from '../../src/api/app.ts';
import { PROBLEM_TYPE, Problem } from '../../src/api/problem.ts';
import { ROUTES } from '../../src/api/routes.ts';
import { type ErrorCode, statusOf } from '../../src/errors.ts';
import { matchNames } from '../../src/resolve/match.ts';
import type { Store } from '../../src/store/open.ts';

export const appOn = (store: Store): Promise<FastifyInstance> =>
  buildApp(store, { logLevel: 'silent', corsOrigin: '*' }, matchNames);

/** The body of a 200, which must be what the document says of it, no member more and none less. */
export async function read(app: FastifyInstance, url: string) {
  const response = await app.inject(url);
  expect(response.statusCode, response.body).toBe(200);
  expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  const body = response.json();
  expect(schemaOf(url).parse(body)).toEqual(body);
  return body;
}

function schemaOf(url: string) {
  const path = url.split('?', 1)[0];
  const route = ROUTES.find(({ path: template }) =>
    new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  if (!route) throw new Error(`No route for ${path}`);
  return route.success.schema;
}

/** The ids of a page of a list, which must have the shape of a page. */
export async function idsAt(app: FastifyInstance, url: string): Promise<string[]> {
  const { data, page } = await read(app, url);
  expect(page.hasMore).toBe(page.nextCursor !== null);
  return data.map(({ id }: { id: string }) => id);
}

/** The items of all pages of a list, as its `Link` headers lead from one to the next. */
export async function onAllPages<Item>(app: FastifyInstance, url: string): Promise<Item[]> {
  const found: Item[] = [];
  for (let next: string | undefined = url; next; ) {
    const response: LightMyRequestResponse = await app.inject(next);
    found.push(...response.json().data);
    next = /^<([^>]+)>; rel="next"$/.exec(String(response.headers.link))?.[1];
  }
  return found;
}

/** The response must be this error, and have the shape of all errors. */
export function expectProblem(response: LightMyRequestResponse, code: ErrorCode): Problem {
  const problem = Problem.strict().parse(response.json());
  expect(response.headers['content-type']).toBe(`${PROBLEM_TYPE}; charset=utf-8`);
  expect([response.statusCode, problem.status, problem.code]).toEqual([statusOf(code), statusOf(code), code]);
  return problem;
}
