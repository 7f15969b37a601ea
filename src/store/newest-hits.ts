import type { SearchFilter } from '../model/page.ts';
import type { Store } from './open.ts';
import { matchQuery } from './search-text.ts';
import { oneTuple } from './statement.ts';

type Bounds = { readonly newest?: number; readonly most: number };

const HITS = `SELECT json_group_array(hit) FROM (SELECT rowid AS hit FROM search WHERE search MATCH @match
  AND rowid <= @newest ORDER BY rowid DESC LIMIT +@most)`;

/**
 * Resources that have all the words, `most` of the newest. The last word may be unfinished, unless there are enough that
 * have it as it is: to look for all that begin with a common word, SQLite brings all hits of all such words together first.
 */
export function newestHits(
  store: Store,
  { q, kind }: SearchFilter,
  { newest = Number.MAX_SAFE_INTEGER, most }: Bounds,
): number[] {
  const hits = (match: string | undefined): number[] =>
    match === undefined ? [] : JSON.parse(oneTuple<[string]>(store, HITS, { match, newest, most })?.[0] ?? '[]');
  const whole = hits(matchQuery(q, kind, 'finished'));
  return whole.length >= most ? whole : hits(matchQuery(q, kind));
}
