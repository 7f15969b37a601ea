import type { Change } from '../model/change.ts';
import { insert } from './insert.ts';
import type { Store } from './open.ts';
import { changes } from './schema.ts';

/** Writes down what became of a resource, in the transaction in which it did. `at` is the clock of the ingest. */
export const addChange = (store: Store, at: string, change: Omit<Change, 'changedAt'>): void => {
  insert(store, changes, { ...change, at });
};
