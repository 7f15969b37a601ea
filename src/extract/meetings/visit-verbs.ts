import { type Frame, refuse, type Scene } from './candidate.ts';
import type { Chunk, Spot } from './chunks.ts';
import { actorsAt, subjectBefore } from './clause.ts';
import { doersOf, gatheringAt } from './meet-verbs.ts';
import { personBefore } from './resolve-sides.ts';
import { countriesOf, type Side } from './side.ts';
import { goalOf, goalPreposition, hasPurpose, isOfficial, travellers, visitsOf } from './trip.ts';
import { type Outcome, verbGroup } from './verb-phrase.ts';
import { spotsFrom } from './where.ts';
import { isA, nounForm, type VerbForm, verbForm } from './words.ts';

const TALKS_REACH = 10;
const WHICH_REACH = 6;
const VISITED_REACH = 5;

/** From so many states on, those who come do not visit but gather. */
const GATHERING = 3;

/** "Rao will visit Kenya and Uganda" */
export const visitVerbFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const form = verbForm(chunks[at].lower);
  if (!form) return [];
  const group = verbGroup(chunks, at, form);
  const named = group.passive ? [] : (visitedBefore(chunks, group.left) ?? spotsFrom(chunks, at + 1));
  const visitors = travellers(scene, doersOf(chunks, at, group));
  const spots = named.length > 0 || group.passive || !visitors.some(isEnvoy) ? named : homeOfVisited(chunks, at);
  if (spots.length === 0) return refuse(scene, at, 'no city or country is visited');
  if (visitors.length === 0) return refuse(scene, at, 'no visitor');
  if (visitors.some(({ kind }) => kind === 'person') && !visitors.some(isEnvoy) && !hasPurpose(chunks, at))
    return refuse(scene, at, 'a private journey');
  const method = named.length > 0 ? 'visited' : 'visited-in';
  return visitsOf(scene, { at, visitors, spots, outcome: group.outcome, method });
};

const isEnvoy = (side: Side): boolean => side.kind === 'person' && isOfficial(side);

/** "in Oslo, which he was visiting": the place stands before. */
function visitedBefore(chunks: readonly Chunk[], subject: number): readonly Spot[] | undefined {
  const which = chunks[subject]?.lower === 'which' ? subject : subject - 1;
  if (chunks[which]?.lower !== 'which') return undefined;
  const place = chunks.findLastIndex(
    ({ lower }, i) => i < which && i >= which - WHICH_REACH && /^(?:in|to)$/.test(lower),
  );
  return place < 0 ? undefined : spotsFrom(chunks, place + 1);
}

/** "visited troops in Kenya", "visited his friend Daniel Rao in Kenya": whoever is there sees the country. */
function homeOfVisited(chunks: readonly Chunk[], at: number): readonly Spot[] {
  for (let i = at + 1; i < chunks.length && i <= at + VISITED_REACH; i++) {
    const { kind, lower } = chunks[i];
    if (lower === 'in') return i > at + 1 ? spotsFrom(chunks, i + 1) : [];
    const phrase = kind === 'actor' || (kind === 'word' && !isA('preposition', lower) && !verbForm(lower));
    if (!phrase || isA('clause', lower) || isA('be', lower)) break;
  }
  return [];
}

/** "arrived in Oslo", "left for Oslo", "flew to Oslo": a visit when an official does it, or when it is for a meeting. */
export const travelFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const form = verbForm(chunks[at].lower);
  if (!form) return [];
  const group = verbGroup(chunks, at, form);
  if (form.lemma === 'go' && group.outcome.status !== 'cancelled') return [];
  if (form.lemma === 'head' && /^(?:a|an|the)$/.test(chunks[at + 1]?.lower ?? '')) return [];
  if (group.passive || group.purpose) return [];
  const visitors = travellers(scene, doersOf(chunks, at, group));
  if (countriesOf(visitors).size >= GATHERING)
    return gatheringAt(scene, at, goalOf(scene, at, goalPreposition(chunks[at].lower))[0]);
  if (!visitors.some(isOfficial) && !hasPurpose(chunks, at)) return [];
  const spots = arrivedWhere(chunks, at, group.left) ?? goalOf(scene, at, goalPreposition(chunks[at].lower));
  const goals = spots.length > 0 ? spots : form.frame === 'arrive' ? hostsSought(scene, at) : flownIn(scene, at);
  if (goals.length === 0 || visitors.length === 0) return [];
  const method = form.lemma === 'travel' ? 'travelled' : 'arrived';
  return visitsOf(scene, { at, visitors, spots: goals, outcome: underWay(group.outcome), method, begins: true });
};

/** "flew in from Oslo, where he had arrived on Monday" */
function arrivedWhere(chunks: readonly Chunk[], at: number, left: number): readonly Spot[] | undefined {
  const where = left - 1;
  if (verbForm(chunks[at].lower)?.frame !== 'arrive' || chunks[where]?.lower !== 'where') return undefined;
  const before = chunks[chunks[where - 1]?.kind === 'comma' ? where - 2 : where - 1];
  return before !== undefined && before.spots.length > 0 ? before.spots : undefined;
}

