import { loadTable, loadWords } from '../../lists.ts';
import type { Head } from './heads.ts';
import { isCapital, type Word } from './words.ts';

/** Names of an undertaking, not of a thing: when one of these began, building began. */
export const UNDERTAKINGS: ReadonlySet<string> = new Set(loadWords('gazetteer/project-undertakings.txt'));

/** Words that take up something built, with the sectors they may be of. */
export const REFERENCES = new Map(
  loadTable<'word' | 'sectors'>('gazetteer/project-references.tsv').map(({ word, sectors }) => [
    word,
    sectors.split(' '),
  ]),
);
/** "line", "plant", "scheme", "extension": words that take up what was named before. */
export const isTakenUp = (lower: string): boolean => REFERENCES.has(lower) || UNDERTAKINGS.has(lower);

/** "the park", "this route", "the Tana park": too little for a thing of its own, enough to take up one that was named. */
export function isReference(words: readonly Word[], { first, last }: Head): boolean {
  if (last !== first + 1 || !REFERENCES.has(words[first].lower)) return false;
  let at = first - 1;
  while (at > first - LONGEST_NAME && words[at] && isCapital(words[at]) && !/^(?:the|this)$/.test(words[at].lower))
    at--;
  return /^(?:the|this)$/.test(words[at]?.lower ?? '');
}

const LONGEST_NAME = 4;
