import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Overrides } from '../../src/model/record.ts';
import { resolveAnew, resolvePending, resolveStored } from '../../src/resolve-stored.ts';
import { findDamage } from '../../src/store/find-damage.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { at, factsOf, NOBODY_DECIDED, takeIn, taken } from './stored-reports.ts';

vi.setConfig({ testTimeout: 120_000 });

const told = (text: string, publishedOn: string) =>
  taken({ text, publishedOn, title: null, publisher: null, url: null, language: 'en', retells: null });
const REPORTS = [
  told('Kenyan President Joseph Waruinge met Ugandan President Amos Okello in Kampala on 3 May 2021.', '2021-05-04'),
  told('Joseph Waruinge, the president of Kenya, opened a bridge on Friday.', '2021-05-08'),
  told('Ugandan President Amos Okello met Kenyan President Joseph Waruinge in Kampala on 3 May 2021.', '2021-05-05'),
  told('The Tanzanian singer Neema Mushi gave a concert in Dodoma on Sunday.', '2021-05-10'),
];
const decided = (some: Partial<Overrides>): Overrides => Overrides.parse(some);
const keyOf = (report: number, person: number) => `${REPORTS[report].id}#person:${person}`;

/** Ids and names, and what became of ids. */
const idsOf = ({ db }: Store) => ({
  shown: db
    .prepare("SELECT kind, id, name FROM resources WHERE kind NOT IN ('document', 'dropped') ORDER BY 1, 2")
    .raw()
    .all(),
  retired: db.prepare('SELECT kind, id, merged_into FROM retired ORDER BY 1, 2').raw().all(),
});
const people = (store: Store) =>
  store.db.prepare("SELECT id FROM resources WHERE kind = 'person' ORDER BY 1").pluck().all();

const KINDS: [string, Overrides, string[]][] = [
  ['same', decided({ same: [['joseph-waruinge', 'neema-mushi']] }), ['amos-okello', 'joseph-waruinge']],
  [
    'different',
    decided({ different: [[keyOf(0, 0), keyOf(1, 0)]] }),
    ['amos-okello', 'joseph-waruinge', 'joseph-waruinge-2', 'neema-mushi'],
  ],
  ['drop', decided({ drop: ['person:neema-mushi'] }), ['amos-okello', 'joseph-waruinge']],
  [
    'rename',
    decided({ rename: [{ id: 'amos-okello', name: 'President Okello' }] }),
    ['amos-okello', 'joseph-waruinge', 'neema-mushi'],
  ],
];

describe.each(KINDS)('an override of kind %s', (_, overrides, wanted) => {
  const store = openStore(':memory:');
  let before: [facts: unknown, ids: ReturnType<typeof idsOf>];
  beforeAll(async () => {
    await takeIn(store, REPORTS);
    before = [factsOf(store), idsOf(store)];
  });

  it('is applied, survives that reports are read again, and is taken back without a trace', async () => {
    expect(await resolvePending(store, { at, overrides })).toBe(true);
    expect(people(store)).toEqual(wanted);
    const applied = [factsOf(store), idsOf(store)];
    expect(applied).not.toEqual(before);
    expect(findDamage(store, resolveStored(store, overrides))).toEqual([]);
    await takeIn(store, REPORTS, overrides);
    expect([factsOf(store), idsOf(store)]).toEqual(applied);
    await resolveAnew(store, { at, overrides });
    expect([factsOf(store), idsOf(store)]).toEqual(applied);
    await resolvePending(store, { at, overrides: NOBODY_DECIDED });
    expect(people(store)).toEqual(['amos-okello', 'joseph-waruinge', 'neema-mushi']);
    expect([factsOf(store), idsOf(store).shown]).toEqual([before[0], before[1].shown]);
  });
});

it('never gives a retired id to something else', async () => {
  const store = openStore(':memory:');
  await takeIn(store, REPORTS);
  const overrides = decided({ drop: ['neema-mushi'] });
  await takeIn(store, [told('The Kenyan judge Neema Mushi retired in Nairobi on Monday.', '2022-01-03')], overrides);
  expect(people(store)).not.toContain('neema-mushi');
  await resolvePending(store, { at, overrides: NOBODY_DECIDED });
  const [row] = store.db
    .prepare(
      "SELECT documents.text FROM resources JOIN members ON resource = seq JOIN documents ON documents.id = document_id WHERE resources.id = 'neema-mushi'",
    )
    .pluck()
    .all();
  expect(row).toContain('singer');
});

it('writes down what became of resources, in the transaction that changes them', async () => {
  const store = openStore(':memory:');
  await takeIn(store, REPORTS);
  const last = () => store.db.prepare('SELECT ifnull(max(seq), 0) FROM changes').pluck().get();
  const since = (seq: unknown) =>
    store.db
      .prepare("SELECT change, id, merged_into FROM changes WHERE seq > ? AND kind = 'person' ORDER BY seq")
      .raw()
      .all(seq);
  expect(since(0)).toEqual(expect.arrayContaining([['created', 'neema-mushi', null]]));
  const before = last();
  await resolvePending(store, { at, overrides: KINDS[0][1] });
  expect(since(before)).toEqual(expect.arrayContaining([['merged', 'neema-mushi', 'joseph-waruinge']]));
  const merged = last();
  await resolvePending(store, { at, overrides: NOBODY_DECIDED });
  expect(since(merged)).toEqual(expect.arrayContaining([['created', 'neema-mushi', null]]));
});
