import { describe, expect, it } from 'vitest';
import { FIRST_PAGE, type ListOrder, type ListSort } from '../../src/model/page.ts';
import { listDocuments } from '../../src/store/documents.ts';
import { listEvidence } from '../../src/store/evidence.ts';
import { type WalkShape, walkSql } from '../../src/store/listing-query.ts';
import { listMeetings } from '../../src/store/meetings.ts';
import type { Store } from '../../src/store/open.ts';
import { servedResource } from '../../src/store/resources.ts';
import { search } from '../../src/store/search.ts';
import { getStats } from '../../src/store/stats.ts';
import { newStore } from './invented-world.ts';

/** A value for every name that stands in our SQL. */
const VALUES = Object.fromEntries(
  'facet lowKey lowId highKey highId from to min max limit match words hits most kinds probe0_0 probe0_1 probe1_0 document_0 document_1 mention0_0 mention1_0 minSources minConfidence kind id name value resource property key newest score seq'
    .split(' ')
    .map(name => [name, name === 'match' ? '"a"' : 1]),
);

const planOf = ({ db }: Store, sql: string): string[] =>
  db
    .prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(VALUES)
    .map(row => row.detail.replace(/(?<=SUBQUERY) \d+$/, ''));

/** Reading of the hits of a search is a scan in SQLite's words. */
const isUnbounded = (step: string): boolean =>
  /SCAN|TEMP B-TREE/.test(step) &&
  !/SCAN (search VIRTUAL TABLE|temp.index_words VIRTUAL TABLE INDEX|hit|found|filed|chosen|\(subquery|CONSTANT ROW)/.test(
    step,
  );

const shape = (rest: Partial<WalkShape>): WalkShape => ({
  sort: 'date',
  order: 'desc',
  probes: [],
  window: null,
  amount: false,
  own: false,
  hits: null,
  sets: [],
  served: [],
  ...rest,
});

const ORDERS: readonly [ListSort, ListOrder][] = [
  ['date', 'desc'],
  ['date', 'asc'],
  ['name', 'asc'],
  ['name', 'desc'],
];

const SUBQUERY = 'CORRELATED SCALAR SUBQUERY';
const DOCUMENTS = { from: 'documents', name: 'document', values: 2 } as const;
const MENTIONS = { from: 'mentions', name: 'mention0', values: 1 } as const;

describe('the plan of a list', () => {
  const store = newStore();

  it.each(ORDERS)('by %s %s walks one index, whatever it is filtered by', (sort, order) => {
    const key = sort === 'date' ? 'PRIMARY KEY' : 'COVERING INDEX listing_by_name';
    const column = sort === 'date' ? 'date' : 'sort_name';
    const walk = `SEARCH entry USING ${key} (facet=? AND (${column},id)>(?,?) AND (${column},id)<(?,?))`;
    const probe = 'SEARCH other USING COVERING INDEX listing_member (seq=? AND facet=?)';
    const read = 'SEARCH ready USING INTEGER PRIMARY KEY (rowid=?)';
    const shapes: Partial<WalkShape>[] = [
      {},
      { probes: [2, 1] },
      { window: 'possible' },
      { amount: true },
      { window: 'certain', probes: [1] },
      { own: true },
      { served: null },
      { sets: [DOCUMENTS] },
      { sets: [MENTIONS], probes: [1] },
    ];
    for (const rest of shapes) {
      const plan = planOf(store, walkSql(shape({ sort, order, ...rest })));
      expect(plan).toEqual([
        walk,
        ...(rest.own ? [SUBQUERY, 'SEARCH own USING INTEGER PRIMARY KEY (rowid=?)'] : []),
        ...(rest.probes ?? []).flatMap(() => [SUBQUERY, probe]),
        ...(rest.sets ?? []).flatMap(() => [
          SUBQUERY,
          'SEARCH members USING INDEX members_by_document (document_id=?)',
        ]),
        ...(rest.served === null ? [] : [read]),
      ]);
    }
  });

  it('with words sorts the newest hits only', () => {
    const plan = planOf(store, walkSql(shape({ hits: { from: 'words', name: '', values: 0 }, probes: [1] })));
    expect(plan.filter(step => /SCAN|TEMP B-TREE/.test(step))).toEqual([
      'SCAN json_each VIRTUAL TABLE INDEX 1:',
      'USE TEMP B-TREE FOR ORDER BY',
      'SCAN found',
    ]);
  });
});

describe('the plan of a list that few resources can be in', () => {
  const store = newStore();

  it('of the contents of documents begins at them', () => {
    const plan = planOf(store, walkSql(shape({ hits: DOCUMENTS, probes: [1] })));
    expect(plan).toContain('SEARCH members USING INDEX members_by_document (document_id=?)');
    expect(plan).toContainEqual(
      expect.stringMatching(/^SEARCH entry USING COVERING INDEX listing_member \(seq=\? AND facet=\?/),
    );
    expect(plan.filter(step => step.includes('SCAN'))).toEqual(['SCAN hit', 'SCAN found']);
  });

  it('of documents that mention something begins at it', () => {
    const plan = planOf(store, walkSql(shape({ hits: MENTIONS })));
    expect(plan).toContain('SEARCH members USING COVERING INDEX members_by_resource (resource=?)');
    expect(plan).toContain('SEARCH report USING COVERING INDEX resources_id (kind=? AND id=?)');
    expect(plan.filter(step => step.includes('SCAN'))).toEqual(['SCAN hit', 'SCAN found']);
  });
});

describe('the plan of every other read', () => {
  it('looks things up', async () => {
    const store = newStore();
    await listMeetings(store, { q: 'a', country: ['KG'], from: '2023' }, FIRST_PAGE);
    await listDocuments(store, {}, FIRST_PAGE);
    await listEvidence(store, { subject: { kind: 'person', id: 'a' }, property: 'name' }, FIRST_PAGE);
    await servedResource(store, { kind: 'meeting', id: 'm' }, ['evidence', 'conflicts', 'relations']);
    await getStats(store);
    await search(store, { q: 'a' }, FIRST_PAGE);
    const plans = [...store.statements.keys(), ...store.rowStatements.keys()].map(sql => ({
      sql,
      bad: planOf(store, sql).filter(isUnbounded),
    }));
    // Of a search, at most 500 hits are sorted.
    const bad = plans.filter(plan => plan.bad.length > 0 && !plan.sql.includes('json_each(@hits)'));
    expect(plans.length).toBeGreaterThan(7);
    expect(bad).toEqual([]);
    // SQLite plans anew for each value of a bare parameter.
    expect(plans.filter(({ sql }) => /LIMIT @/.test(sql))).toEqual([]);
  });
});
