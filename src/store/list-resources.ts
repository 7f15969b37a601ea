import type { PageRequest, StoredPage } from '../model/page.ts';
import { cursorOf, type Position, positionOf } from './cursor.ts';
import { daysBefore, firstDayOf, lastDayOf } from './days.ts';
import { countOf } from './facts.ts';
import type { ListQuery } from './list-query.ts';
import { firstSpelling, HIGHEST, type ListingPlan, planOf } from './listing-plan.ts';
import { walkSql } from './listing-query.ts';
import type { Store } from './open.ts';
import { allRows, reading, type Values } from './statement.ts';

type Entry = Position & { readonly json: string };
type Key = Position & { readonly seq: number };
type Window = NonNullable<ListQuery['window']>;
type Bounds = { readonly low: Position; readonly high: Position };

const EMPTY: StoredPage = { items: [], nextCursor: null };
const LOWEST: Position = { key: '', id: '' };
const JSON_OF = 'SELECT json FROM ready WHERE seq = @seq';

/**
 * One page. The facet with the fewest resources is walked through its index from where the last page ended; the others
 * are looked up for each entry. Nothing is skipped over, so page 4,000 costs what page 1 does.
 */
export async function listResources(store: Store, query: ListQuery, page: PageRequest): Promise<StoredPage> {
  const plan = planOf(store, query);
  if (!plan) return EMPTY;
  const values = { ...boundValues(boundsOf(store, query, page)), limit: page.limit + 1 };
  const entries =
    plan.walked.length === 1 ? walkOne(store, plan, page, values) : walkSeveral(store, plan, page, values);
  return pageOf(entries, page);
}

function walkOne(store: Store, { walked, shape, values }: ListingPlan, page: PageRequest, more: Values): Entry[] {
  const sql = walkSql({ ...shape, sort: page.sort, order: page.order, served: true });
  return allRows<Entry>(store, sql, { ...values, ...more, facet: walked[0].id });
}

/** Several walks as one, each entry once; only what is shown is read. */
function walkSeveral(store: Store, plan: ListingPlan, page: PageRequest, more: Values): Entry[] {
  const sql = walkSql({ ...plan.shape, sort: page.sort, order: page.order, served: false });
  return reading(store, () => {
    const keys = plan.walked.flatMap(({ id }) => allRows<Key>(store, sql, { ...plan.values, ...more, facet: id }));
    const once = [...new Map(keys.map(key => [key.id, key])).values()];
    const first = once.sort((a, b) => (page.order === 'asc' ? 1 : -1) * comparePositions(a, b));
    return first
      .slice(0, page.limit + 1)
      .flatMap(({ key, id, seq }) =>
        allRows<{ json: string }>(store, JSON_OF, { seq }).map(row => ({ key, id, ...row })),
      );
  });
}

/** From the cursor on, and no further than a resource of the window can lie. */
export function boundsOf(store: Store, { kind, window = {} }: ListQuery, page: PageRequest): Bounds {
  const byDate = page.sort === 'date';
  const low = byDate && window.from ? { key: earliest(store, kind, window), id: '' } : LOWEST;
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
function earliest(store: Store, kind: ListQuery['kind'], { from = '', certain }: Window): string {
  return certain ? firstSpelling(from) : daysBefore(firstDayOf(from), countOf(store, `span:${kind}`) + 1);
}

const boundValues = ({ low, high }: Bounds): Values => ({
  lowKey: low.key,
  lowId: low.id,
  highKey: high.key,
  highId: high.id,
});

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
