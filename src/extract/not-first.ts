import { loadWords } from '../lists.ts';

/** Capitalised words that stand before a name without being part of it: openers of sentences, days, titles. */
export const NOT_FIRST: ReadonlySet<string> = new Set(loadWords('gazetteer/names-not-first.txt'));
