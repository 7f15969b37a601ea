import type { Sentence, TextParts, Token } from '../document.ts';
import type { TraitSequence } from './features.ts';
import { traitsOf, type WordTraits } from './word-traits.ts';

type TraitReader = (sentence: Sentence) => TraitSequence;

/** Traits of words met before, in any report; emptied when full, so that memory stays bounded. */
const KNOWN = new Map<string, WordTraits>();
const MOST_KNOWN = 20_000;

function knownTraits(word: string): WordTraits {
  const known = KNOWN.get(word);
  if (known) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const traits = traitsOf(word);
  KNOWN.set(word, traits);
  return traits;
}

/** Reads the sentences of one report; words in capitals throughout are read as "Xi Jinping", not "XI JINPING". */
export function traitReader({ tokens }: TextParts): TraitReader {
  const lowerWords = new Set<string>();
  for (const { kind, text, lower } of tokens) if (kind === 'word' && text === lower) lowerWords.add(text);
  return ({ first, last }) => {
    const shouted = isShouted(tokens, first, last);
    const traits: WordTraits[] = [];
    for (let i = first; i < last; i++) traits.push(knownTraits(shouted ? calm(tokens[i], lowerWords) : tokens[i].text));
    return { traits, isSeenLower: i => lowerWords.has(tokens[first + i].lower) };
  };
}

/** Written in capitals throughout: no lower-case letter in three or more words. */
function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  for (let i = first; i < last; i++) {
    const { kind, text } = tokens[i];
    if (kind !== 'word' || text.length < 2) continue;
    if (text !== text.toUpperCase()) return false;
    words++;
  }
  return words >= 3;
}

function calm(token: Token, lowerWords: ReadonlySet<string>): string {
  if (token.kind !== 'word' || lowerWords.has(token.lower)) return token.lower;
  return token.text.replace(/\p{L}+/gu, word => word.charAt(0) + word.slice(1).toLowerCase());
}
