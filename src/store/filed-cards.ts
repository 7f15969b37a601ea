import type { ListOrder, StoredPage } from '../model/page.ts';
import type { CardKind } from './cards.ts';
import { cursorOf, type Position, positionOf } from './cursor.ts';
import { daysBefore, lastDayOf } from './days.ts';
import { countOf } from './facts.ts';
import type { Store } from './open.ts';
import { allRows, type Values } from './statement.ts';

/** Which cards: those of any of some drawers; with a window, those that may fall into it. */
export type FiledQuery = {
  readonly kind: CardKind;
  readonly drawers: readonly string[];
  readonly window?: { readonly from?: string | undefined; readonly to?: string | undefined };
};
export type FiledPage = { readonly limit: number; readonly cursor: string | null; readonly order: ListOrder };

type Filed = Position & { readonly json: string };
type Bounds = { readonly low: Position; readonly high: Position };

const LOWEST: Position = { key: '', id: '' };
const HIGHEST = '\u{10ffff}';

/**
 * The first of each drawer, and of those the first of all; then their JSON. The order of the joins is pinned (CROSS JOIN):
 * SQLite must not start from the JSON.
 */
function walkSql(drawers: number, order: ListOrder, windowed: boolean): string {
  const inOrder = `ORDER BY key ${order}, id ${order} LIMIT @limit`;
  const walks = Array.from(
    { length: drawers },
    (_, i) => `SELECT * FROM (SELECT date AS key, id, owner FROM filings
      WHERE drawer = @drawer${i} AND (date, id) > (@lowKey, @lowId) AND (date, id) < (@highKey, @highId)
      ${windowed ? "AND date <> '' AND last_day >= @from" : ''} ${inOrder})`,
  );
  const first = walks.length === 1 ? walks[0] : `SELECT * FROM (${walks.join(' UNION ALL ')}) ${inOrder}`;
  return `SELECT filed.key, filed.id, cards.json FROM (${first}) AS filed
    CROSS JOIN cards ON cards.owner = filed.owner AND cards.id = filed.id`;
}

/** One page, in the order of dates. Each drawer is walked through its index from where the last page ended. */
export function listFiled(store: Store, query: FiledQuery, page: FiledPage): StoredPage {
  const { from = '', to } = query.window ?? {};
  const { low, high } = boundsOf(store, query, page);
  const values: Values = {
    ...Object.fromEntries(query.drawers.map((drawer, i) => [`drawer${i}`, drawer])),
    ...{ lowKey: low.key, lowId: low.id, highKey: high.key, highId: high.id },
    ...{ from, limit: page.limit + 1 },
  };
  const sql = walkSql(query.drawers.length, page.order, from !== '' || to !== undefined);
  const filed = allRows<Filed>(store, sql, values);
  const last = filed[page.limit - 1];
  return {
    items: filed.slice(0, page.limit).map(({ json }) => json),
    nextCursor: filed.length > page.limit && last ? cursorOf(listName(query, page), last) : null,
  };
}

const listName = ({ kind }: FiledQuery, { order }: FiledPage): string => `${kind}s ${order}`;

/** What began before the window can reach into it, but not if it began longer ago than the longest lasts. */
function boundsOf(store: Store, query: FiledQuery, page: FiledPage): Bounds {
  const { from, to } = query.window ?? {};
  const low = from ? { key: daysBefore(from, countOf(store, `span:${query.kind}`)), id: '' } : LOWEST;
  const high = { key: to ? lastDayOf(to) : HIGHEST, id: HIGHEST };
  const last = page.cursor === null ? undefined : positionOf(listName(query, page), page.cursor);
  if (!last) return { low, high };
  if (page.order === 'asc') return { low: compare(last, low) > 0 ? last : low, high };
  return { low, high: compare(last, high) < 0 ? last : high };
}

/** Dates and ids of cards are ASCII: their order is the same here and in SQLite. */
const compare = (a: Position, b: Position): number => {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
};
