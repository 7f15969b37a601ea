import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { resolveAnew, resolveStored } from '../../src/resolve-stored.ts';
import { damagedJudgements } from '../../src/store/damaged-judgements.ts';
import { findDamage } from '../../src/store/find-damage.ts';
import { closeStore, openStore } from '../../src/store/open.ts';
import type { TakenReport } from '../../src/store/save-report.ts';
import { inventedReport } from '../bench/resolve/invented-reports.ts';
import { at, emptyStore, factsOf, NOBODY_DECIDED, takeIn, takenFrom } from './stored-reports.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

let reports: TakenReport[] = [];
let wanted: unknown;
beforeAll(async () => {
  reports = await takenFrom('data/reports');
  const store = openStore(':memory:');
  await takeIn(store, reports);
  wanted = factsOf(store);
  closeStore(store);
});

/** The reports in some order, cut into batches. */
const batchings = () =>
  fc
    .tuple(
      fc.shuffledSubarray(
        reports.map((_, i) => i),
        { minLength: reports.length, maxLength: reports.length },
      ),
      fc.array(fc.boolean(), { minLength: reports.length, maxLength: reports.length }),
    )
    .map(([order, cuts]) => {
      const batches: TakenReport[][] = [[]];
      for (const [at, index] of order.entries()) {
        if (cuts[at]) batches.push([]);
        batches.at(-1)?.push(reports[index]);
      }
      return batches.filter(batch => batch.length > 0);
    });

describe('the sample reports', () => {
  it('give the same facts in 50 orders and batchings', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(batchings(), async batches => {
        const store = emptyStore();
        // What many reports name is told from a tally: here from two reports on, or three, or never.
        const many = 2 + (runs % 3 === 2 ? 100 : runs % 3);
        for (const batch of batches) await takeIn(store, batch, NOBODY_DECIDED, many);
        expect(factsOf(store)).toEqual(wanted);
        // All that is served, ids and all, is what resolving everything at once says. It is slow: each tenth run.
        if (runs++ % 10 === 0) expect(findDamage(store, resolveStored(store, NOBODY_DECIDED))).toEqual([]);
        closeStore(store);
      }),
      { numRuns: 50, seed: 4 },
    );
  });

  it('name nobody twice', async () => {
    const store = emptyStore();
    await takeIn(store, reports);
    const names = store.db.prepare("SELECT name FROM resources WHERE kind = 'person'").pluck().all();
    expect(names.length).toBe(new Set(names).size);
    closeStore(store);
  });

  it('give the same when they are read again, and when all identity is made anew', async () => {
    const store = openStore(':memory:');
    for (const report of reports) await takeIn(store, [report]);
    const ids = () => store.db.prepare('SELECT kind, id, name FROM resources ORDER BY 1, 2').raw().all();
    const before = ids();
    await takeIn(store, reports.slice(3, 7));
    expect([factsOf(store), ids()]).toEqual([wanted, before]);
    await resolveAnew(store, { at, overrides: NOBODY_DECIDED });
    expect([factsOf(store), ids()]).toEqual([wanted, before]);
    closeStore(store);
  });

  it('saved by a program that filed no mentions get them when all identity is made anew', async () => {
    const store = emptyStore();
    await takeIn(store, reports);
    const ofDocuments = "owner IN (SELECT seq FROM resources WHERE kind = 'document')";
    store.db.exec(`DELETE FROM cards WHERE ${ofDocuments}; DELETE FROM filings WHERE card NOT IN (SELECT seq FROM cards);
      UPDATE resources SET digest = 'of another program' WHERE kind = 'document'`);
    const damage = () => findDamage(store, resolveStored(store, NOBODY_DECIDED));
    expect(damage().length).toBeGreaterThan(0);
    await resolveAnew(store, { at, overrides: NOBODY_DECIDED });
    expect(damage()).toEqual([]);
    closeStore(store);
  });
});

it('invented reports in batches have the near misses of all at once, of several as near the same one', async () => {
  const store = emptyStore();
  const news = Array.from({ length: 40 }, (_, number) => inventedReport(4, number));
  for (let from = 0; from < news.length; from += 5) await takeIn(store, news.slice(from, from + 5));
  expect(damagedJudgements(store, resolveStored(store, NOBODY_DECIDED).judgements)).toEqual([]);
  closeStore(store);
});

it('what many reports name is counted once, however often all identity is made anew', async () => {
  const store = emptyStore();
  const news = Array.from({ length: 30 }, (_, number) => inventedReport(4, number));
  await takeIn(store, news, NOBODY_DECIDED, 3);
  const counted = factsOf(store);
  await resolveAnew(store, { at, overrides: NOBODY_DECIDED, manyReports: 3 });
  expect(factsOf(store)).toEqual(counted);
  closeStore(store);
});
