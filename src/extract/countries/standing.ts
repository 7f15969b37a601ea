import { loadWords } from '../../lists.ts';
import type { Token } from '../document.ts';

const STATE_WORDS = new Set(loadWords('gazetteer/demonyms-of-state.txt'));
const PARTING = new Set('.;:,()"“”');
const REACH = 3;

export const isStateWord = (lower: string): boolean => STATE_WORDS.has(lower);

/**
 * Whether a demonym speaks of the state ("Kyrgyz President", "South Korean and Japanese foreign ministers") and not of
 * food, art or the birthplace of an athlete: those name the country only in passing.
 */
export function speaksOfState(tokens: readonly Token[], last: number): boolean {
  const sentence = tokens[last - 1].sentence;
  for (let i = last; i < last + REACH; i++) {
    const token = tokens[i];
    if (token?.sentence !== sentence || PARTING.has(token.text)) return false;
    if (STATE_WORDS.has(token.lower)) return true;
  }
  return false;
}
