import { loadTable } from '../../lists.ts';
import type { ProjectStatus } from '../../model/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { mainVerbOf } from './clause.ts';
import { type PhraseMatch, phrasesIn, phraseTable } from './phrase-table.ts';
import type { Word } from './words.ts';
import { isApart } from './work-cues.ts';

/** `certain` tells the stage whatever is wished or planned around it: who wants to speed up work has work. */
export type StageRow = {
  readonly status: ProjectStatus;
  readonly near: boolean;
  readonly before: boolean;
  readonly certain: boolean;
};

const PHRASES = phraseTable<StageRow>(
  loadTable<'phrase' | 'status' | 'reach'>('gazetteer/project-status.tsv').map(({ phrase, status, reach }) => [
    phrase,
    {
      status: status as ProjectStatus,
      near: reach !== 'sentence',
      before: reach === 'before',
      certain: reach === 'certain',
    },
  ]),
);
const NEAR_LEFT = 9;
const NEAR_RIGHT = 9;
const VERB_REACH = 14;

const toldIn = new WeakMap<readonly Word[], readonly PhraseMatch<StageRow>[]>();

/** All such phrases of a sentence; asked for by weight and by status, so kept. */
export function phrasesOf(words: readonly Word[]): readonly PhraseMatch<StageRow>[] {
  const known = toldIn.get(words);
  if (known) return known;
  const found = phrasesIn(PHRASES, words);
  toldIn.set(words, found);
  return found;
}

/** Those that tell of the name: within a few words, behind its verb, or anywhere for those that can mean nothing else. */
export function nearPhrases({ words, phrase }: Candidate): PhraseMatch<StageRow>[] {
  const found = phrasesOf(words);
  if (!found.length) return [];
  const end = endOfClause(words, phrase.last, NEAR_RIGHT);
  const verb = mainVerbOf(words, phrase);
  const predicate = verb < 0 ? -1 : endOfClause(words, verb, VERB_REACH);
  const aside = pastAside(words, phrase.last);
  return found.filter(
    ({ first, last, row }) =>
      !row.near ||
      (row.before && last <= phrase.from) ||
      (last > phrase.from - NEAR_LEFT && first < end) ||
      (first >= verb && first < predicate) ||
      (first >= aside && first < aside + ASIDE_REACH),
  );
}

/** "the clinic, paid for with a loan from Kuwait, admitted": behind the second comma. */
function pastAside(words: readonly Word[], last: number): number {
  const first = /^(?:in|at|near|on)$/.test(words[last]?.lower ?? '')
    ? words.findIndex(({ text }, at) => at > last && at < last + PLACED && text === ',')
    : last;
  if (words[first]?.text !== ',') return words.length;
  const comma = words.findIndex(
    ({ text }, at) => at > first + 1 && at < first + LONGEST_ASIDE && /^[,.;:]$/.test(text),
  );
  return words[comma]?.text === ',' ? comma : words.length;
}

/** "in Addis Ababa," may stand before the first comma. */
const PLACED = 5;
const LONGEST_ASIDE = 20;
const ASIDE_REACH = 6;

/** "rises in the north as another is shelved": what stands behind such a word has a subject of its own. */
function endOfClause(words: readonly Word[], last: number, reach: number): number {
  const end = Math.min(words.length, last + reach);
  // "the Lomas mine, whose extension has stopped"
  const own = words[last + 1]?.lower === 'whose' ? last + 2 : last;
  for (let at = own; at < end; at++) if (isApart(words, at)) return at;
  return end;
}

const WORKED_ON = new Set<ProjectStatus>(['under_construction', 'suspended', 'shelved', 'cancelled']);

const DONE = new Set<ProjectStatus>(['completed', 'operating', 'retired']);
/** "is being talked about": so many words leave no doubt that a plan is spoken of. */
const PLAN_WORDS = 3;

/** A stage that only things being built have is told of it: "remains unfinished", "on hold". */
export const isWorkedOn = (mention: Candidate): boolean =>
  nearPhrases(mention).some(
    ({ first, last, row }) =>
      WORKED_ON.has(row.status) ||
      (DONE.has(row.status) && last - first > 1) ||
      (row.status === 'proposed' && last - first >= PLAN_WORDS),
  );

/** Where the words behind the name that tell its stage end: "homes are going up at Zafra". */
export const stageEndOf = (mention: Candidate): number | undefined =>
  nearPhrases(mention).find(
    ({ first, row }) => first >= mention.phrase.last && (WORKED_ON.has(row.status) || DONE.has(row.status)),
  )?.last;

/** Work on it goes on, rests or has ended: a court or a storm in the same sentence takes nothing from that. */
export const isBeingBuilt = (mention: Candidate): boolean =>
  nearPhrases(mention).some(({ row }) => WORKED_ON.has(row.status));

/** "has gone live", right behind its name; who goes on strike tells nothing of the thing. */
export const isInUse = (mention: Candidate): boolean =>
  nearPhrases(mention).some(({ first, last, row }) => {
    const behind = first - mention.phrase.last;
    const said = last - first > 1 && mention.words[last - 1].lower !== 'strike';
    return DONE.has(row.status) && said && behind >= 0 && behind <= 2;
  });
