import { flatMap } from '../flat-map.ts';
import { type Candidate, type Frame, refuse, type Scene } from './candidate.ts';
import type { Chunk, Spot } from './chunks.ts';
import { actorsAt } from './clause.ts';
import { doersOf } from './doers.ts';
import { gatheringAt } from './gatherings.ts';
import { propose } from './propose.ts';
import { personBefore } from './resolve-sides.ts';
import { countriesOf, type Side } from './side.ts';
import { goalOf, goalPreposition, hasPurpose, isOfficial, travellers, visitsOf } from './trip.ts';
import { type Outcome, type VerbGroup, verbGroup } from './verb-phrase.ts';
import { spotsFrom } from './where.ts';
import { isA, nounForm, verbForm } from './words.ts';

const TALKS_REACH = 10;
const WHICH_REACH = 6;
const VISITED_REACH = 8;

/** From so many states on, those who come do not visit but gather. */
const GATHERING = 3;

/** "Rao will visit Kenya and Uganda" */
export const visitVerbFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const form = verbForm(chunks[at].lower);
  if (!form) return [];
  const group = verbGroup(chunks, at, form);
  const visitors = travellers(scene, doersOf(chunks, at, group));
  const told = visitedBefore(chunks, group.left) ?? countryTold(scene, at, visitors) ?? spotsFrom(chunks, at + 1);
  const named = group.passive ? [] : told;
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
  const spots = place < 0 ? [] : spotsFrom(chunks, place + 1);
  return spots.length > 0 ? spots : undefined;
}

/** How many sentences back "the country" may reach. */
const COUNTRY_REACH = 2;

