import type { Store } from './open.ts';
import { allRows } from './statement.ts';

const COUNTS = 'SELECT change, count(*) AS count FROM changes GROUP BY change ORDER BY change';

/** How many changes were ever written down, by what became of the resource. */
export const countChanges = (store: Store): Readonly<Record<string, number>> =>
  Object.fromEntries(allRows<{ change: string; count: number }>(store, COUNTS).map(row => [row.change, row.count]));
