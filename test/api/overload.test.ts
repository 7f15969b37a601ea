import { expect, it } from 'vitest';
import { buildApp } from '../../src/api/app.ts';
import { matchNames } from '../../src/resolve/match.ts';
import { expectProblem } from './answers.ts';
import { inventedStore } from './invented-record.ts';

const appThatWaits = (shedAfter: number) =>
  buildApp(inventedStore(), { logLevel: 'silent', corsOrigin: '*', shedAfter }, matchNames);
const MANY = Array.from({ length: 300 }, (_, i) => `/v1/people?include=evidence&minConfidence=0.${i + 100}`);

it('of more than can be answered in time the rest is told to come again, and health is answered', async () => {
  const app = await appThatWaits(2);
  const [health, ...answers] = await Promise.all(['/health/live', ...MANY].map(url => app.inject(url)));
  expect(health.statusCode).toBe(200);
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200, 503]));
  for (const answer of answers.filter(({ statusCode }) => statusCode === 503)) {
    expectProblem(answer, 'overloaded');
    expect(answer.headers['retry-after']).toBe('1');
  }
  expect((await app.inject('/v1/people')).statusCode).toBe(200);
});

it('what can wait is answered', async () => {
  const app = await appThatWaits(60_000);
  const answers = await Promise.all(MANY.map(url => app.inject(url)));
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
});
