import type { Sentence } from '../document.ts';
import type { CountryMention, Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { countriesWithin } from './mentions-near.ts';
import { isOrigin } from './origin.ts';
import { type RoleFound, roleOf } from './role.ts';
import { isCapital, isPossessive, type Word } from './words.ts';

/** A country of a sentence and the part it plays there. */
export type Side = {
  readonly country: CountryMention;
  readonly found: RoleFound | undefined;
  readonly lead: string;
  readonly origin: boolean;
};

const sidesKnown = new WeakMap<readonly Word[], readonly Side[]>();

/** Countries of a sentence with the part each plays; every source asks, so kept. */
export function sidesIn(reading: Reading, { words, sentence }: Pick<Candidate, 'words' | 'sentence'>): readonly Side[] {
  const sides = sidesKnown.get(words) ?? readSides(reading, words, sentence);
  sidesKnown.set(words, sides);
  return sides;
}

function readSides(reading: Reading, words: readonly Word[], sentence: Sentence): Side[] {
  const sides = countriesWithin(reading, sentence).map((country: CountryMention) => {
    const first = words.findIndex(({ end }) => end > country.start);
    const last = words.findLastIndex(({ start }) => start < country.end) + 1;
    const found = first < 0 ? undefined : roleOf(words, first, last);
    const origin = first >= 0 && isOrigin(reading, words, first, last);
    const lead = words[leadOf(words, first)]?.lower ?? '';
    return { country, found, lead, origin };
  });
  return sides.map((side, i) => {
    const before = sides[i - 1];
    if (!before || !isCoordinated(words, before, side)) return side;
    const lead = side.lead === ',' || side.lead === 'and' ? leadOfRow(sides, words, i) : side.lead;
    const shares = !side.found && before.found?.as === 'agent';
    return shares ? { ...side, lead, found: before.found } : { ...side, lead };
  });
}

/** "Chad, Niger and Mali": only commas and "and" stand between the two. */
export const isCoordinated = (words: readonly Word[], { country: one }: Side, { country: next }: Side): boolean => {
  const between = words.filter(({ start }) => start >= one.end && start < next.start);
  return between.length > 0 && between.length < 3 && between.every(({ lower }) => /^(?:,|and|the)$/.test(lower));
};

/** The word before a country and its article; of "from Zambia's mines and Angola" both have "from". */
function leadOf(words: readonly Word[], first: number): number {
  const at = words[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (words[at]?.text === ',' && GROUP.test(words[at - 1]?.lower ?? '')) return leadOfGroup(words, at - 1);
  if (words[at]?.lower !== 'and') return at;
  let left = at - 1;
  while (left >= 0 && (isCapital(words[left]) || isPossessive(words[left]))) left--;
  return left < at - 1 && /^(?:from|to|across|in|through)$/.test(words[left]?.lower ?? '') ? left : at;
}

/** The lead of the first of a row, if a group was named before it. */
function leadOfRow(sides: readonly Side[], words: readonly Word[], at: number): string {
  let first = at;
  while (first > 0 && isCoordinated(words, sides[first - 1], sides[first])) first--;
  const mark = words.findLastIndex(({ end }) => end <= sides[first].country.start);
  const grouped = words[mark]?.text === ',' && GROUP.test(words[mark - 1]?.lower ?? '');
  return grouped ? sides[first].lead : sides[at].lead;
}

/** "to three island nations, Kiribati, Nauru and Tonga": what leads to them all stands before the group. */
function leadOfGroup(words: readonly Word[], group: number): number {
  for (let at = group - 1; at >= 0 && at >= group - GROUP_REACH; at--) if (LEADS.test(words[at].lower)) return at;
  return group + 1;
}

const GROUP = /^(?:nations|countries|states|islands|neighbou?rs|republics|members)$/;
const LEADS = /^(?:to|in|for|between|across|from|of|with|by)$/;
const GROUP_REACH = 6;
