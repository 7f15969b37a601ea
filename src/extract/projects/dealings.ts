import { loadTable } from '../../lists.ts';
import { flatMap } from '../flat-map.ts';
import type { MoneyMention } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { mainVerbOf } from './clause.ts';
import type { Word } from './words.ts';

const WORDS = loadTable<'word' | 'side'>('gazetteer/project-dealings.tsv');
const wordsOfSide = (wanted: string): ReadonlySet<string> =>
  new Set(flatMap(WORDS, ({ word, side }) => (side === wanted ? [word] : [])));
const BEFORE = wordsOfSide('before');
const BEHIND = wordsOfSide('behind');
const BUYING = wordsOfSide('buying');
const REACH = 4;
/** Below this an order of "two planes" is a private matter. */
const LEAST_ORDER = 10_000_000;
/** "a stake in", "progress in" speak of the thing; any other "in", "at" or "near" of where it stands. */
const PLACING = new Set('at near from off around outside inside via through'.split(' '));
const WITH_IN = new Set(
  'invest invests invested investing investment investments stake stakes interest share shares holding progress interested'.split(
    ' ',
  ),
);
const AUXILIARIES = new Set('will would could should is to which that also has'.split(' '));

/** "an agreement on the line", "discussed the line", "work on the line": it is spoken of, no place where something happens. */
export function isTreated({ words, phrase }: Candidate): boolean {
  const lead = words[phrase.from - 1]?.lower ?? '';
  if (PLACING.has(lead)) return false;
  if (lead === 'in') return WITH_IN.has(words[phrase.from - 2]?.lower ?? '');
  for (let at = phrase.from - 1; at >= 0 && phrase.from - at <= REACH; at--) {
    if (/^[,;:.]$/.test(words[at].text)) return false;
    if (BEFORE.has(words[at].lower)) return true;
  }
  return false;
}

/** "ordered ten aircraft for 2 billion dollars": equipment that is counted and paid for is a scheme of its own. */
export function isOrdered({ words, phrase }: Candidate, sum: MoneyMention | undefined): boolean {
  if (!phrase.counted || !sum || sum.money.amount < LEAST_ORDER) return false;
  return words.slice(Math.max(0, phrase.from - REACH), phrase.from).some(({ lower }) => BUYING.has(lower));
}

/** "the line would cost", "the line, which is to run": what it does is told. */
export const isActing = ({ words, phrase }: Candidate): boolean =>
  [phrase.last, mainVerbOf(words, phrase)].some(from => from >= 0 && acts(words, from));

function acts(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at < from + REACH && (words[at]?.text === ',' || AUXILIARIES.has(words[at]?.lower ?? ''))) at++;
  return BEHIND.has(words[at]?.lower ?? '');
}
