import type { Sentence, TextParts, Token } from '../document.ts';
import { perWord } from '../per-word.ts';
import type { TraitSequence } from './features.ts';
import { traitsOf, type WordTraits } from './word-traits.ts';

type TraitReader = (sentence: Sentence) => TraitSequence;

const traitsAsWritten = perWord(word => traitsOf(word.text));
const isLower = perWord(word => word.kind === 'word' && word.text === word.lower);
/** No letter is lower-case, as far as the word has any case at all. */
const isUpper = perWord(word => word.text === word.text.toUpperCase());

/** Reads the sentences of one report; words in capitals throughout are read as "Anna Berg", not "ANNA BERG". */
export function traitReader({ tokens }: TextParts): TraitReader {
  const lowerWords = new Set<string>();
  for (let i = 0; i < tokens.length; i++) if (isLower(tokens[i])) lowerWords.add(tokens[i].lower);
  return ({ first, last }) => {
    const shouted = isShouted(tokens, first, last);
    const traits: WordTraits[] = [];
    for (let i = first; i < last; i++)
      traits.push(shouted ? traitsOf(calm(tokens[i], lowerWords)) : traitsAsWritten(tokens[i]));
    return { traits, isSeenLower: i => lowerWords.has(tokens[first + i].lower) };
  };
}

/** Written in capitals throughout: no lower-case letter in three or more words. */
function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  for (let i = first; i < last; i++) {
    const { kind, text } = tokens[i];
    if (kind !== 'word' || text.length < 2) continue;
    if (!isUpper(tokens[i])) return false;
    words++;
  }
  return words >= 3;
}

function calm(token: Token, lowerWords: ReadonlySet<string>): string {
  if (token.kind !== 'word' || lowerWords.has(token.lower)) return token.lower;
  return token.text.replace(/\p{L}+/gu, word => word.charAt(0) + word.slice(1).toLowerCase());
}
