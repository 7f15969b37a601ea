import type { ResourceKind } from '../model/record.ts';
import type { Store } from './open.ts';
import { allRows, oneRow, run } from './statement.ts';

/** A node as it is stored; `sketch` is JSON of what comparisons look at, `resource` the thing it is of. */
export type NodeRow = {
  readonly id: number;
  readonly family: string;
  readonly firstKey: string;
  readonly place: string;
  readonly last: string;
  readonly component: number;
  readonly sketch: string;
  readonly resource: number | null;
  readonly identity: number | null;
};

const COLUMNS = `nodes.id, nodes.family, nodes.first_key AS firstKey, nodes.place, nodes.last, nodes.component, nodes.sketch,
  members.resource, members.identity`;
const FROM = 'FROM nodes LEFT JOIN members ON members.key = nodes.first_key';
const ADD = `INSERT INTO nodes (kind, family, first_key, place, last, component, sketch)
  VALUES (@kind, @family, @firstKey, @place, @last, -1, @sketch) RETURNING id`;
const BY_KEYS = `SELECT DISTINCT node FROM node_keys WHERE key IN (SELECT value FROM json_each(@keys)) AND node < @before`;

const SOME_OF_FAMILY = `SELECT ${COLUMNS} ${FROM} WHERE nodes.family = @family AND nodes.place > @after OR nodes.id IN
  (SELECT id FROM nodes WHERE family = @family ORDER BY place LIMIT +@first) ORDER BY nodes.place`;

export const nodesOfFamily = (store: Store, family: string): NodeRow[] =>
  allRows(store, `SELECT ${COLUMNS} ${FROM} WHERE nodes.family = @family ORDER BY nodes.place`, { family });

/** The first so many nodes of a family, and all after a place. */
export const someOfFamily = (
  store: Store,
  some: { readonly family: string; readonly first: number; readonly after: string },
): NodeRow[] => allRows(store, SOME_OF_FAMILY, some);

/** Ids of the nodes that were ever compared closely. */
export const nodesOfComponent = (store: Store, component: number): number[] =>
  allRows<{ id: number }>(store, 'SELECT id FROM nodes WHERE component = @component', { component }).map(
    ({ id }) => id,
  );

export const nodesOfResource = (store: Store, resource: number): NodeRow[] =>
  allRows(
    store,
    `SELECT ${COLUMNS} ${FROM} WHERE nodes.id IN (SELECT node FROM members WHERE resource = @resource) ORDER BY nodes.place`,
    { resource },
  );

export const nodeById = (store: Store, id: number): NodeRow | undefined =>
  oneRow(store, `SELECT ${COLUMNS} ${FROM} WHERE nodes.id = @id`, { id });

/** The node of which a sighting is the first, or which it joined. */
export const nodeOfMember = (store: Store, key: string): NodeRow | undefined =>
  oneRow(
    store,
    `SELECT ${COLUMNS} FROM members AS own JOIN nodes ON nodes.id = own.node
      LEFT JOIN members ON members.key = nodes.first_key WHERE own.key = @key`,
    { key },
  );

export const nodesById = (store: Store, ids: readonly number[]): NodeRow[] =>
  allRows(store, `SELECT ${COLUMNS} ${FROM} WHERE nodes.id IN (SELECT value FROM json_each(@ids))`, {
    ids: JSON.stringify(ids),
  });

/** Ids of the nodes under this one that have one of these keys. */
export const nodesByKeys = (store: Store, keys: readonly string[], before: number): number[] =>
  allRows<{ node: number }>(store, BY_KEYS, { keys: JSON.stringify(keys), before }).map(({ node }) => node);

export function addNode(
  store: Store,
  node: Pick<NodeRow, 'family' | 'firstKey' | 'place' | 'last' | 'sketch'> & { readonly kind: ResourceKind },
  keys: readonly string[],
): number {
  const id = oneRow<{ id: number }>(store, ADD, node)?.id ?? 0;
  for (const key of keys) run(store, 'INSERT OR IGNORE INTO node_keys (key, node) VALUES (@key, @id)', { key, id });
  return id;
}

export const setComponent = (store: Store, id: number, component: number): void => {
  run(store, 'UPDATE nodes SET component = @component WHERE id = @id', { id, component });
};

export const setLast = (store: Store, id: number, last: string): void => {
  run(store, 'UPDATE nodes SET last = max(last, @last) WHERE id = @id', { id, last });
};

export const dropNode = (store: Store, id: number): void => {
  run(store, 'DELETE FROM nodes WHERE id = @id', { id });
};

export const dropAllNodes = (store: Store): void => {
  run(store, 'DELETE FROM nodes');
};
