import type { Store } from './open.ts';
import { run } from './statement.ts';

/** What this may cost: some 30 ms. */
const MOST_PAGES = 500;
const MERGE = "INSERT INTO search (search, rank) VALUES ('merge', @pages)";

/**
 * Brings parts of the index of words together that were written one after the other: a word is looked for in each of them.
 * SQLite itself begins with the fourth of a size, and leaves three of each.
 */
export const mergeWords = (store: Store): void => {
  run(store, MERGE, { pages: MOST_PAGES });
};
