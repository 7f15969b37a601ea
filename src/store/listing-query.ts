import type { PageRequest } from '../model/page.ts';

/** How one walk through the listing is made up; its SQL is the same for all values. */
export type WalkShape = Pick<PageRequest, 'sort' | 'order'> & {
  /** For each filter beside the one that is walked: how many values it allows. */
  readonly probes: readonly number[];
  readonly window: boolean;
  readonly amount: boolean;
  readonly words: boolean;
};

/** A search in a list looks at this many of the newest hits: ranking or ordering all hits of a common word takes seconds. */
export const NEWEST_HITS = 2000;

const KEYS = { date: 'entry.date', name: 'entry.sort_name' } as const;

/**
 * The entries of one facet between two positions, in the order of an index, with what is served. The order of the joins
 * is pinned (CROSS JOIN): SQLite must not start from the JSON.
 */
export function walkSql({ sort, order, probes, window, amount, words }: WalkShape): string {
  const key = KEYS[sort];
  const conditions = [
    'entry.facet = @facet',
    `(${key}, entry.id) > (@lowKey, @lowId)`,
    `(${key}, entry.id) < (@highKey, @highId)`,
    ...(window ? ["entry.date <> ''", 'entry.date <= @to', 'entry.last_day >= @from'] : []),
    ...(amount ? ['entry.amount >= @min', 'entry.amount <= @max'] : []),
    ...probes.map((values, i) => probeSql(i, values)),
  ];
  return `SELECT ${key} AS key, entry.id, ready.json
    FROM ${words ? HITS : ''} listing AS entry ${words ? 'ON entry.seq = hit.seq' : ''}
    CROSS JOIN ready ON ready.seq = entry.seq
    WHERE ${conditions.join(' AND ')} ORDER BY ${key} ${order}, entry.id ${order} LIMIT @limit`;
}

const HITS = `(SELECT rowid AS seq FROM search WHERE search MATCH @match ORDER BY rowid DESC LIMIT ${NEWEST_HITS}) AS hit
    CROSS JOIN`;

/** `= 1` keeps SQLite from making a join of it, which it would do after reading the JSON. */
const probeSql = (probe: number, values: number): string =>
  `EXISTS (SELECT 1 FROM listing AS other WHERE other.seq = entry.seq
    AND other.facet IN (${Array.from({ length: values }, (_, i) => `@probe${probe}_${i}`)})) = 1`;
