import { loadTable } from '../../lists.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { isInPerson, organizationOver } from './mentions-near.ts';
import { type PhraseMatch, phrasesIn, phraseTable } from './phrase-table.ts';
import { isCapital, type Word } from './words.ts';

const FALSE_FRIENDS = phraseTable(
  loadTable<'phrase' | 'reason'>('gazetteer/project-false.tsv').map(({ phrase, reason }) => [phrase, reason] as const),
);

/** Why a head is no head at all: a false friend, a part of a person's or an organization's name. */
export function misread(
  reading: Reading,
  candidate: Candidate,
  falseFriends: readonly PhraseMatch<string>[],
): string | undefined {
  const { head, words } = candidate;
  const friend = falseFriends.find(
    ({ first, last }) => first < head.last && head.first < last && covers(first, last, candidate),
  );
  if (friend) return friend.row;
  if (isVerb(candidate)) return 'a verb';
  if (isBody(candidate)) return 'a body that acts';
  if (isOffice(candidate)) return 'part of an office';
  const stretch = { start: words[head.first].start, end: words[head.last - 1].end };
  if (isInPerson(reading, stretch)) return 'part of a name of a person';
  const over = organizationOver(reading, stretch);
  if (!over) return undefined;
  const goesOn = over.mention.end > stretch.end;
  const body = over.organization.kind !== 'other' && head.strength !== 'firm';
  return goesOn || body ? 'part of a name of an organization' : undefined;
}

/** "building vast links", "to bridge divisions", "may dam the river": a verb, its object behind. */
function isVerb({ head, words, phrase }: Candidate): boolean {
  if (head.last - head.first > 1 || phrase.first !== head.first || phrase.article !== 'none') return false;
  if (words[head.first].lower === 'building') return /^\p{L}/u.test(words[head.last]?.text ?? '');
  return VERB_LEADS.test(words[head.first - 1]?.lower ?? '') && /^\p{L}/u.test(words[head.last]?.text ?? '');
}

/** "Norsk Refinery is to lay a pipeline", "the Televa network": a company by the name of what it owns. */
function isBody({ head, words, phrase, distinctive, sector }: Candidate): boolean {
  if (!distinctive.length || phrase.article === 'a') return false;
  if (words[head.last - 1].lower === 'network') return sector === 'other';
  if (phrase.article !== 'none' || !isCapital(words[head.last - 1])) return false;
  const behind = words.slice(phrase.last, phrase.last + ACTING_REACH);
  const verb = behind.findIndex(({ lower }) => !BEFORE_ACT.test(lower));
  return verb > 0 && ACTING.test(behind[verb]?.lower ?? '');
}

const ACTING_REACH = 6;
const BEFORE_ACT = /^(?:is|was|to|will|would|has|had|have|plans|wants|agreed|intends|also)$/;
const ACTING = /^(?:lay|build|construct|invest|buy|publish|say|said|announced?|signed?|finance|pay|supply)$/;

/** "Housing and Communal Services Minister" */
function isOffice({ head, words }: Candidate): boolean {
  let at = head.last;
  while (at < head.last + OFFICE_REACH && (isCapital(words[at]) || words[at]?.lower === 'and')) {
    if (OFFICES.test(words[at].lower)) return isCapital(words[head.first]);
    at++;
  }
  return false;
}

const OFFICES = /^(?:minister|ministry|secretary|department|authority|agency|commissioner)$/;
const OFFICE_REACH = 5;

const VERB_LEADS = /^(?:to|will|would|may|might|can|could|must|should|help|helps|not)$/;

const covers = (first: number, last: number, { head }: Candidate): boolean =>
  (first <= head.first && last >= head.last) || last - first > head.last - head.first;

export const falseFriendsIn = (words: readonly Word[]): PhraseMatch<string>[] => phrasesIn(FALSE_FRIENDS, words);