/** "is travelling to Oslo" says that he will. */
const underWay = (outcome: Outcome): Outcome =>
  outcome.status === 'ongoing' ? { status: 'planned', sure: true } : outcome;

/**
 * "arrived for talks with Norwegian leaders": whoever comes to see officials of one state has come there. "Arrived on a visit"
 * says where only by the dateline.
 */
function hostsSought({ chunks, here }: Scene, at: number): readonly Spot[] {
  const talks = chunks.findIndex(
    (chunk, i) => i > at && i < at + TALKS_REACH && nounForm(chunk.lower)?.frame === 'talk',
  );
  const partners = chunks.findIndex((chunk, i) => i > talks && chunk.lower === 'with');
  const actors = talks < 0 || partners < 0 ? [] : actorsAt(chunks, partners + 1);
  const [country, ...others] = countriesOf(actors.flatMap(actor => actor.sides));
  if (country !== undefined && others.length === 0) return [{ name: null, country }];
  const visit = chunks.slice(at + 1, at + TALKS_REACH).some(({ lower }) => nounForm(lower)?.frame === 'visit');
  return visit && here ? [here] : [];
}

/** "flew in on Monday": to where the report is written. */
const flownIn = ({ chunks, here }: Scene, at: number): readonly Spot[] =>
  here && verbForm(chunks[at].lower)?.lemma === 'fly' && chunks[at + 1]?.lower === 'in' && isWhen(chunks[at + 2])
    ? [here]
    : [];

const isWhen = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.kind !== 'word' || /^(?:on|late|early|for|to|from)$/.test(chunk.lower);

const BE: VerbForm = { frame: 'hold', lemma: 'be', tenses: new Set(['third']) };

/** "Rao is in Oslo for a summit", "was in Kenya on a visit", "will be in Oslo on Monday", "is due in Oslo". */
export const stayFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const inAt = chunks.findIndex((chunk, i) => i > at && i <= at + 3 && /^(?:in|at)$/.test(chunk.lower));
  const filled = inAt < 0 || chunks.slice(at + 1, inAt).every(isStayFiller);
  const all = inAt < 0 || !filled ? [] : spotsFrom(chunks, inAt + 1);
  const spots = chunks[inAt]?.lower === 'at' ? all.filter(({ venue }) => venue !== undefined) : all;
  if (spots.length === 0) return [];
  const verbal = verbGroup(chunks, at, BE);
  const outcome = stayOutcome(chunks, at, verbal.outcome);
  const purpose = chunks.slice(inAt + 1, inAt + 6).some(chunk => /^(?:for|on|where)$/.test(chunk.lower));
  const visitors = travellers(scene, subjectBefore(chunks, verbal.left));
  const known =
    visitors.some(side => side.kind === 'person' && isOfficial(side)) &&
    (outcome.status === 'ongoing' || isDue(chunks, at));
  if (visitors.length === 0 || !(purpose || known || isComing(chunks, inAt))) return [];
  return visitsOf(scene, { at, visitors, spots, outcome, method: 'is-in' });
};

/** "is due in Oslo in November" */
const isDue = (chunks: readonly Chunk[], at: number): boolean =>
  chunks.slice(at + 1, at + 3).some(({ lower }) => lower === 'due' || lower === 'expected');

/** "is now in", "is due in", not "is held in". */
const isStayFiller = ({ kind, lower }: Chunk): boolean =>
  kind === 'date' || isA('adverb', lower) || isA('plan', lower) || /^(?:currently|here)$/.test(lower);

function stayOutcome(chunks: readonly Chunk[], at: number, outcome: Outcome): Outcome {
  if (outcome.status === 'rejected' || outcome.status === 'planned') return outcome;
  if (isA('plan', chunks[at + 1]?.lower ?? '')) return { status: 'planned', sure: true };
  return { status: isA('past_be', chunks[at].lower) ? 'held' : 'ongoing', sure: true };
}

/** "is in Oslo to meet Rao" */
const isComing = (chunks: readonly Chunk[], inAt: number): boolean =>
  chunks.slice(inAt + 1, inAt + 6).some(({ lower }, i, all) => {
    const frame = verbForm(all[i + 1]?.lower ?? '')?.frame;
    return lower === 'to' && (frame === 'meet' || frame === 'attend' || frame === 'hold');
  });

/** "The last leg will take him to Pakistan" */
export const takeFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const form = verbForm(chunks[at].lower);
  const to = chunks.findIndex((chunk, i) => i > at && i <= at + 4 && chunk.lower === 'to');
  const spots = to < 0 ? [] : spotsFrom(chunks, to + 1);
  const visitors = carriedBy(scene, chunks[at + 1]);
  if (!form || spots.length === 0 || visitors.length === 0) return [];
  return visitsOf(scene, { at, visitors, spots, outcome: verbGroup(chunks, at, form).outcome, method: 'takes-to' });
};

function carriedBy(scene: Scene, carried: Chunk | undefined): readonly Side[] {
  if (carried?.kind === 'actor') return travellers(scene, carried.members);
  return /^(?:him|her)$/.test(carried?.lower ?? '') && carried ? personBefore(scene, carried.first) : [];
}
