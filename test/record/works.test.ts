import { expect, it } from 'vitest';
import type { ExtractedProject } from '../../src/model/extraction.ts';
import type { PartialDate } from '../../src/model/partial-date.ts';
import { resolveStored } from '../../src/resolve-stored.ts';
import { findDamage } from '../../src/store/find-damage.ts';
import { closeStore, type Store } from '../../src/store/open.ts';
import type { TakenReport } from '../../src/store/save-report.ts';
import { inventedReport } from '../bench/resolve/invented-reports.ts';
import { emptyStore, NOBODY_DECIDED, takeIn } from './stored-reports.ts';

const STATUSES = ['agreed', 'under_construction', 'suspended', 'under_construction', 'unknown', 'completed'] as const;
const inYear = (text: string): PartialDate => ({
  text,
  start: `${text}-01-01`,
  end: `${text}-12-31`,
  precision: 'year',
  edtf: text,
  basis: 'explicit',
});
const COMPLETION = [null, inYear('2031'), inYear('2032')];
const UNPLACED: PartialDate = { ...inYear('2031'), text: 'soon', start: null, end: null, edtf: null };
const COUNT = 12;

/** A report on one work: what becomes of it is told in another order than that of its days. */
function onWork(number: number, completionDate: PartialDate | null): TakenReport {
  const taken = inventedReport(4, 30 * ((number * 7) % COUNT));
  const { extraction } = taken;
  const [{ start, end, text }] = extraction.countries[0].mentions;
  const work: ExtractedProject = {
    ...{ name: 'Ostrava canal', sector: 'water', work: 'construction', countries: ['CZ'], route: [], parties: [] },
    ...{ status: STATUSES[number % STATUSES.length], length: null, capacity: null, programme: null, startDate: null },
    cost: { amount: 1 + (number % 3), currency: 'EUR', qualifier: 'about', kind: 'total', text },
    ...{ completionDate, method: 'test', confidence: 0.9, evidence: [{ start, end, quote: text }] },
  };
  const nothing = { people: [], organizations: [], places: [], meetings: [] };
  return { ...taken, extraction: { ...extraction, ...nothing, projects: [work] } };
}

/** What is served and is not what all reports say; ids of invented reports are not those of their texts. */
const damageIn = (store: Store) =>
  findDamage(store, resolveStored(store, NOBODY_DECIDED)).filter(({ problem }) => !/of this id/.test(problem));

it.each([
  ['a work that reports contradict each other on', (number: number) => COMPLETION[number % COMPLETION.length]],
  ['a work with a date that nobody can place', (number: number) => (number === COUNT - 4 ? UNPLACED : null)],
])('%s is told from what was counted as from all its reports', async (_, completionOf) => {
  const store = emptyStore();
  for (let number = 0; number < COUNT; number++)
    await takeIn(store, [onWork(number, completionOf(number))], NOBODY_DECIDED, 3);
  expect(damageIn(store)).toEqual([]);
  const counted = store.db.prepare(
    "SELECT reports FROM resources JOIN tallies ON resource = seq WHERE kind = 'project'",
  );
  expect(counted.pluck().all()).toEqual([COUNT]);
  closeStore(store);
});
