import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { isCoordinated, type Side, sidesIn } from './sides.ts';
import { type Word, wordsOf } from './words.ts';

/** What may lead from one country into another. */
const STRADDLING = new Set(['railway', 'road', 'bridge', 'gas_pipeline', 'oil_pipeline', 'power_line', 'telecom']);
const SHARED = /^(?:joint|shared|common|border|cross)$/;
const NUMBERS = /^(?:two|both|three|four)$/;
const STATES = /^(?:countries|nations|sides|states|neighbou?rs|governments|capitals|presidents|leaders|ministers)$/;
const LOOK_BACK = 6;
/** Who pays, or from where someone comes, is no owner. */
const BEHIND_OTHERS = /^(?:by|from|with|for|to)$/;

/** "Uzbekistan and Kyrgyzstan will build a joint plant", "the two sides agreed to build a bridge": what belongs to both lies in both. */
export function pairOf(reading: Reading, mention: Candidate): string[] {
  const { words, phrase, sector, sentence } = mention;
  const shared = words.slice(Math.max(0, phrase.from - 1), phrase.last).some(({ lower }) => SHARED.test(lower));
  if (!shared && !STRADDLING.has(sector)) return [];
  const here = together(words, sidesIn(reading, mention));
  if (here.length || !(shared || spokenOfAsTwo(words))) return here;
  const codes = new Set<string>();
  for (const before of reading.sentences
    .slice(Math.max(0, sentence.index - LOOK_BACK), sentence.index + 1)
    .toReversed()) {
    const sides = sidesIn(reading, { words: wordsOf(reading, before), sentence: before });
    for (const { country, origin, found } of sides) if (!origin && found?.role !== 'funder') codes.add(country.code);
    if (codes.size > 1) break;
  }
  return codes.size === 2 ? [...codes] : [];
}

/** "the two countries", "both neighbours" */
const spokenOfAsTwo = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => NUMBERS.test(lower) && STATES.test(words[at + 1]?.lower ?? ''));

/** The longest row of countries that only commas and "and" part, unless it stands behind "by" or "from". */
function together(words: readonly Word[], sides: readonly Side[]): string[] {
  let best: readonly Side[] = [];
  for (let first = 0; first < sides.length; first++) {
    let last = first;
    while (last + 1 < sides.length && isCoordinated(words, sides[last], sides[last + 1])) last++;
    const row = sides.slice(first, last + 1);
    const paying = row.some(({ found }) => found?.role === 'funder');
    if (row.length > Math.max(1, best.length) && !BEHIND_OTHERS.test(row[0].lead) && !paying) best = row;
    first = last;
  }
  return [...new Set(flatMap(best, ({ country, origin }) => (origin ? [] : [country.code])))];
}
