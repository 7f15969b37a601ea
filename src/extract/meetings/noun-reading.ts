import { flatMap } from '../flat-map.ts';
import type { Actor } from './actor.ts';
import type { Chunk } from './chunks.ts';
import { isFreeActor, subjectAfter, subjectBefore } from './clause.ts';
import { governorOf, isCarrier } from './governor.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { agentsAfter, predicateAfter, tellsFuture } from './predicate.ts';
import { returnedFrom } from './returned-from.ts';
import { cancelling } from './undone.ts';
import { type Outcome, type VerbGroup, verbGroup } from './verb-phrase.ts';
import { isA, isMover, nounForm, type VerbForm, verbForm, wordsOf } from './words.ts';

/** What the words around a noun such as "talks" say: its status, and who holds, attends or tells of it. */
export type NounReading = {
  readonly outcome: Outcome;
  readonly doers: readonly Actor[];
  /** The verb that carries the noun: "held", "attend", "arrived (for)". */
  readonly carrier: VerbForm | undefined;
  /** Where its own predicate begins: "the summit [due in May]". */
  readonly told?: number;
  /** "returned from a visit" */
  readonly over?: boolean;
};

/** A noun of meeting with its phrase, and what the words around it say. */
export type Read = { readonly phrase: NounPhrase; readonly reading: NounReading };

const INSIDE = 9;

/** Whatever a meeting was called before, this is what became of it. */
const FINAL: ReadonlySet<string> = new Set(['rejected', 'cancelled', 'postponed']);

/** The nearest words decide: those inside the phrase, its verb to the left, its predicate to the right, its preposition. */
export function readNoun(chunks: readonly Chunk[], at: number): NounReading {
  const governor = governorOf(chunks, at);
  const inside = insideOutcome(chunks, governor, at);
  const including = chunks[governor]?.lower === 'including' ? previousNoun(chunks, governor) : undefined;
  if (including !== undefined) return readNoun(chunks, including);
  const outer =
    returnedFrom(chunks, governor) ??
    carriedBy(chunks, governor) ??
    predicated(chunks, at, governor) ??
    prepared(chunks, governor) ??
    underPreposition(chunks, governor) ??
    plain(chunks, at);
  if (!inside || FINAL.has(outer.outcome.status)) return outer;
  return {
    ...outer,
    outcome: inside.status === 'planned' && outer.outcome.status !== 'held' ? inside : decisive(inside, outer.outcome),
  };
}

/** "to prepare the summit", "arranged a meeting"; who "plans a visit" makes it. */
function prepared(chunks: readonly Chunk[], governor: number): NounReading | undefined {
  const lower = chunks[governor]?.lower ?? '';
  if (/^(?:for|of)$/.test(lower) && /^preparations?$/.test(chunks[governor - 1]?.lower ?? ''))
    return { outcome: { status: 'planned', sure: false }, doers: [], carrier: undefined };
  if (!isPreparing(lower)) return undefined;
  const told = withDoers(chunks, governor, { status: 'planned', sure: false });
  return lower.startsWith('plan') ? told : { ...told, doers: [] };
}

/** What is prepared has its own day and place. */
export const isPreparing = (lower: string): boolean =>
  /^(?:prepar(?:e|es|ed|ing)|arrang(?:e|es|ed|ing)|plan(?:s|ned|ning)?)$/.test(lower);

/** "talks with officials, including a meeting with Rao" */
const previousNoun = (chunks: readonly Chunk[], before: number): number | undefined => {
  const index = chunks.findLastIndex(
    (chunk, i) => i < before && chunk.kind === 'word' && nounForm(chunk.lower) !== undefined,
  );
  return index < 0 ? undefined : index;
};

/** "the planned visit was cancelled": what happened to it outweighs what it was called. */
const decisive = (inside: Outcome, outer: Outcome): Outcome =>
  outer.status === 'rejected' || (outer.sure && inside.status !== 'rejected') ? outer : inside;

function insideOutcome(chunks: readonly Chunk[], governor: number, at: number): Outcome | undefined {
  const words = flatMap(chunks.slice(governor + 1, at), chunk => chunk.lower.split(' '));
  if (words.some(word => word === 'no' || word === 'any')) return { status: 'rejected', reason: 'negated' };
  if (/s$/.test(chunks[at].lower) && words.some(word => isA('habit', word)))
    return { status: 'rejected', reason: 'a habit' };
  if (words.includes('eve')) return { status: 'planned', sure: false };
  if (words.some(word => isA('early', word))) return { status: 'planned', sure: true };
  if (words.some(word => isA('current', word))) return { status: 'ongoing', sure: true };
  if (words.some(word => isA('late', word))) return { status: 'held', sure: true };
  return undefined;
}

