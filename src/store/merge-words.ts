import type { Store } from './open.ts';
import { run } from './statement.ts';

/** What this may cost: some 30 ms for a batch, and little where reports come one by one: each writes a page or two. */
const MOST_PAGES = 500;
const PAGES_A_REPORT = 20;
const MERGE = "INSERT INTO search (search, rank) VALUES ('merge', @pages)";

/**
 * Brings parts of the index of words together that were written one after the other: a word is looked for in each of them.
 * SQLite itself begins with the fourth of a size, and leaves three of each.
 */
export const mergeWords = (store: Store, reports = Number.POSITIVE_INFINITY): void => {
  run(store, MERGE, { pages: Math.min(MOST_PAGES, reports * PAGES_A_REPORT) });
};
