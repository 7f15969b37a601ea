import type { ListOrder } from '../model/page.ts';

type Walk = { readonly order: ListOrder; readonly limit: string | number; readonly where?: readonly string[] };

/**
 * The first cards of all drawers, which are given as SQL, with their JSON. Each drawer is one walk through the index, and
 * SQLite merges the walks as they go: it reads as many entries as are shown. The order of the joins is pinned (CROSS JOIN):
 * it must not start from the JSON.
 */
export function filedSql(drawers: readonly string[], { order, limit, where = [] }: Walk): string {
  const walks = drawers.map(
    drawer => `SELECT date AS key, id, card FROM filings WHERE ${[`drawer = ${drawer}`, ...where].join(' AND ')}`,
  );
  return `SELECT filed.key, filed.id, cards.json
    FROM (${walks.join(' UNION ALL ')} ORDER BY key ${order}, id ${order} LIMIT ${limit}) AS filed
    CROSS JOIN cards ON cards.seq = filed.card`;
}
