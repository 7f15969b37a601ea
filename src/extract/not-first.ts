import { loadWords } from '../lists.ts';
import { perWord } from './per-word.ts';

/** Capitalised words that stand before a name without being part of it: openers of sentences, days, titles. */
export const NOT_FIRST: ReadonlySet<string> = new Set(loadWords('gazetteer/names-not-first.txt'));

/** Whether a token is such a word, as written. */
export const isNotFirst = perWord(({ text }) => NOT_FIRST.has(text));
