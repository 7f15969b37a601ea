import type { ListOrder, StoredPage } from '../model/page.ts';
import type { CardKind } from './cards.ts';
import { cursorOf, type Position, positionOf } from './cursor.ts';
import { daysBefore, lastDayOf } from './days.ts';
import { countOf } from './facts.ts';
import type { Store } from './open.ts';
import { allRows, oneRow, type Values } from './statement.ts';

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
const DRAWER = 'SELECT id FROM drawers WHERE name = @name AND cards > 0';

const walkSql = (order: ListOrder, windowed: boolean): string => `SELECT filed.date AS key, filed.id, cards.json
  FROM filings AS filed CROSS JOIN cards ON cards.seq = filed.card
  WHERE filed.drawer = @drawer AND (filed.date, filed.id) > (@lowKey, @lowId) AND (filed.date, filed.id) < (@highKey, @highId)
  ${windowed ? "AND filed.date <> '' AND filed.last_day >= @from" : ''}
  ORDER BY filed.date ${order}, filed.id ${order} LIMIT @limit`;

/** One page, in the order of dates. Each drawer is walked through its index from where the last page ended. */
export function listFiled(store: Store, query: FiledQuery, page: FiledPage): StoredPage {
  const { from = '', to } = query.window ?? {};
  const { low, high } = boundsOf(store, query, page);
  const bounds = { lowKey: low.key, lowId: low.id, highKey: high.key, highId: high.id };
  const values: Values = { ...bounds, from, limit: page.limit + 1 };
  const sql = walkSql(page.order, from !== '' || to !== undefined);
  const walks = query.drawers.flatMap(name => {
    const drawer = oneRow<{ id: number }>(store, DRAWER, { name })?.id;
    return drawer === undefined ? [] : [allRows<Filed>(store, sql, { ...values, drawer })];
  });
  const filed = walks.length === 1 ? walks[0] : merged(walks, page.order);
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

function merged(walks: readonly Filed[][], order: ListOrder): Filed[] {
  const once = new Map(walks.flat().map(filed => [filed.id, filed]));
  return [...once.values()].sort((a, b) => (order === 'asc' ? 1 : -1) * compare(a, b));
}

/** Dates and ids of cards are ASCII: their order is the same here and in SQLite. */
const compare = (a: Position, b: Position): number => {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
};
