import type { Chunk } from './chunks.ts';
import { isFreeActor } from './clause.ts';
import { ownClause } from './own-clause.ts';
import { isA, isMover, nounForm, verbForm, wordsOf } from './words.ts';

const INSERTION_REACH = 14;

/** Nearest first: indexes right of `at` up to the end of its clause. */
export function clauseAfter(chunks: readonly Chunk[], at: number): number[] {
  const indexes: number[] = [];
  const adjunct = opensWithAdjunct(chunks, at);
  const goesOn = ownClause(chunks, at);
  for (let i = at + 1; i < chunks.length && (goesOn(i) || !endsClause(chunks[i], i === at + 1)); i++) {
    if (adjunct && chunks[i].kind === 'comma' && isFreeActor(chunks, i + 1)) break;
    if (joinsClauses(chunks, i)) break;
    indexes.push(i);
  }
  return indexes;
}

const ADJUNCTS = wordsOf('during', 'before', 'preposition');

/** The first word that is no adverb: "(Also) during talks". */
export const openingWord = (chunks: readonly Chunk[]): string =>
  chunks.find(({ lower }) => !isA('adverb', lower))?.lower ?? '';

/** In "During talks in Oslo, Rao left for Bonn" the main clause has its own place. */
const opensWithAdjunct = (chunks: readonly Chunk[], at: number): boolean =>
  ADJUNCTS.has(openingWord(chunks)) && !chunks.slice(0, at).some(chunk => chunk.kind === 'comma');

/** Nearest first: indexes left of `at` down to the start of its clause. */
export function clauseBefore(chunks: readonly Chunk[], at: number): number[] {
  const indexes: number[] = [];
  for (
    let i = beforeInsertion(chunks, at - 1);
    i >= 0 && !startsClause(chunks[i]) && !opensPurpose(chunks, i) && !joinsVerbs(chunks, i);
    i = beforeInsertion(chunks, i - 1)
  )
    indexes.push(i);
  return indexes;
}

const ENDINGS = new Set([...wordsOf('clause', 'before', 'speech'), ';']);
const STARTS = new Set([...wordsOf('clause', 'speech'), ';', 'after', 'before', 'following', 'during', 'until']);

const AFTERWARDS: ReadonlySet<string> = new Set(['after', 'during', 'following']);

function endsClause({ kind, lower }: Chunk, adjacent: boolean): boolean {
  if (ENDINGS.has(lower) || lower.startsWith('discuss') || lower.startsWith('focus')) return true;
  if (!adjacent && AFTERWARDS.has(lower)) return true;
  return kind === 'word' && !adjacent && isOtherEvent(lower);
}

const startsClause = ({ kind, lower }: Chunk): boolean => STARTS.has(lower) || (kind === 'word' && isOtherEvent(lower));

/** "Rao, who came on Monday, met …": Monday is not the day of the meeting. */
function beforeInsertion(chunks: readonly Chunk[], from: number): number {
  if (chunks[from]?.kind !== 'comma') return from;
  for (let i = from - 1; i > Math.max(0, from - INSERTION_REACH); i--)
    if (/^(?:who|which)$/.test(chunks[i].lower)) return chunks[i - 1].kind === 'comma' ? i - 2 : i - 1;
  return from;
}

const AUXILIARIES = wordsOf('future', 'have', 'be', 'plan');

/** "… on Saturday, and will visit Oslo": what stands before "and" belongs to the first verb. */
const joinsVerbs = (chunks: readonly Chunk[], i: number): boolean => {
  const next = chunks[i + 1];
  if (chunks[i].kind !== 'and' || next?.kind !== 'word') return false;
  return AUXILIARIES.has(next.lower);
};

/** "was received by Rao, and he is to fly home tomorrow": "and" with a subject and a verb of its own begins another clause. */
const joinsClauses = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i].kind === 'and' && isFreeActor(chunks, i + 1) && AUXILIARIES.has(chunks[i + 2]?.lower ?? '');

/** "left on Friday to attend the meeting": the day is that of leaving. */
const opensPurpose = (chunks: readonly Chunk[], i: number): boolean => {
  const lower = chunks[i].lower;
  return (
    lower === 'to' &&
    /^(?:attend|meet|join|hold|take|discuss|visit)$/.test(chunks[i + 1]?.lower ?? '') &&
    !AUXILIARIES.has(chunks[i - 1]?.lower ?? '') &&
    isMotionBefore(chunks, i)
  );
};

const isMotionBefore = (chunks: readonly Chunk[], to: number): boolean =>
  chunks.slice(0, to).some(({ lower }) => isMover(lower));

/** A second visit or meeting in the sentence has its own date and place; "met … for talks" is still one, and a welcome opens the talks. */
const isOtherEvent = (lower: string): boolean => {
  const { frame, lemma } = verbForm(lower) ?? {};
  if (lemma === 'welcome' || lemma === 'greet' || lemma === 'go') return false;
  if (lower === 'phone' || lower === 'telephone') return false;
  const carries = frame === 'hold' || frame === 'attend' || frame === 'speak';
  return (frame !== undefined && !carries) || nounForm(lower)?.frame === 'visit';
};
