import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityRef } from '../../src/model/entity-ref.ts';
import type { OpenMention } from '../../src/model/open-mention.ts';
import type { ListOrder } from '../../src/model/page.ts';
import type { Owned } from '../../src/model/record.ts';
import type { Relation, RelationType } from '../../src/model/relation.ts';
import { findDamage } from '../../src/store/find-damage.ts';
import type { Store } from '../../src/store/open.ts';
import { listOpenMentions } from '../../src/store/open-mentions.ts';
import { listRelations } from '../../src/store/relations.ts';
import { servedResource } from '../../src/store/resources.ts';
import { saveReport } from '../../src/store/save-report.ts';
import { EMPTY_RECORD, newStore, person, personRef, save, storeWith, takenReport } from './invented-world.ts';

const OLA = personRef('ola');
const TOMAS = personRef('tomas');
const IDA = personRef('ida');
const PEOPLE = [OLA, TOMAS, IDA].map(({ id }) => person(id, id));

const relation = (id: string, source: EntityRef, target: EntityRef, rest: Partial<Relation> = {}): Owned<Relation> => ({
  owner: { kind: 'person', id: source.id },
  value: {
    ...{ id, type: 'met', source, target, label: null, via: null, state: 'reported', start: null, end: null },
    ...{ reports: 1, firstReportedOn: null, lastReportedOn: null, confidence: 1, evidence: ['evi_1'] },
    ...rest,
  },
});
const DAYS = ['2031-01-05', '2031-03-01', '2031-03-02', '2031-07-30'];

const piecesOf = (joined: Buffer): Record<string, string>[] => JSON.parse(`[${joined}]`);

async function walk(store: Store, order: ListOrder, limit: number, filter = {}): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await listRelations(store, { entity: OLA, ...filter }, { limit, cursor, order });
    found.push(...piecesOf(page.joined).map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}

