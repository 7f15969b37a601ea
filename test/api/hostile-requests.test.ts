import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Problem } from '../../src/api/problem.ts';
import { ROUTES } from '../../src/api/routes.ts';
import { appOn } from './answers.ts';
import { inventedStore } from './invented-record.ts';

const app = await appOn(inventedStore());
const DECLARED = new Set([200, 400, 404, 405, 413, 414, 415]);

const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '0', '-1', '1e9', 'null', "' OR 1=1 --", '"*" NEAR(', '../../etc/passwd', '\u0000', '%', '🚂'),
);
const wellFormed = oddText.map(text => text.toWellFormed());
const route = fc.constantFrom(...ROUTES);
const knownKey = fc.constantFrom(...new Set(ROUTES.flatMap(({ query }) => Object.keys(query.shape))));
const query = fc.array(fc.tuple(fc.oneof(knownKey, wellFormed), wellFormed), { maxLength: 4 });
const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH' as const);
const body = fc.option(fc.oneof(fc.json(), wellFormed), { nil: undefined });

it('whatever is asked, the answer is declared, and an error has the one shape', async () => {
  const request = fc.record({ route, method, value: wellFormed, query, body });
  await fc.assert(
    fc.asyncProperty(request, async asked => {
      const path = asked.route.path.replace(/\{\w+\}/g, () => encodeURIComponent(asked.value));
      const pairs = asked.query.map(pair => pair.map(encodeURIComponent).join('='));
      const payload = asked.body === undefined ? {} : { payload: asked.body };
      const headers = asked.body === undefined ? {} : { 'content-type': 'application/json' };
      const url = `${path}?${pairs.join('&')}`;
      const response = await app.inject({ method: asked.method, url, headers, ...payload });
      expect([url, DECLARED.has(response.statusCode), response.statusCode]).toEqual([url, true, response.statusCode]);
      if (response.statusCode >= 400 && asked.method !== 'HEAD') Problem.strict().parse(response.json());
    }),
    { numRuns: 1500, seed: 20231119 },
  );
});
