import type { JoinedPage, ListOrder } from '../model/page.ts';
import { cursorOf } from './cursor.ts';
import type { Store } from './open.ts';
import { oneTuple, type Values } from './statement.ts';

/**
 * A walk as it is written in SQL: rows of `key`, `id` and `json`, in order, between two positions that are given by name and
 * are not in it themselves. `list` names the order for its cursors.
 */
export type JoinedWalk = {
  readonly sql: string;
  readonly values: Values;
  readonly order: ListOrder;
  readonly limit: number;
  readonly list: string;
};

type Joined = readonly [joined: Buffer, count: number, last: string | null];

/** Lower than all that a key holds: with it between them, key and id together are ordered as key, then id. */
const BETWEEN = '\u0001';

/**
 * One page whose pieces SQLite joins: a string for each of them, a longer one of all and its bytes would take longer than the
 * walk itself. Where it ended is the highest or lowest position of all; whether there is more, the walk tells from there on.
 */
export function joinedPage(store: Store, { sql, values, order, limit, list }: JoinedWalk): JoinedPage {
  const [joined, count, last] = oneTuple<Joined>(store, joinedSql(sql, order), { ...values, limit }) ?? [
    EMPTY,
    0,
    null,
  ];
  if (last === null || count < limit) return { joined, nextCursor: null };
  const [key, id] = last.split(BETWEEN);
  const beyond: Values = order === 'asc' ? { lowKey: key, lowId: id } : { highKey: key, highId: id };
  const more = oneTuple(store, sql, { ...values, ...beyond, limit: 1 }) !== undefined;
  return { joined, nextCursor: more ? cursorOf(list, { key, id }) : null };
}

const EMPTY = Buffer.alloc(0);

const joinedSql = (sql: string, order: ListOrder): string =>
  `SELECT CAST(ifnull(group_concat(json), '') AS BLOB), count(*), ${order === 'asc' ? 'max' : 'min'}(key || char(1) || id) FROM (${sql})`;