describe('relations', () => {
  it('are found from both ends', async () => {
    const store = storeWith({
      people: PEOPLE,
      relations: [relation('rel_1', OLA, TOMAS), relation('rel_2', IDA, OLA)],
    });
    const relationsOf = async ({ id }: { readonly id: string }): Promise<string[]> => {
      const served = await servedResource(store, { kind: 'person', id }, ['relations']);
      return JSON.parse(served?.json ?? '').relations.map((relation: Relation) => relation.id);
    };
    const found = await Promise.all(PEOPLE.map(relationsOf));
    expect(found).toEqual([['rel_2', 'rel_1'], ['rel_1'], ['rel_2']]);
  });

  it('page by page are all of them in order, whatever the limit, the types and the window', async () => {
    const one = fc.record({
      type: fc.constantFrom<RelationType>('met', 'represents', 'party_to'),
      from: fc.constantFrom(...DAYS),
      days: fc.constantFrom(...DAYS),
    });
    const asked = fc.record({
      order: fc.constantFrom<ListOrder>('asc', 'desc'),
      limit: fc.integer({ min: 1, max: 4 }),
      type: fc.option(fc.uniqueArray(fc.constantFrom<RelationType>('met', 'represents'), { minLength: 1 }), {
        nil: undefined,
      }),
      from: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
      to: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
    });
    const property = fc.asyncProperty(
      fc.array(one, { maxLength: 9 }),
      asked,
      async (drawn, { order, limit, ...filter }) => {
        const all = drawn.map(({ type, from, days }, i) => {
          const [start, end] = [from, days].sort();
          return relation(`rel_${i}`, OLA, TOMAS, { type, start, end });
        });
        const store = storeWith({ people: PEOPLE, relations: all });
        const expected = all
          .map(({ value }) => value)
          .filter(({ type }) => filter.type?.includes(type) ?? true)
          .filter(({ start, end }) => (end ?? '') >= (filter.from ?? '') && (start ?? '') <= (filter.to ?? '9'))
          .sort((a, b) => (`${a.start} ${a.id}` < `${b.start} ${b.id}` ? -1 : 1))
          .map(({ id }) => id);
        expect(await walk(store, order, limit, filter)).toEqual(order === 'asc' ? expected : expected.reverse());
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it('without a day stand where they were last reported, in windows as well', async () => {
    const relations = [
      relation('rel_day', OLA, TOMAS, { start: '2031-03-05', end: '2031-03-05' }),
      relation('rel_month', OLA, TOMAS, { lastReportedOn: '2031-03' }),
      relation('rel_never', OLA, TOMAS),
    ];
    const store = storeWith({ people: PEOPLE, relations });
    expect(await walk(store, 'desc', 2)).toEqual(['rel_day', 'rel_month', 'rel_never']);
    expect(await walk(store, 'desc', 2, { from: '2031-03-31' })).toEqual(['rel_month']);
    expect(await walk(store, 'desc', 2, { to: '2031-02-28' })).toEqual([]);
  });

  it('go and come with the resource they rest on', async () => {
    const store = storeWith({ people: PEOPLE, relations: [relation('rel_1', OLA, TOMAS)] });
    save(store, { people: PEOPLE, relations: [relation('rel_2', OLA, IDA)] });
    expect(await walk(store, 'asc', 9)).toEqual(['rel_2']);
    save(store, { people: [person('tomas', 'Tomas')] });
    const left = ['cards', 'filings'].map(table => store.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
    expect(left).toEqual([0, 0]);
  });

  it('of a page are read from the index, the first of each type', async () => {
    const store = storeWith({ people: PEOPLE, relations: [relation('rel_1', OLA, TOMAS)] });
    await walk(store, 'desc', 1, { type: ['met', 'represents'], from: '2031-01-01' });
    const [sql] = [...store.rowStatements.keys()].filter(text => text.includes('FROM filings'));
    const names = ['drawer0', 'drawer1', 'lowKey', 'lowId', 'highKey', 'highId', 'from', 'limit'];
    const plan = store.db
      .prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(Object.fromEntries(names.map(name => [name, 1])));
    const search = plan.map(({ detail }) => detail).filter(detail => detail.startsWith('SEARCH'));
    const walked = 'SEARCH filings USING PRIMARY KEY (drawer=? AND (date,id)>(?,?) AND (date,id)<(?,?))';
    expect(search).toEqual([walked, walked, 'SEARCH cards USING INTEGER PRIMARY KEY (rowid=?)']);
    expect(plan.filter(({ detail }) => /SCAN (filings|cards)|TEMP B-TREE/.test(detail))).toEqual([]);
  });
});

describe('mentions that came to nothing', () => {
  const rejected = { start: 0, end: 6, text: 'Report', method: 'test/seen', kind: 'person', reason: 'no name' };
  const unresolved: OpenMention = {
    ...{ id: 'men_1', state: 'unresolved', consideredAs: 'person', text: 'Report', documentId: 'doc_a' },
    ...{ start: 0, end: 6, reason: 'half a name', method: 'test/seen' },
  };
  const store = newStore();
  const taken = takenReport('doc_a', { publishedOn: '2031-03' });
  const extraction = { ...taken.extraction, rejected: [rejected, rejected] };
  saveReport(store, { ...taken, extraction });
  save(store, { people: PEOPLE, unresolved: [{ owner: { kind: 'person', id: 'ola' }, value: unresolved }] });
  const page = { limit: 9, cursor: null, order: 'desc' } as const;
  const asked = async (filter: Parameters<typeof listOpenMentions>[1]) =>
    piecesOf((await listOpenMentions(store, filter, page)).joined)
      .map(({ reason }) => reason)
      .sort();

  it('are those that the report rejected, each once, and those that nobody could resolve', async () => {
    expect(await asked({})).toEqual(['half a name', 'no name']);
    expect(await asked({ state: ['rejected'] })).toEqual(['no name']);
    expect(await asked({ state: ['unresolved'], document: ['doc_a', 'doc_b'] })).toEqual(['half a name']);
    expect(await asked({ document: ['doc_b'] })).toEqual([]);
  });
});

describe('findDamage', () => {
  const record = { ...EMPTY_RECORD, people: PEOPLE, relations: [relation('rel_1', OLA, TOMAS)] };

  it.each([
    ['a changed card', `UPDATE cards SET json = replace(json, '"met"', '"led"')`, ['person ola']],
    ['a lost card', 'DELETE FROM filings; DELETE FROM cards', ['person ola']],
    [
      'a card filed elsewhere',
      `UPDATE filings SET drawer = 'met person:ida' WHERE drawer = 'met person:ola'`,
      ['person ola'],
    ],
    ['a card of another day', `UPDATE filings SET date = '2030-01-01'`, ['person ola']],
    ['a card of nobody', `INSERT INTO filings VALUES ('met person:ida', '', 'rel_9', 999, '')`, ['met person:ida']],
  ])('finds %s', (_, harm, where) => {
    const store = storeWith(record);
    const before = findDamage(store, record).length;
    store.db.exec(harm);
    const found = findDamage(store, record).map(damage => damage.where);
    expect(
      found
        .slice(before)
        .filter(one => where.includes(one))
        .slice(0, 1),
    ).toEqual(where);
  });

  it('finds no damage in cards that are as they must be', () => {
    const found = findDamage(storeWith(record), record).filter(({ problem }) => problem.includes('card'));
    expect(found).toEqual([]);
  });
});
