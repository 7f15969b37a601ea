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
import { mapPausing } from './map-pausing.ts';
import { newestHits } from './newest-hits.ts';
import type { Store } from './open.ts';
import { pause } from './pause.ts';
import { ALL } from './read-model.ts';
import { matchQuery, searchText } from './search-text.ts';
import { corrected } from './spelling.ts';
import { allRows, allTuples, oneRow } from './statement.ts';

/** Where the ranked hits of a search end: the newest hit ranked, the score and place of the last one shown. */
type Place = {
  readonly newest: number;
  readonly score: number;
  readonly seq: number;
  /** Newer hits were ranked before these, and with them all that bear the very name. */
  readonly later: boolean;
};
/** A page of hits that is asked for, with the texts that hold the words or without. */
type Asked = { readonly limit: number; readonly cursor: string | null; readonly highlights?: boolean };
type Row = Omit<SearchHit, 'date'> & { readonly date: string; readonly seq: number; readonly score: number };

const LIST = 'search';
/** So many hits are ranked at a time: what a page costs, however many there are. */
const RANKED_HITS = 500;
/** Of those whose whole name is what was typed. */
const MOST_NAMED = 50;

/** A name that is the words asked for comes before one that begins with them, before one that holds them. Few do. */
const SCORE = `CASE instr(hit.sort_name, @words) WHEN 0 THEN 0 ELSE (hit.sort_name = @words) * 4e9
    + (substr(hit.sort_name, 1, length(@words)) = @words) * 2e9 + (instr(' ' || hit.sort_name, ' ' || @words) > 0) * 1e9 END
  + min(hit.reports, 999999999)`;
/** What is shown of hits is read when they are ranked. */
const RANKED = `SELECT shown.seq, shown.kind, shown.id, shown.name, shown.date, shown.reports, ranked.score
  FROM (SELECT * FROM (SELECT hit.seq, ${SCORE} AS score
        FROM json_each(@hits) AS found CROSS JOIN resources AS hit ON hit.seq = found.value)
      WHERE (score, seq) < (@score, @seq) ORDER BY score DESC, seq DESC LIMIT +@limit) AS ranked
    CROSS JOIN resources AS shown ON shown.seq = ranked.seq ORDER BY ranked.score DESC, ranked.seq DESC`;
const JSON_OF = 'SELECT json FROM ready WHERE seq = @seq';
const COUNT = `SELECT count(*) AS count FROM (SELECT rowid FROM search WHERE search MATCH @match LIMIT ${NEWEST_HITS})`;
const NAMED = `SELECT listing.seq FROM json_each(@kinds) AS chosen
  CROSS JOIN facets ON facets.kind = chosen.value AND facets.name = '${ALL[0]}' AND facets.value = '${ALL[1]}'
  CROSS JOIN listing INDEXED BY listing_by_name ON listing.facet = facets.id AND listing.sort_name = @words
  LIMIT ${MOST_NAMED}`;

/**
 * Everything that has all the words, the last of which may be unfinished. The newest hits are ranked and shown first,
 * then those before them, ranked among themselves, and so on; what is added meanwhile does not shift the pages. When
 * nothing has them, words that the index does not know are put right.
 */
export async function search(store: Store, { q, kind }: SearchFilter, page: Asked): Promise<FoundPage> {
  const found = await hitsOf(store, { q, kind }, page);
  if (found.items.length > 0) return { ...found, correction: null };
  const correction = corrected(store, q);
  return correction === undefined
    ? { ...found, correction: null }
    : { ...(await hitsOf(store, { q: correction, kind }, page)), correction };
}

/** How many hits there are of each kind, up to as many as are ranked at once; kinds without any are left out. */
export async function hitsByKind(store: Store, q: string, correction: string | null): Promise<Facet> {
  const values: Facet['values'] = [];
  for (const kind of SearchKind.options) {
    const match = matchQuery(correction ?? q, [kind]);
    const count = match ? (oneRow<{ count: number }>(store, COUNT, { match })?.count ?? 0) : 0;
    if (count > 0) values.push({ value: kind, count });
    await pause();
  }
  return { name: 'kind', values: values.sort((a, b) => b.count - a.count) };
}

async function hitsOf(
  store: Store,
  { q, kind }: SearchFilter,
  { limit, cursor, highlights }: Asked,
): Promise<StoredPage> {
  const place = cursor === null ? startAt(Number.MAX_SAFE_INTEGER) : placeOf(cursor);
  const found = newestHits(store, { q, kind }, { newest: place.newest, most: RANKED_HITS + 1 });
  const from = { ...place, newest: found[0] ?? place.newest };
  const words = searchText(q);
  // Where all hits are ranked, those that bear the very name are among them.
  const named = found.length > RANKED_HITS || from.later ? namedSo(store, words, kind) : [];
  const hits = JSON.stringify(withNamed(found.slice(0, RANKED_HITS), named, from));
  const rows = allRows<Row>(store, RANKED, { hits, words, score: from.score, seq: from.seq, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const older = found[RANKED_HITS];
  const next = rows.length > limit ? lastOf(shown, from) : older && { ...startAt(older), later: true };
  const items = highlights ? await highlighted(store, shown, q) : shown.map(row => toHit(row));
  return { items, nextCursor: next ? cursorTo(next) : null };
}

const highlighted = (store: Store, rows: readonly Row[], q: string): Promise<string[]> =>
  mapPausing(rows, row => toHit(row, highlightsOf(resourceOf(store, row), q)));

/** What bears the very name is shown first, however old it is. */
const namedSo = (store: Store, words: string, kind: readonly string[] = []): number[] =>
  words === ''
    ? []
    : allTuples<[number]>(store, NAMED, {
        words,
        kinds: JSON.stringify(kind.length > 0 ? kind : SearchKind.options),
      }).map(([seq]) => seq);

function withNamed(hits: readonly number[], named: readonly number[], { later }: Place): number[] {
  return later ? hits.filter(seq => !named.includes(seq)) : [...new Set([...hits, ...named])];
}

function resourceOf(store: Store, { seq }: Row): object {
  const row = oneRow<{ json: string }>(store, JSON_OF, { seq });
  return row ? JSON.parse(row.json) : {};
}

const startAt = (newest: number): Place => ({ newest, score: Number.MAX_VALUE, seq: 0, later: false });

function lastOf(shown: readonly Row[], { newest, later }: Place): Place | undefined {
  const last = shown.at(-1);
  return last && { newest, later, score: last.score, seq: last.seq };
}

const toHit = ({ kind, id, name, date, reports }: Row, highlights?: Highlight[]): string =>
  JSON.stringify({ kind, id, name, date: date || null, reports, highlights } satisfies SearchHit);

const cursorTo = ({ newest, score, seq, later }: Place): string =>
  cursorOf(LIST, { key: `${newest}`, id: `${score} ${seq} ${Number(later)}` });

function placeOf(cursor: string): Place {
  const { key, id } = positionOf(LIST, cursor);
  const [score, seq, later] = id.split(' ').map(Number);
  const place = { newest: Number(key), score, seq, later: later === 1 };
  // A cursor that someone made up finds nothing, which is all it is owed.
  return [place.newest, score, seq, later].every(Number.isFinite) ? place : { ...startAt(-1), later: true };
}
