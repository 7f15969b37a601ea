import { expect, it } from 'vitest';
import { appOn } from './answers.ts';
import { fuzzRequests } from './fuzz.ts';
import { fuzzSearches } from './fuzz-searches.ts';
import { inventedStore } from './invented-record.ts';

it('whatever is asked, the answer is declared, and an error has the one shape', { timeout: 300_000 }, async () => {
  const app = await appOn(inventedStore());
  const { statuses } = await fuzzRequests(app, { requests: 5000, seed: 20231119 });
  expect(statuses[200]).toBeGreaterThan(30);
  expect(Object.keys(statuses).filter(status => status >= '500')).toEqual([]);
});

it('whatever is searched for is answered', { timeout: 300_000 }, async () => {
  const { found } = await fuzzSearches(await appOn(inventedStore()), { searches: 1000, seed: 20231119 });
  expect(found).toBeGreaterThan(100);
});
