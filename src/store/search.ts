import type { Highlight } from '../model/highlight.ts';
import {
  type Facet,
  type FoundPage,
  type SearchFilter,
  type SearchHit,
  SearchKind,
  type StoredPage,
} from '../model/page.ts';
import { cursorOf, positionOf } from './cursor.ts';
import { highlightsOf } from './highlights.ts';
import { NEWEST_HITS } from './listing-query.ts';
import type { Store } from './open.ts';
import { matchQuery, searchText } from './search-text.ts';
import { corrected } from './spelling.ts';
import { allRows, oneRow } from './statement.ts';

/** Where the ranked hits of a search end: the newest hit ranked, and the score and place of the last one shown. */
type Place = { readonly newest: number; readonly score: number; readonly seq: number };
/** A page of hits that is asked for, with the texts that hold the words or without. */
type Asked = { readonly limit: number; readonly cursor: string | null; readonly highlights?: boolean };
type Row = Omit<SearchHit, 'date'> & { readonly date: string; readonly seq: number; readonly score: number };

const LIST = 'search';
/** A name that is the words asked for comes before one that begins with them, before one that holds them. */
const SCORE = `(hit.sort_name = @words) * 4e9 + (substr(hit.sort_name, 1, length(@words)) = @words) * 2e9
  + (instr(' ' || hit.sort_name, ' ' || @words) > 0) * 1e9 + min(hit.reports, 999999999)`;
const RANKED = `SELECT * FROM (SELECT hit.seq, hit.kind, hit.id, hit.name, hit.date, hit.reports, ${SCORE} AS score
    FROM (SELECT rowid AS seq FROM search WHERE search MATCH @match AND rowid <= @newest
      ORDER BY rowid DESC LIMIT ${NEWEST_HITS}) AS found CROSS JOIN resources AS hit ON hit.seq = found.seq)
  WHERE (score, seq) < (@score, @seq) ORDER BY score DESC, seq DESC LIMIT @limit`;
const JSON_OF = 'SELECT json FROM ready WHERE seq = @seq';
const COUNT = `SELECT count(*) AS count FROM (SELECT rowid FROM search WHERE search MATCH @match LIMIT ${NEWEST_HITS})`;
const NEWEST = 'SELECT ifnull(max(seq), 0) AS newest FROM resources';
/** The oldest of the hits that were ranked, and whether there are older ones. */
const OLDEST_RANKED = `SELECT min(seq) AS oldest, count(*) AS hits FROM (SELECT rowid AS seq FROM search
  WHERE search MATCH @match AND rowid <= @newest ORDER BY rowid DESC LIMIT ${NEWEST_HITS + 1})`;

/**
 * Everything that has all the words, the last of which may be unfinished. The newest hits are ranked and shown first,
 * then those before them, ranked among themselves, and so on; what is added meanwhile does not shift the pages. When
 * nothing has them, words that the index does not know are put right.
 */
export async function search(store: Store, { q, kind }: SearchFilter, page: Asked): Promise<FoundPage> {
  const found = hitsOf(store, { q, kind }, page);
  if (found.items.length > 0) return { ...found, correction: null };
  const correction = corrected(store, q);
  return correction === undefined
    ? { ...found, correction: null }
    : { ...hitsOf(store, { q: correction, kind }, page), correction };
}

/** How many hits there are of each kind, up to as many as are ranked at once; kinds without any are left out. */
export async function hitsByKind(store: Store, q: string, correction: string | null): Promise<Facet> {
  const values = SearchKind.options.flatMap(kind => {
    const match = matchQuery(correction ?? q, [kind]);
    const count = match ? (oneRow<{ count: number }>(store, COUNT, { match })?.count ?? 0) : 0;
    return count > 0 ? [{ value: kind, count }] : [];
  });
  return { name: 'kind', values: values.sort((a, b) => b.count - a.count) };
}

function hitsOf(store: Store, { q, kind }: SearchFilter, { limit, cursor, highlights }: Asked): StoredPage {
  const match = matchQuery(q, kind);
  if (!match) return { items: [], nextCursor: null };
  const from = cursor === null ? startAt(newestOf(store)) : placeOf(cursor);
  const rows = allRows<Row>(store, RANKED, { match, words: searchText(q), ...from, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const next = rows.length > limit ? lastOf(shown, from) : olderHits(store, match, from);
  const items = shown.map(row => toHit(row, highlights ? highlightsOf(resourceOf(store, row), q) : undefined));
  return { items, nextCursor: next ? cursorTo(next) : null };
}

function resourceOf(store: Store, { seq }: Row): object {
  const row = oneRow<{ json: string }>(store, JSON_OF, { seq });
  return row ? JSON.parse(row.json) : {};
}

const newestOf = (store: Store): number => oneRow<{ newest: number }>(store, NEWEST)?.newest ?? 0;
const startAt = (newest: number): Place => ({ newest, score: Number.MAX_VALUE, seq: 0 });

function lastOf(shown: readonly Row[], { newest }: Place): Place | undefined {
  const last = shown.at(-1);
  return last && { newest, score: last.score, seq: last.seq };
}

function olderHits(store: Store, match: string, { newest }: Place): Place | undefined {
  const ranked = oneRow<{ oldest: number; hits: number }>(store, OLDEST_RANKED, { match, newest });
  return ranked && ranked.hits > NEWEST_HITS ? startAt(ranked.oldest) : undefined;
}

const toHit = ({ kind, id, name, date, reports }: Row, highlights?: Highlight[]): string =>
  JSON.stringify({ kind, id, name, date: date || null, reports, highlights } satisfies SearchHit);

const cursorTo = ({ newest, score, seq }: Place): string => cursorOf(LIST, { key: `${newest}`, id: `${score} ${seq}` });

function placeOf(cursor: string): Place {
  const { key, id } = positionOf(LIST, cursor);
  const [score, seq] = id.split(' ').map(Number);
  const place = { newest: Number(key), score, seq };
  // A cursor that someone made up finds nothing, which is all it is owed.
  return Object.values(place).every(Number.isFinite) ? place : startAt(-1);
}
