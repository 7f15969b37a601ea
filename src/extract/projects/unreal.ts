import { loadWords } from '../../lists.ts';
import type { Word } from './words.ts';

const IRREALIS = new Set(loadWords('gazetteer/project-irrealis.txt'));
const IRREALIS_REACH = 4;

/** "will be completed", "hopes to sign": within the few words before, not beyond a comma or "and". */
export function isUnreal(words: readonly Word[], at: number, reach = IRREALIS_REACH): boolean {
  for (let left = at - 1; left >= 0 && left >= at - reach; left--) {
    if (/^[;:.]$/.test(words[left].text)) return false;
    if (words[left].text === ',' || words[left].lower === 'that') return false;
    if (IRREALIS.has(words[left].lower)) return true;
  }
  return false;
}
