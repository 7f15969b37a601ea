import type { PageRequest, SearchKind, StoredPage } from '../model/page.ts';
import { cursorOf, type Position, positionOf } from './cursor.ts';
import { daysBefore, firstDayOf, lastDayOf } from './days.ts';
import { countOf } from './facts.ts';
import { type WalkShape, walkSql } from './listing-query.ts';
import type { Store } from './open.ts';
import { ALL } from './read-model.ts';
import { matchQuery } from './search-text.ts';
import { allRows, oneRow, type Values } from './statement.ts';

/** What a list is of. Several values of a facet mean any of them; several facets mean all of them. */
export type ListQuery = {
  readonly kind: SearchKind;
  readonly facets?: Readonly<Record<string, readonly string[] | undefined>>;
  readonly window?: { readonly from?: string; readonly to?: string };
  readonly amount?: { readonly min?: number; readonly max?: number };
  readonly q?: string;
};

type FacetRow = { readonly id: number; readonly resources: number };
type Entry = Position & { readonly json: string };
type Bounds = { readonly low: Position; readonly high: Position };

const FACET = 'SELECT id, resources FROM facets WHERE kind = @kind AND name = @name AND value = @value';
const EMPTY: StoredPage = { items: [], nextCursor: null };
const LOWEST: Position = { key: '', id: '' };
/** The last code point: no key comes after it. */
const HIGHEST = '\u{10ffff}';

/**
 * One page. The facet with the fewest resources is walked through its index from where the last page ended; the others
 * are looked up for each entry. Nothing is skipped over, so page 4,000 costs what page 1 does.
 */
export async function listResources(store: Store, query: ListQuery, page: PageRequest): Promise<StoredPage> {
  const filters = filtersOf(store, query);
  const match = query.q === undefined ? undefined : matchQuery(query.q, [query.kind]);
  if (filters.some(filter => filter.length === 0) || (query.q !== undefined && !match)) return EMPTY;
  const [walked, ...probed] = filters.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const { window = {}, amount = {} } = query;
  const shape: WalkShape = {
    sort: page.sort,
    order: page.order,
    probes: probed.map(probe => probe.length),
    window: window.from !== undefined || window.to !== undefined,
    amount: amount.min !== undefined || amount.max !== undefined,
    words: match !== undefined,
  };
  const values: Values = {
    ...boundValues(boundsOf(store, query, page)),
    ...Object.fromEntries(probed.flatMap((probe, i) => probe.map(({ id }, j) => [`probe${i}_${j}`, id]))),
    from: window.from ?? '',
    to: window.to ? lastDayOf(window.to) : HIGHEST,
    min: amount.min ?? 0,
    max: amount.max ?? Number.MAX_VALUE,
    match: match ?? '',
    limit: page.limit + 1,
  };
  const sql = walkSql(shape);
  const walks = walked.map(({ id: facet }) => allRows<Entry>(store, sql, { ...values, facet }));
  return pageOf(merged(walks, page), page);
}

/** The facets that each filter allows: none, when no resource has any of its values. */
function filtersOf(store: Store, { kind, facets = {} }: ListQuery): FacetRow[][] {
  const named = Object.entries(facets).flatMap(([name, values]) => (values?.length ? [{ name, values }] : []));
  const filters = named.length > 0 ? named : [{ name: ALL[0], values: [ALL[1]] }];
  return filters.map(({ name, values }) =>
    [...new Set(values)].flatMap(value => {
      const facet = oneRow<FacetRow>(store, FACET, { kind, name, value });
      return facet && facet.resources > 0 ? [facet] : [];
    }),
  );
}

const sizeOf = (filter: readonly FacetRow[]): number => filter.reduce((sum, facet) => sum + facet.resources, 0);

/** From the cursor on, and no further than a resource of the window can lie. */
function boundsOf(store: Store, { kind, window = {} }: ListQuery, page: PageRequest): Bounds {
  const byDate = page.sort === 'date';
  const low = byDate && window.from ? { key: earliest(store, kind, window.from), id: '' } : LOWEST;
  const high = { key: byDate && window.to ? lastDayOf(window.to) : HIGHEST, id: HIGHEST };
  const last = page.cursor === null ? undefined : positionOf(orderName(page), page.cursor);
  if (!last) return { low, high };
  if (page.order === 'asc') return { low: comparePositions(last, low) > 0 ? last : low, high };
  return { low, high: comparePositions(last, high) < 0 ? last : high };
}

/**
 * What began before the window can reach into it, but not if it began longer ago than the longest lasts. One day more,
 * since `2023-05` comes before `2023-05-01`.
 */
const earliest = (store: Store, kind: SearchKind, from: string): string =>
  daysBefore(firstDayOf(from), countOf(store, `span:${kind}`) + 1);

const boundValues = ({ low, high }: Bounds): Values => ({
  lowKey: low.key,
  lowId: low.id,
  highKey: high.key,
  highId: high.id,
});

/** Several walks as one, each entry once. */
function merged(walks: readonly Entry[][], { order }: PageRequest): Entry[] {
  if (walks.length === 1) return walks[0];
  const once = new Map(walks.flat().map(entry => [entry.id, entry]));
  return [...once.values()].sort((a, b) => (order === 'asc' ? 1 : -1) * comparePositions(a, b));
}

/** As SQLite compares: bytes of UTF-8, not UTF-16 code units. */
const comparePositions = (a: Position, b: Position): number =>
  Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)) || Buffer.compare(Buffer.from(a.id), Buffer.from(b.id));

const orderName = ({ sort, order }: PageRequest): string => `${sort} ${order}`;

function pageOf(entries: readonly Entry[], page: PageRequest): StoredPage {
  const shown = entries.slice(0, page.limit);
  const last = shown.at(-1);
  const more = entries.length > page.limit && last !== undefined;
  return { items: shown.map(entry => entry.json), nextCursor: more ? cursorOf(orderName(page), last) : null };
}
