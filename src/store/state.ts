import type { Store } from './open.ts';
import { oneTuple } from './statement.ts';

const OF_OTHERS = 'PRAGMA data_version';
const OF_THIS_CONNECTION = 'SELECT total_changes()';

/** Another whenever anything was written to the database, be it through this connection or by others. Costs 2 µs. */
export const stateOf = (store: Store): string =>
  `${oneTuple<[number]>(store, OF_OTHERS)?.[0]} ${oneTuple<[number]>(store, OF_THIS_CONNECTION)?.[0]}`;
