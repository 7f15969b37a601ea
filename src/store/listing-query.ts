import type { PageRequest } from '../model/page.ts';
import { type Beside, shownSql } from './shown-sql.ts';

/** A set of resources that no facet holds: hits of words, contents of documents, documents that mention. Its values are `@name_0`… */
export type Hits = {
  readonly from: 'words' | 'documents' | 'mentions';
  readonly name: string;
  readonly values: number;
};

/** How one walk through the listing is made up; its SQL is the same for all values. */
export type WalkShape = Pick<PageRequest, 'sort' | 'order'> & {
  /** For each filter beside the one that is walked: how many values it allows. */
  readonly probes: readonly number[];
  readonly window: 'possible' | 'certain' | null;
  readonly amount: boolean;
  /** Sources or confidence are bounded between two of their classes. */
  readonly own: boolean;
  readonly hits: Hits | null;
  /** Sets that are looked into for each entry, as `hits` are walked. */
  readonly sets: readonly Hits[];
  /** With what is served and what is asked for beside it, or without. */
  readonly served: readonly Beside[] | null;
};

/** A search in a list looks at this many of the newest hits: ranking or ordering all hits of a common word takes seconds. */
export const NEWEST_HITS = 2000;

const KEYS = { date: 'entry.date', name: 'entry.sort_name' } as const;
const WINDOWS = {
  possible: ["entry.date <> ''", 'entry.date <= @to', 'entry.last_day >= @from'],
  certain: ["entry.date <> ''", 'entry.date >= @from', 'entry.last_day <= @to'],
} as const;
const OWN = `EXISTS (SELECT 1 FROM resources AS own WHERE own.seq = entry.seq
    AND own.sources >= @minSources AND own.confidence >= @minConfidence) = 1`;

/**
 * The entries of one facet between two positions, in the order of an index, with what is served. The order of the joins
 * is pinned (CROSS JOIN): SQLite must not start from the JSON.
 */
export function walkSql({ sort, order, served, hits, ...shape }: WalkShape): string {
  const key = KEYS[sort];
  const conditions = [
    'entry.facet = @facet',
    `(${key}, entry.id) > (@lowKey, @lowId)`,
    `(${key}, entry.id) < (@highKey, @highId)`,
    ...(shape.window ? WINDOWS[shape.window] : []),
    ...(shape.amount ? ['entry.amount >= @min', 'entry.amount <= @max'] : []),
    ...(shape.own ? [OWN] : []),
    ...shape.probes.map((values, i) => probeSql(i, values)),
    ...shape.sets.map(setSql),
  ];
  const passing = `WHERE ${conditions.join(' AND ')} ORDER BY ${key} ${order}, entry.id ${order} LIMIT +@limit`;
  const keys = `${key} AS key, entry.id`;
  const from = hits ? `${hitsSql(hits)} AS hit CROSS JOIN listing AS entry ON entry.seq = hit.seq` : 'listing AS entry';
  const walked = `SELECT ${keys}, entry.seq FROM ${from} ${passing}`;
  if (!served) return walked;
  if (!hits)
    return `SELECT ${keys}, ${shownSql(served, '@kind', 'entry.id')} AS json
      FROM ${from} CROSS JOIN ready ON ready.seq = entry.seq ${passing}`;
  // Hits must be sorted: what is shown is read once it is known which come first.
  return `SELECT key, found.id, ${shownSql(served, '@kind', 'found.id')} AS json
    FROM (${walked}) AS found CROSS JOIN ready ON ready.seq = found.seq ORDER BY key ${order}, found.id ${order}`;
}

/** Where a walk begins when few resources can pass: each of these sets is bounded or known to be small. */
function hitsSql({ from, name, values }: Hits): string {
  if (from === 'words') return '(SELECT value AS seq FROM json_each(@hits))';
  if (from === 'documents')
    return `(SELECT DISTINCT resource AS seq FROM members INDEXED BY members_by_document
      WHERE document_id IN (${names(name, values)}))`;
  return `(SELECT DISTINCT report.seq FROM members INDEXED BY members_by_resource
      CROSS JOIN resources AS report ON report.kind = 'document' AND report.id = members.document_id
      WHERE members.resource IN (${names(name, values)}))`;
}

/** `= 1` keeps SQLite from making a join of it, which it would do after reading the JSON. */
const probeSql = (probe: number, values: number): string =>
  `EXISTS (SELECT 1 FROM listing AS other WHERE other.seq = entry.seq
    AND other.facet IN (${names(`probe${probe}`, values)})) = 1`;

const setSql = ({ from, name, values }: Hits): string =>
  from === 'documents'
    ? `EXISTS (SELECT 1 FROM members INDEXED BY members_by_document
        WHERE document_id IN (${names(name, values)}) AND resource = entry.seq) = 1`
    : `EXISTS (SELECT 1 FROM members INDEXED BY members_by_document
        WHERE document_id = entry.id AND resource IN (${names(name, values)})) = 1`;

const names = (name: string, values: number): string[] => Array.from({ length: values }, (_, i) => `@${name}_${i}`);
