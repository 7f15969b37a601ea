import type { Sentence, TextParts, Token } from '../document.ts';
import type { TraitSequence } from './features.ts';
import { traitsOf, type WordTraits } from './word-traits.ts';

type TraitReader = (sentence: Sentence) => TraitSequence;

/** Reads the sentences of one report; words in capitals throughout are read as "Xi Jinping", not "XI JINPING". */
export function traitReader({ tokens }: TextParts): TraitReader {
  const lowerWords = new Set<string>();
  for (const token of tokens) if (token.kind === 'word' && token.text === token.lower) lowerWords.add(token.text);
  const known = new Map<string, WordTraits>();
  const traitsOfWord = (word: string): WordTraits => {
    const cached = known.get(word);
    if (cached) return cached;
    const traits = traitsOf(word);
    known.set(word, traits);
    return traits;
  };
  return sentence => {
    const words = tokens.slice(sentence.first, sentence.last);
    const shouted = isShouted(words);
    return {
      traits: words.map(token => traitsOfWord(shouted ? calm(token, lowerWords) : token.text)),
      seenLower: words.map(token => lowerWords.has(token.lower)),
    };
  };
}

/** Written in capitals throughout: no lower-case letter in three or more words. */
export function isShouted(words: readonly Token[]): boolean {
  const letters = words.filter(token => token.kind === 'word' && token.text.length > 1);
  return letters.length >= 3 && letters.every(token => token.text === token.text.toUpperCase());
}

function calm(token: Token, lowerWords: ReadonlySet<string>): string {
  if (token.kind !== 'word' || lowerWords.has(token.lower)) return token.lower;
  return token.text.replace(/\p{L}+/gu, word => word.charAt(0) + word.slice(1).toLowerCase());
}
