import type { Reading } from '../reading.ts';
import { countriesWithin, isInDate, isInPerson, organizationOver } from './mentions-near.ts';
import { isCapital, type Word } from './words.ts';

const AT = new Set(['at', 'on', 'in', 'near', 'across', 'under', 'over', 'to', 'through']);
const WATERS = new Set([
  'river',
  'lake',
  'strait',
  'bay',
  'island',
  'valley',
  'hills',
  'district',
  'province',
  'region',
]);
const LONGEST = 4;

/** "desalination plant at Barka", "dam on the Nam Sang river": where the name goes on to, so that two plants can be told apart; else `from`. */
export function siteEnd(reading: Reading, words: readonly Word[], from: number): number {
  if (!AT.has(words[from]?.lower ?? '')) return from;
  const first = words[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  let last = first;
  while (isCapital(words[last]) && last < first + LONGEST) last++;
  if (last === first) return from;
  const stretch = { start: words[first].start, end: words[last - 1].end };
  const other =
    countriesWithin(reading, stretch).length > 0 ||
    isInDate(reading, stretch) ||
    isInPerson(reading, stretch) ||
    organizationOver(reading, stretch) !== undefined;
  if (other) return from;
  return WATERS.has(words[last]?.lower ?? '') ? last + 1 : last;
}
