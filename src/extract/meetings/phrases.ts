import { loadWords } from '../../lists.ts';
import type { Token } from '../document.ts';
import { perWord } from '../per-word.ts';

const PHRASES = new Map<string, string[][]>();
for (const phrase of loadWords('gazetteer/meeting-phrases.txt')) {
  const words = phrase.split(' ');
  PHRASES.set(words[0], [...(PHRASES.get(words[0]) ?? []), words]);
}

const phrasesFrom = perWord(({ lower }) => PHRASES.get(lower) ?? null);

/** The words from a token on that are read as one: "called off", "see each other". Nearly all tokens begin none. */
export function phraseAt(tokens: readonly Token[], i: number): readonly string[] | undefined {
  const phrases = phrasesFrom(tokens[i]);
  return phrases ? firstOf(phrases, tokens, i) : undefined;
}

const firstOf = (phrases: readonly string[][], tokens: readonly Token[], i: number): readonly string[] | undefined =>
  phrases.find(words => words.every((word, n) => tokens[i + n]?.lower === word));
