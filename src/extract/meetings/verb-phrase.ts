import { flatMap } from '../flat-map.ts';
import type { Chunk } from './chunks.ts';
import { isAdded, isAddedToFuture, opensFuture, opensGerund } from './gerunds.ts';
import { undone, wasToHave } from './undone.ts';
import { isA, nounForm, type Tense, type VerbForm, verbForm, wordsOf } from './words.ts';

/** What a sentence says of an event: its status as of the report, or why it is none. */
export type Outcome =
  | { readonly status: 'planned' | 'held' | 'ongoing' | 'postponed' | 'cancelled'; readonly sure: boolean }
  | { readonly status: 'rejected'; readonly reason: string };

/** `left` indexes the chunk before the whole verb group: the subject stands there or further left. */
export type VerbGroup = {
  readonly left: number;
  readonly outcome: Outcome;
  readonly passive: boolean;
  readonly gerund: boolean;
  readonly purpose: boolean;
};

const reject = (reason: string): Outcome => ({ status: 'rejected', reason });
const sure = (status: 'planned' | 'held' | 'ongoing' | 'postponed' | 'cancelled'): Outcome => ({ status, sure: true });
const likely = (status: 'planned' | 'held' | 'ongoing'): Outcome => ({ status, sure: false });

/** How far left of "to visit" the verb that governs it may stand: "invited the Chadian president to visit". */
const GOVERNOR_REACH = 4;

/** How far right of "will not go" the "as planned" may stand. */
const DROPPED_REACH = 9;

/** Tense, modality, negation and voice of the verb at a chunk. */
export function verbGroup(chunks: readonly Chunk[], at: number, form: VerbForm): VerbGroup {
  let left = at - 1;
  while (left >= 0 && (isVerbal(chunks[left]) || isDayInside(chunks, left))) left--;
  const words = flatMap(chunks.slice(left + 1, at), chunk =>
    chunk.kind === 'date' || chunk.lower === 'on' ? [] : [chunk.lower],
  );
  const passive = isPassive(words, form);
  const bare = words.filter(word => !isAdverb(word));
  const shared = bare.length === 0 ? sharedAuxiliary(chunks, left, form) : undefined;
  if (shared !== undefined) return verbGroup(chunks, shared + 1, form);
  const infinitive = bare.at(-1) === 'to';
  const gerund = form.tenses.has('ing') && !bare.some(isBe);
  const told = (outcome: Outcome, purpose = false): VerbGroup => ({ left, outcome, passive, gerund, purpose });
  const denied =
    denial(chunks, left, words) ?? (gerund && isA('not_done', chunks[left]?.lower ?? '') ? 'not done' : undefined);
  if (denied === 'negated' && isDropped(chunks, at)) return told(sure('cancelled'));
  if (denied) return told(reject(denied));
  if (wasToHave(chunks, left + 1)) return told(undone(chunks));
  if (infinitive) {
    if (isAchieved(chunks, at)) return told(sure('held'));
    const { outcome, purpose } = infinitiveGroup(chunks, left, bare.slice(0, -1));
    return told(outcome, purpose);
  }
  const outcome = finite(bare, form, chunks[left]?.lower ?? '');
  const yet =
    isYetToCome(chunks, left, form) ||
    isNext(chunks, at, form) ||
    (gerund && (opensFuture(chunks, left, at) || isAddedToFuture(chunks, left)));
  return told(yet ? likely('planned') : outcome);
}

/** In "is to open a school and meet Rao" the second verb has the "is to" of the first. */
function sharedAuxiliary(chunks: readonly Chunk[], left: number, form: VerbForm): number | undefined {
  if (chunks[left]?.kind !== 'and' || !has(form, 'base') || has(form, 'past')) return undefined;
  const helper = chunks.findLastIndex(({ kind, lower }, i) => i < left && kind === 'word' && isHelper(lower));
  return helper < 0 ? undefined : helper;
}

/** "before Rao visits Oslo", "when the two meet": a present tense after such a word is a future. */
const isYetToCome = (chunks: readonly Chunk[], subject: number, form: VerbForm): boolean =>
  (has(form, 'third') || (has(form, 'base') && !has(form, 'past'))) &&
  /^(?:before|when|until|once)$/.test(chunks[subject - 1]?.lower ?? '');

/** "meets next with", "meets later with", "then flies to": the present of a timetable. */
const isNext = (chunks: readonly Chunk[], at: number, form: VerbForm): boolean =>
  !has(form, 'past') &&
  !has(form, 'ing') &&
  (/^(?:next|later|tomorrow)\b/.test(chunks[at + 1]?.lower ?? '') || chunks[at - 1]?.lower === 'then');

