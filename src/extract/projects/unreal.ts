import { loadWords } from '../../lists.ts';
import { isCapital, type Word } from './words.ts';

const IRREALIS = new Set(loadWords('gazetteer/project-irrealis.txt'));
const IRREALIS_REACH = 4;

/** "will be completed", "hopes to sign": within the few words before, not beyond a comma or "and". */
export const isUnreal = (words: readonly Word[], at: number, reach = IRREALIS_REACH): boolean =>
  unrealBy(words, at, reach) !== undefined;

/** The word that makes it a plan, a wish or a doubt; "the road to Oruro was opened" is none. */
export function unrealBy(words: readonly Word[], at: number, reach = IRREALIS_REACH): string | undefined {
  for (let left = at - 1; left >= 0 && left >= at - reach; left--) {
    const { text, lower } = words[left];
    if (/^[;:.,]$/.test(text) || lower === 'that') return undefined;
    if (IRREALIS.has(lower) && !(lower === 'to' && left + 1 < at && isCapital(words[left + 1]))) return lower;
  }
  return undefined;
}
