import { loadWords } from '../../lists.ts';
import type { Token } from '../document.ts';

const PHRASES = new Map<string, string[][]>();
for (const phrase of loadWords('gazetteer/meeting-phrases.txt')) {
  const words = phrase.split(' ');
  PHRASES.set(words[0], [...(PHRASES.get(words[0]) ?? []), words]);
}

/** The words from a token on that are read as one: "called off", "see each other". */
export const phraseAt = (tokens: readonly Token[], i: number): readonly string[] | undefined =>
  PHRASES.get(tokens[i].lower)?.find(words => words.every((word, n) => tokens[i + n]?.lower === word));
