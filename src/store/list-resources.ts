import type { JoinedPage, PageRequest, StoredPage } from '../model/page.ts';
import { cursorOf, type Position, positionOf } from './cursor.ts';
import { daysBefore, firstDayOf, lastDayOf } from './days.ts';
import { countOf } from './facts.ts';
import { joinedPage } from './joined-page.ts';
import type { ListQuery } from './list-query.ts';
import { firstSpelling, HIGHEST, type ListingPlan, planOf } from './listing-plan.ts';
import { walkSql } from './listing-query.ts';
import type { Store } from './open.ts';
import { pause } from './pause.ts';
import { type Beside, shownSql } from './shown-sql.ts';
import { allRows, allTuples, reading, type Values } from './statement.ts';

type Entry = readonly [key: string, id: string, json: string];
type Key = Position & { readonly seq: number };
type Window = NonNullable<ListQuery['window']>;
type Bounds = { readonly low: Position; readonly high: Position };

const EMPTY: StoredPage = { items: [], nextCursor: null };
const COMMA = Buffer.from(',');
/** Resources with what is beside them are read so many at a time. */
const SLICE = 40;
const LOWEST: Position = { key: '', id: '' };

/**
 * One page. The facet with the fewest resources is walked through its index from where the last page ended; the others
 * are looked up for each entry. Nothing is skipped over, so page 4,000 costs what page 1 does.
 */
export async function listResources(
  store: Store,
  query: ListQuery,
  page: PageRequest,
  beside: readonly Beside[] = [],
): Promise<StoredPage> {
  const plan = planOf(store, query);
  if (!plan) return EMPTY;
  const slices = await inSlices(page, beside, slice => {
    const walk = walkOf(store, query, slice, { ...plan, beside });
    return pageOf(walk.walked.length === 1 ? walkOne(store, walk, slice) : walkSeveral(store, walk, slice), slice);
  });
  return { items: slices.flatMap(({ items }) => items), nextCursor: slices.at(-1)?.nextCursor ?? null };
}

/** As `listResources`, for those who send the page as it is. */
export async function joinedResources(
  store: Store,
  query: ListQuery,
  page: PageRequest,
  beside: readonly Beside[] = [],
): Promise<JoinedPage> {
  const plan = planOf(store, query);
  if (!plan) return joinedOf(EMPTY);
  const slices = await inSlices(page, beside, slice => {
    const walk = walkOf(store, query, slice, { ...plan, beside });
    if (walk.walked.length !== 1) return joinedOf(pageOf(walkSeveral(store, walk, slice), slice));
    const { sql, values } = oneWalk(walk, slice);
    return joinedPage(store, { sql, values, order: slice.order, limit: slice.limit, list: orderName(slice) });
  });
  const joined = slices.flatMap(slice => [COMMA, slice.joined]).slice(1);
  return { joined: Buffer.concat(joined), nextCursor: slices.at(-1)?.nextCursor ?? null };
}

const joinedOf = ({ items, nextCursor }: StoredPage): JoinedPage => ({
  joined: Buffer.from(items.join(',')),
  nextCursor,
});

/** A page with much beside its resources takes long: it is made of shorter ones. */
async function inSlices<Part extends Pick<StoredPage, 'nextCursor'>>(
  page: PageRequest,
  beside: readonly Beside[],
  read: (slice: PageRequest) => Part,
): Promise<Part[]> {
  if (beside.length === 0) return [read(page)];
  const parts: Part[] = [];
  let { cursor } = page;
  for (let left = page.limit; left > 0; left -= SLICE) {
    await pause();
    const part = read({ ...page, cursor, limit: Math.min(left, SLICE) });
    parts.push(part);
    cursor = part.nextCursor;
    if (cursor === null) break;
  }
  return parts;
}

type Walk = Pick<ListingPlan, 'walked' | 'shape' | 'values'> & { readonly beside: readonly Beside[] };

function walkOf(store: Store, query: ListQuery, page: PageRequest, walk: Walk): Walk {
  const bounds = boundValues(boundsOf(store, query, page));
  return { ...walk, values: { ...walk.values, ...bounds, kind: query.kind, limit: page.limit + 1 } };
}

const oneWalk = ({ walked, shape, values, beside }: Walk, { sort, order }: PageRequest) => ({
  sql: walkSql({ ...shape, sort, order, served: beside }),
  values: { ...values, facet: walked[0].id },
});

function walkOne(store: Store, walk: Walk, page: PageRequest): Entry[] {
  const { sql, values } = oneWalk(walk, page);
  return allTuples<Entry>(store, sql, values);
}

/** Several walks as one, or none, each entry once; only what is shown is read. */
function walkSeveral(store: Store, { walked, shape, values, beside }: Walk, page: PageRequest): Entry[] {
  const sql = walkSql({ ...shape, sort: page.sort, order: page.order, served: null });
  const jsonOf = `SELECT ${shownSql(beside, '@kind', '@id')} FROM ready WHERE seq = @seq`;
  return reading(store, () => {
    const keys = walked.flatMap(({ id }) => allRows<Key>(store, sql, { ...values, facet: id }));
    const once = [...new Map(keys.map(key => [key.id, key])).values()];
    const first = once.sort((a, b) => (page.order === 'asc' ? 1 : -1) * comparePositions(a, b));
    return first
      .slice(0, page.limit + 1)
      .flatMap(({ key, id, seq }) =>
        allTuples<[string]>(store, jsonOf, { seq, id, kind: values.kind }).map(([json]): Entry => [key, id, json]),
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
  const items = entries.slice(0, page.limit).map(([, , json]) => json);
  const [key, id] = entries.length > page.limit ? entries[page.limit - 1] : [];
  const more = key !== undefined && id !== undefined;
  return { items, nextCursor: more ? cursorOf(orderName(page), { key, id }) : null };
}