/** "During the talks, which were held in Oslo, the two said": those of the main clause take part all the same. */
function predicated(chunks: readonly Chunk[], at: number, governor: number): NounReading | undefined {
  const predicate = predicateAfter(chunks, at);
  if (!predicate) return undefined;
  const during = predicate.doers.length === 0 && isA('during', chunks[governor]?.lower ?? '');
  const doers = during ? around(chunks, governor) : predicate.doers;
  const over = /^(?:ended|closed|concluded)$/.test(chunks[predicate.at].lower);
  return { outcome: predicate.outcome, doers, carrier: undefined, told: predicate.at, over };
}

function carriedBy(chunks: readonly Chunk[], governor: number): NounReading | undefined {
  const at = verbAt(chunks, governor);
  if (at === undefined) return undefined;
  const { lower } = chunks[at];
  if (isA('cancelled', lower)) return withDoers(chunks, at, cancelling(chunks, at));
  if (isA('postponed', lower)) return withDoers(chunks, at, { status: 'postponed', sure: true });
  if (isA('wish_noun', lower)) return withDoers(chunks, at, { status: 'rejected', reason: 'only wished for' });
  if (lower === 'open' && chunks[at + 1]?.lower === 'to')
    return withDoers(chunks, at, { status: 'rejected', reason: 'only wished for' });
  const carrier = verbForm(lower);
  if (!carrier) return undefined;
  const group = verbGroup(chunks, at, carrier);
  const doers = carriersOf(chunks, at, group, carrier.lemma === 'grant');
  return { outcome: group.outcome, doers: doers.length > 0 ? doers : subjectAfter(chunks, at + 1), carrier };
}

/** Who holds or attends; with "granted an audience" who is granted it; "with Rao chairing the meeting" puts him before it. */
function carriersOf(chunks: readonly Chunk[], at: number, group: VerbGroup, granted: boolean): readonly Actor[] {
  if (group.passive) return granted ? subjectBefore(chunks, group.left) : agentsAfter(chunks, at);
  const beside = chunks[group.left];
  return group.gerund && beside?.kind === 'actor' ? beside.members : subjectBefore(chunks, group.left);
}

/** The carrying verb at the governor, or before its preposition: "took part in", "called for", "arrived for", "is on". */
function verbAt(chunks: readonly Chunk[], governor: number): number | undefined {
  const word = chunks[governor];
  if (word === undefined) return undefined;
  if (isCarrier(word.lower) || isLost(word.lower)) return governor;
  if (!isA('preposition', word.lower)) return undefined;
  for (let i = governor - 1; i >= 0 && i > governor - INSIDE; i--) {
    const { kind, lower } = chunks[i];
    const mover = isMover(lower) && goesWith(lower, word.lower);
    if (kind === 'word' && (mover || (i >= governor - 2 && (isCarrier(lower) || isLost(lower))))) return i;
    if (kind === 'mark' || isA('speech', lower) || isA('clause', lower)) break;
  }
  return undefined;
}

/** "left for talks", not "left its prices unchanged at a meeting"; "the deal came at a meeting" tells of no journey. */
const goesWith = (verb: string, preposition: string): boolean =>
  (/^(?:leave|depart|come)$/.test(verbForm(verb)?.lemma ?? '') ? /^(?:for|on)$/ : /^(?:for|on|to|at|in)$/).test(
    preposition,
  );

const LOST = wordsOf('cancelled', 'postponed', 'wish_noun');
const isLost = (lower: string): boolean => LOST.has(lower);

const withDoers = (chunks: readonly Chunk[], at: number, outcome: Outcome): NounReading => ({
  outcome,
  doers: subjectBefore(chunks, at - 1),
  carrier: undefined,
});

/** "During talks with Rao, Singh said": the people of the main clause take part; its tense tells the time. */
function underPreposition(chunks: readonly Chunk[], governor: number): NounReading | undefined {
  const lower = chunks[governor]?.lower ?? '';
  const before =
    isA('before', lower) || chunks[governor - 1]?.lower === 'ahead' || chunks[governor - 1]?.lower === 'prior';
  const during = isA('during', lower) || /^(?:on|for|into)$/.test(lower);
  if (!before && !during) return undefined;
  if (/^(?:on|in)$/.test(lower) && /^(?:is|are)$/.test(chunks[governor - 1]?.lower ?? ''))
    return { outcome: { status: 'ongoing', sure: true }, doers: around(chunks, governor), carrier: undefined };
  const inserted = lower === 'on' && (chunks[governor - 1]?.kind === 'comma' || chunks[governor - 1]?.kind === 'actor');
  const later =
    before || (lower === 'for' && !hasGathered(chunks, governor)) || (!inserted && tellsFuture(chunks, governor));
  const told = lower === 'at' ? outcomeOfVerb(chunks, governor) : undefined;
  const past = told?.status === 'held' && told.sure;
  return {
    outcome: { status: (later && !past) || isOpen(told) ? 'planned' : 'held', sure: past },
    doers: around(chunks, governor),
    carrier: undefined,
  };
}

