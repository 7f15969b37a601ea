import type { JoinedPage, ListOrder } from '../model/page.ts';
import type { CardKind } from './cards.ts';
import { type Position, positionOf } from './cursor.ts';
import { daysBefore, lastDayOf } from './days.ts';
import { countOf } from './facts.ts';
import { filedSql } from './filed-sql.ts';
import { joinedPage } from './joined-page.ts';
import type { Store } from './open.ts';
import type { Values } from './statement.ts';

/** Which cards: those of any of some drawers; with a window, those that may fall into it. */
export type FiledQuery = {
  readonly kind: CardKind;
  readonly drawers: readonly string[];
  readonly window?: { readonly from?: string | undefined; readonly to?: string | undefined };
};
export type FiledPage = { readonly limit: number; readonly cursor: string | null; readonly order: ListOrder };

type Bounds = { readonly low: Position; readonly high: Position };

const LOWEST: Position = { key: '', id: '' };
const HIGHEST = '\u{10ffff}';

const WITHIN = ['(date, id) > (@lowKey, @lowId)', '(date, id) < (@highKey, @highId)'];
const IN_WINDOW = ["date <> ''", 'last_day >= @from'];

/** One page, in the order of dates. Each drawer is walked through its index from where the last page ended. */
export function listFiled(store: Store, query: FiledQuery, page: FiledPage): JoinedPage {
  const { from = '', to } = query.window ?? {};
  const { low, high } = boundsOf(store, query, page);
  const values: Values = {
    ...Object.fromEntries(query.drawers.map((drawer, i) => [`drawer${i}`, drawer])),
    ...{ lowKey: low.key, lowId: low.id, highKey: high.key, highId: high.id },
    from,
  };
  const where = from !== '' || to !== undefined ? [...WITHIN, ...IN_WINDOW] : WITHIN;
  const drawers = query.drawers.map((_, i) => `@drawer${i}`);
  const sql = filedSql(drawers, { order: page.order, limit: '+@limit', where });
  return joinedPage(store, { sql, values, order: page.order, limit: page.limit, list: listName(query, page) });
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