/** "will visit the country", "arrived in the country": that of the dateline, or the one named last that is not the visitor's own. */
function countryTold({ chunks, chunksOf, sentence, here }: Scene, at: number, visitors: readonly Side[]) {
  const the = /^(?:in|into)$/.test(chunks[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (chunks[the]?.lower !== 'the' || chunks[the + 1]?.lower !== 'country') return undefined;
  const home = countriesOf(visitors);
  if (here && the > at + 1 && here.country !== null && !home.has(here.country))
    return [{ name: null, country: here.country }];
  const before = Array.from({ length: Math.min(COUNTRY_REACH, sentence.index) }, (_, i) =>
    chunksOf(sentence.index - 1 - i).toReversed(),
  );
  const countries = flatMap([...chunks.slice(0, at).toReversed(), ...before.flat()], ({ members, spots }) => [
    ...flatMap(members, ({ sides }) =>
      sides.filter(({ kind }) => kind === 'country').map(({ countries }) => countries[0]),
    ),
    ...flatMap(spots, ({ country }) => (country === null ? [] : [country])),
  ]);
  const country = countries.find(code => !home.has(code));
  return country === undefined ? undefined : [{ name: null, country }];
}

/** "visited troops in Kenya", "visited his friend Daniel Rao in Kenya": whoever is there sees the country. */
function homeOfVisited(chunks: readonly Chunk[], at: number): readonly Spot[] {
  for (let i = at + 1; i < chunks.length && i <= at + VISITED_REACH; i++) {
    const { kind, lower } = chunks[i];
    if (lower === 'in') return i > at + 1 ? spotsFrom(chunks, i + 1) : [];
    const phrase =
      kind === 'actor' || kind === 'and' || (kind === 'word' && !isA('preposition', lower) && !verbForm(lower));
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
  if (form.lemma === 'go' && group.outcome.status !== 'cancelled' && !isWayTo(chunks, at)) return [];
  if (/^(?:back|home)$/.test(chunks[at + 1]?.lower ?? '')) return [];
  if (form.lemma === 'stop' && !isHalt(chunks[at + 1])) return [];
  if (form.lemma === 'head' && /^(?:a|an|the)$/.test(chunks[at + 1]?.lower ?? '')) return [];
  if (group.passive || group.purpose || (form.lemma === 'go' && chunks[group.left]?.kind === 'and')) return [];
  const visitors = travellers(scene, doersOf(chunks, at, group));
  if (countriesOf(visitors).size >= GATHERING)
    return gatheringAt(scene, at, goalOf(scene, at, goalPreposition(chunks[at].lower))[0]);
  if (!visitors.some(isOfficial) && !hasPurpose(chunks, at)) return [];
  const spots =
    arrivedWhere(chunks, at, group.left) ??
    countryTold(scene, at, visitors) ??
    goalOf(scene, at, goalPreposition(chunks[at].lower));
  const goals =
    spots.length > 0 ? spots : form.frame === 'arrive' ? hostsSought(scene, at, visitors) : flownIn(scene, at);
  if (goals.length === 0 || visitors.length === 0) return [];
  const method = METHODS.get(form.lemma) ?? 'arrived';
  return visitsOf(scene, { at, visitors, spots: goals, outcome: underWay(group.outcome), method, begins: true });
};

const METHODS: ReadonlyMap<string, string> = new Map([
  ['travel', 'travelled'],
  ['leave', 'left'],
  ['depart', 'left'],
]);

/** "flew in from Oslo, where he had arrived on Monday" */
function arrivedWhere(chunks: readonly Chunk[], at: number, left: number): readonly Spot[] | undefined {
  const where = left - 1;
  if (verbForm(chunks[at].lower)?.frame !== 'arrive' || chunks[where]?.lower !== 'where') return undefined;
  const before = chunks[chunks[where - 1]?.kind === 'comma' ? where - 2 : where - 1];
  return before !== undefined && before.spots.length > 0 ? before.spots : undefined;
}

/** "stopped in Oslo", "stopped on Monday in Oslo", not "stopped work in Oslo" */
const isHalt = (next: Chunk | undefined): boolean => next?.kind === 'date' || /^(?:in|at|on)$/.test(next?.lower ?? '');

/** "went to Oslo", "goes on to Oslo", not "went to school in Oslo" */
function isWayTo(chunks: readonly Chunk[], at: number): boolean {
  const to = chunks[at + 1]?.lower === 'on' ? at + 2 : at + 1;
  return chunks[to]?.lower === 'to' && (chunks[to + 1]?.spots.length ?? 0) > 0 && chunks[to + 2]?.kind !== 'possessive';
}

/** "is travelling to Oslo" says that he will. */
const underWay = (outcome: Outcome): Outcome =>
  outcome.status === 'ongoing' ? { status: 'planned', sure: true } : outcome;

/**
 * "arrived for talks with Norwegian leaders": whoever comes to see officials of one state has come there. "Arrived on a visit"
 * says where only by the dateline.
 */
function hostsSought(scene: Scene, at: number, visitors: readonly Side[]): readonly Spot[] {
  const { chunks, here } = scene;
  const talks = chunks.findIndex(
    (chunk, i) => i > at && i < at + TALKS_REACH && nounForm(chunk.lower)?.frame === 'talk',
  );
  const partners = chunks.findIndex((chunk, i) => i > talks && chunk.lower === 'with');
  const actors = talks < 0 || partners < 0 ? [] : actorsAt(chunks, partners + 1);
  const [country, ...others] = countriesOf(flatMap(actors, actor => actor.sides));
  if (country !== undefined && others.length === 0) return [{ name: null, country }];
  const visit = chunks.slice(at + 1, at + TALKS_REACH).some(({ lower }) => nounForm(lower)?.frame === 'visit');
  if (!visit) return [];
  return here ? [here] : countryOfNews(scene, visitors);
}

/** Without a dateline the first sentences tell where the guest is: in the one other country that they name. */
function countryOfNews({ chunksOf, sentence }: Scene, visitors: readonly Side[]): readonly Spot[] {
  const home = countriesOf(visitors);
  const lead = sentence.index > 1 ? [...chunksOf(0), ...chunksOf(1)] : chunksOf(0);
  const named = flatMap(lead, ({ members, spots }) => [
    ...countriesOf(flatMap(members, ({ sides }) => sides)),
    ...flatMap(spots, ({ country }) => (country === null ? [] : [country])),
  ]);
  const [country, ...others] = new Set(named.filter(code => !home.has(code)));
  return country !== undefined && others.length === 0 && home.size > 0 ? [{ name: null, country }] : [];
}

/** "flew in on Monday": to where the report is written. */
const flownIn = ({ chunks, here }: Scene, at: number): readonly Spot[] =>
  here && verbForm(chunks[at].lower)?.lemma === 'fly' && chunks[at + 1]?.lower === 'in' && isWhen(chunks[at + 2])
    ? [here]
    : [];

const isWhen = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.kind !== 'word' || /^(?:on|late|early|for|to|from)$/.test(chunk.lower);

/** "The last leg will take him to Pakistan" */
export const takeFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const form = verbForm(chunks[at].lower);
  if (form && chunks[at + 1]?.lower === 'place') return itTakesPlace(scene, at, verbGroup(chunks, at, form));
  const to = chunks.findIndex((chunk, i) => i > at && i <= at + 4 && chunk.lower === 'to');
  const spots = to < 0 ? [] : spotsFrom(chunks, to + 1);
  const visitors = carriedBy(scene, chunks[at + 1]);
  if (!form || spots.length === 0 || visitors.length === 0) return [];
  return visitsOf(scene, { at, visitors, spots, outcome: verbGroup(chunks, at, form).outcome, method: 'takes-to' });
};

/** "Chad has confirmed a visit by President Rao. It will take place in May.": what was told last. */
function itTakesPlace(scene: Scene, at: number, { left, outcome }: VerbGroup): readonly Candidate[] {
  const { chunks, memory, sentence } = scene;
  const last = memory.candidates.at(-1);
  if (chunks[left]?.lower !== 'it' || !last || Math.max(...last.sentences) !== sentence.index - 1) return [];
  const { noun, type } = last;
  return propose(scene, { at, method: 'back', type, noun, sides: [], outcome, back: true });
}

function carriedBy(scene: Scene, carried: Chunk | undefined): readonly Side[] {
  if (carried === undefined) return [];
  return /^(?:him|her)$/.test(carried.lower) ? personBefore(scene, carried.first) : travellers(scene, carried.members);
}
