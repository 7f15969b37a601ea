import { loadTable } from '../../lists.ts';
import type { Candidate } from './candidate.ts';

const WORDS = loadTable<'word' | 'side'>('gazetteer/project-dealings.tsv');
const wordsOfSide = (wanted: string): ReadonlySet<string> =>
  new Set(WORDS.flatMap(({ word, side }) => (side === wanted ? [word] : [])));
const BEFORE = wordsOfSide('before');
const BEHIND = wordsOfSide('behind');
const REACH = 4;
/** "a stake in", "progress in" speak of the thing; any other "in", "at" or "near" of where it stands. */
const PLACING = new Set('at near from off around outside inside via through'.split(' '));
const WITH_IN = new Set('invest invests invested investing investment investments stake progress interested'.split(' '));
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

/** "the line would cost", "the line, which is to run": what it does is told. */
export function isActing({ words, phrase }: Candidate): boolean {
  let at = phrase.last;
  while (at < phrase.last + REACH && (words[at]?.text === ',' || AUXILIARIES.has(words[at]?.lower ?? ''))) at++;
  return BEHIND.has(words[at]?.lower ?? '');
}