/** Is the form at this chunk a verb at all, not the noun of the same letters ("a visit", "the talks")? */
export function isVerbAt(chunks: readonly Chunk[], at: number, form: VerbForm): boolean {
  if (form.tenses.has('past') || form.tenses.has('participle')) return true;
  let i = at - 1;
  while (i >= 0 && chunks[i].kind === 'word' && isAdverb(chunks[i].lower)) i--;
  const before = chunks[i];
  if (before === undefined) return form.tenses.has('ing');
  if (form.tenses.has('ing')) return isBe(before.lower) || opensGerund(before) || isAdded(chunks, at, form);
  if (form.tenses.has('base') && isHelper(before.lower)) return true;
  const subject = before.kind === 'actor' && before.members.some(member => member.head !== 'adjective');
  const relative = before.lower === 'who' || before.lower === 'which';
  return (subject && agrees(before, form)) || relative || (before.kind === 'and' && form.tenses.has('third'));
}

function agrees(subject: Chunk, form: VerbForm): boolean {
  const plural = subject.members.length > 1 || subject.members[0].plural || subject.members[0].head === 'group';
  return plural ? form.tenses.has('base') : form.tenses.has('third');
}

/** "was on Thursday received" */
const isDayInside = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i].lower === 'on' && chunks[i + 1]?.kind === 'date' && isBe(chunks[i - 1]?.lower ?? '');

const isBe = (word: string): boolean => isA('be', word);
const isAdverb = (word: string): boolean => isA('adverb', word) || /^[a-z]{3,}ly$/.test(word);
const HELPERS = new Set([...wordsOf('future', 'modal'), 'to', 'would', 'did', 'do', 'does']);
const isHelper = (word: string): boolean => HELPERS.has(word);

function isVerbal({ kind, lower }: Chunk): boolean {
  if (kind === 'date') return true;
  if (kind !== 'word') return false;
  return isHelper(lower) || isAdverb(lower) || VERBAL.has(lower);
}

const VERBAL = wordsOf('be', 'have', 'negation', 'plan', 'wish', 'cancelled', 'postponed');

function isPassive(words: readonly string[], form: VerbForm): boolean {
  return form.tenses.has('participle') && isBe(words.filter(word => !isAdverb(word)).at(-1) ?? '');
}

function denial(chunks: readonly Chunk[], left: number, words: readonly string[]): string | undefined {
  if (words.some(word => isA('negation', word))) return 'negated';
  if (words.includes('would') && words.some(word => isA('have', word))) return 'hypothetical';
  if (words.some(word => isA('modal', word))) return 'only possible';
  return isConditional(chunks, left) ? 'conditional' : undefined;
}

/** "will not go to Oslo as (had been) planned" */
function isDropped(chunks: readonly Chunk[], at: number): boolean {
  const as = chunks.findIndex(({ lower }, i) => i > at && lower === 'as');
  const planned = chunks.findIndex(({ lower }, i) => i > as && !isA('have', lower) && !isBe(lower) && lower !== 'it');
  return (
    as > 0 &&
    as <= at + DROPPED_REACH &&
    /^(?:planned|scheduled|announced|intended)$/.test(chunks[planned]?.lower ?? '')
  );
}

const CONDITIONAL = wordsOf('conditional');
const SPEECH = wordsOf('speech');

function isConditional(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i >= 0; i--) {
    const { kind, lower } = chunks[i];
    if (CONDITIONAL.has(lower)) return true;
    if (kind === 'comma' || kind === 'mark' || SPEECH.has(lower)) return false;
  }
  return false;
}

function infinitiveGroup(
  chunks: readonly Chunk[],
  left: number,
  before: readonly string[],
): Pick<VerbGroup, 'outcome' | 'purpose'> {
  if (isAccepted(chunks, left)) return { outcome: sure('planned'), purpose: false };
  const known = controlled(before);
  if (known) return { outcome: known, purpose: false };
  const near = chunks.slice(Math.max(0, left - GOVERNOR_REACH), left + 1);
  const governed = controlled(
    near.filter(chunk => chunk.kind === 'word' && !isBe(chunk.lower)).map(chunk => chunk.lower),
  );
  if (governed) return { outcome: governed, purpose: false };
  if (chunks[left]?.kind === 'actor' && isHeadline(chunks, left)) return { outcome: sure('planned'), purpose: false };
  const mover = chunks.findLastIndex((_, i) => i <= left && isMotion(chunks, i));
  const visit = verbForm(chunks[mover]?.lower ?? '');
  if (visit?.frame === 'visit' && !isVerbal(chunks[left]))
    return { outcome: visitOutcome(chunks, mover, visit), purpose: false };
  const moved = mover >= 0 && !/\b(?:first|last|only)\b/.test(chunks[left]?.lower ?? '');
  return moved
    ? { outcome: likely('planned'), purpose: true }
    : { outcome: reject('infinitive without a plan'), purpose: false };
}

