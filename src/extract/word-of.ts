import { isAsciiLetter } from './ascii-letter.ts';
import type { TokenKind, Word } from './document.ts';
import { foldLower } from './fold-lower.ts';

/**
 * Words met before, in any report; emptied when full, so that memory stays bounded. Tokens share their strings, so that
 * each is hashed once for all the look-ups to come.
 */
const KNOWN = new Map<string, Word>();
const MOST_KNOWN = 20_000;

/** The word of a spelling. */
export function wordOf(text: string): Word {
  const known = KNOWN.get(text);
  if (known) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const own = internalized(text);
  const lower = internalized(own.toLowerCase());
  const capital = /^\p{Lu}/u.test(own);
  const word = { text: own, lower, folded: internalized(foldLower(lower)), kind: kindOf(own), capital, notes: [] };
  KNOWN.set(own, word);
  return word;
}

/**
 * A slice of a text keeps all of that text in memory; the name of a property is kept once and by itself, and to compare two
 * of them is to compare their addresses.
 */
const internalized = (slice: string): string => Object.keys({ [slice]: 0 })[0];

function kindOf(word: string): TokenKind {
  if (isAsciiLetter(word.charCodeAt(0))) return 'word';
  if (/^\p{N}/u.test(word)) return 'number';
  return /^\p{L}/u.test(word) ? 'word' : 'punct';
}