/** What the verb says that the phrase hangs on: "met at the summit", "hopes to sign it at a meeting". */
function outcomeOfVerb(chunks: readonly Chunk[], governor: number): Outcome | undefined {
  const at = chunks.findLastIndex(
    ({ kind, lower }, i) => i < governor && kind === 'word' && verbForm(lower) !== undefined,
  );
  const form = at < 0 ? undefined : verbForm(chunks[at].lower);
  const said = chunks.slice(at + 1, governor).some(({ lower }) => isA('speech', lower));
  return form && !said ? verbGroup(chunks, at, form).outcome : undefined;
}

/** Where something is hoped for or planned, all is still to come. */
const isOpen = (told: Outcome | undefined): boolean =>
  told?.status === 'planned' || (told?.status === 'rejected' && told.reason === 'only wished for');

/** "was in Oslo for talks", "have gathered in Oslo for a meeting": those who came for it have come. */
function hasGathered(chunks: readonly Chunk[], governor: number): boolean {
  const verb = chunks.findLastIndex(
    ({ lower }, i) => i < governor && (isA('be', lower) || verbForm(lower)?.frame === 'gather'),
  );
  const { lower } = chunks[verb] ?? { lower: '' };
  const stays = /^(?:was|were)$/.test(lower) && /^(?:in|at)$/.test(chunks[verb + 1]?.lower ?? '');
  return governor - verb <= INSIDE && (stays || verbForm(lower)?.tenses.has('past') === true);
}

/**
 * Who leads the clause that the phrase hangs on, not whom it names on the way: "Rao stressed the need for more troops during
 * talks", "Rao told Singh at a meeting", but "Rao said that Singh had signed it after talks".
 */
function subjectOfMain(chunks: readonly Chunk[], governor: number): readonly Actor[] {
  const said = chunks.findLastIndex(({ lower }, i) => i < governor - 1 && opensClause(chunks, i, lower));
  const own = leaderOf(chunks.slice(said + 1, governor));
  return own.length > 0 ? own : leaderOf(chunks.slice(0, governor));
}

const leaderOf = (clause: readonly Chunk[]): readonly Actor[] =>
  clause.find((chunk, i) => isFreeActor(clause, i) && chunk.members.some(({ head }) => head !== 'thing'))?.members ??
  [];

/** "said (that)", "because"; not "told Singh", nor the "whose" of an insertion. */
const opensClause = (chunks: readonly Chunk[], i: number, lower: string): boolean =>
  lower === ';' ||
  (isA('clause', lower) && !/^(?:who|which)$/.test(lower)) ||
  (isA('speech', lower) && !/^(?:told|tells|according)$/.test(lower) && chunks[i + 1]?.kind === 'actor');

function around(chunks: readonly Chunk[], governor: number): readonly Actor[] {
  const opening = chunks.slice(0, governor).every(chunk => chunk.kind !== 'actor');
  if (!opening) return subjectOfMain(chunks, governor);
  const comma = chunks.findIndex((chunk, i) => i > governor && chunk.kind === 'comma' && isFreeActor(chunks, i + 1));
  return comma < 0 ? [] : subjectAfter(chunks, comma + 1);
}

/** Surely past: "It was the third meeting between them this year." */
const plain = (chunks: readonly Chunk[], at: number): NounReading => ({
  outcome: {
    status: tellsFuture(chunks, at) ? 'planned' : 'held',
    sure: /^(?:it|this|that)$/.test(chunks[0].lower) && chunks[1]?.lower === 'was',
  },
  doers: [],
  carrier: undefined,
});

/** "ended a three-day visit on Friday": Friday is its last day. */
export const ends = ({ carrier, over }: NounReading): boolean =>
  over === true || (carrier !== undefined && /^(?:end|conclude|finish|complete|wrap|wind)$/.test(carrier.lemma));

/** "at the close of a two-day meeting on Friday": Friday is its last day. */
export const isEnd = (word: string): boolean => /^(?:close|end|conclusion)$/.test(word);