/** "managed to meet", "was able to meet", "took the opportunity to meet", "made use of the visit to meet": what came about. */
function isAchieved(chunks: readonly Chunk[], at: number): boolean {
  const near = chunks.slice(Math.max(0, at - ACHIEVED_REACH), at - 1).map(({ lower }) => lower);
  return ACHIEVED.test(near.join(' '));
}

const ACHIEVED_REACH = 7;
const ACHIEVED =
  /\b(?:managed|went on|found time|(?:was|were) able|(?:(?:took|used|seized) (?:the|this|his|her|its|their)|made use of) .{3,40})$/;

/** Whoever "visited Oslo on Monday to meet Rao" met him there, as far as the report goes. */
function visitOutcome(chunks: readonly Chunk[], at: number, form: VerbForm): Outcome {
  const { outcome } = verbGroup(chunks, at, form);
  return outcome.status === 'rejected' ? outcome : { ...outcome, sure: false };
}

/** "accepted an invitation to visit", "agreed to an offer to meet" */
const isAccepted = (chunks: readonly Chunk[], left: number): boolean =>
  chunks.slice(Math.max(0, left - GOVERNOR_REACH), left + 1).some(({ lower }) => /^accept(?:s|ed|ing)?$/.test(lower));

/** "plans to", "is due to", "agreed to" promise; "refused to", "hopes to" do not; the last such word decides. */
function controlled(words: readonly string[]): Outcome | undefined {
  const bare = words.filter(word => !isAdverb(word));
  if (bare.some(word => isA('wish', word)) || isReady(bare)) return reject('only wished for');
  if (bare.some(word => isA('cancelled', word))) return sure('cancelled');
  if (bare.some(word => isA('postponed', word))) return sure('postponed');
  const last = bare.at(-1) ?? '';
  return bare.some(word => isA('plan', word) || isA('future', word)) || isBe(last) ? sure('planned') : undefined;
}

/** "is prepared to meet" is no plan, "is preparing to meet" is one. */
const isReady = (words: readonly string[]): boolean =>
  words.some((word, i) => word === 'prepared' && !isA('have', words[i - 1] ?? ''));

/** "Kenyan, Ugandan presidents to meet": nothing but the subject stands before. */
const isHeadline = (chunks: readonly Chunk[], subject: number): boolean =>
  chunks
    .slice(0, subject)
    .every(
      chunk => chunk.kind !== 'word' || !(verbForm(chunk.lower) || isBe(chunk.lower) || isA('have', chunk.lower)),
    ) && chunks.slice(0, subject).filter(chunk => chunk.kind === 'word').length <= 4;

/** "flew to Oslo to meet", "his visit to Oslo to meet", "is in Oslo to meet", not "is the first to meet". */
function isMotion(chunks: readonly Chunk[], i: number): boolean {
  const { lower } = chunks[i];
  const frame = verbForm(lower)?.frame;
  return (
    frame === 'arrive' ||
    frame === 'travel' ||
    frame === 'visit' ||
    nounForm(lower)?.frame === 'visit' ||
    (isBe(lower) && chunks[i + 1]?.lower === 'in')
  );
}

function finite(words: readonly string[], form: VerbForm, before: string): Outcome {
  if (words.some(word => isA('future', word)) || words.includes('would')) return sure('planned');
  if (words.some(word => isA('wish', word))) return reject('only wished for');
  const progressive = form.tenses.has('ing') && words.some(isBe);
  if (progressive) return words.some(word => isA('past_be', word)) ? sure('held') : sure('ongoing');
  if (form.tenses.has('ing')) return isA('before', before) ? likely('planned') : likely('held');
  if (words.some(isBe) && words.some(word => isA('plan', word))) return sure('planned');
  if (has(form, 'past') || has(form, 'participle')) return sure('held');
  return likely('held');
}

const has = (form: VerbForm, tense: Tense): boolean => form.tenses.has(tense);
