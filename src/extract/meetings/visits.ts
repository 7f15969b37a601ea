import type { Actor } from './actor.ts';
import { type Candidate, type Frame, refuse, type Scene } from './candidate.ts';
import type { Chunk, Spot } from './chunks.ts';
import { actorsAt, subjectBefore } from './clause.ts';
import { doersOf } from './meet-verbs.ts';
import { nounPhrase } from './noun-phrase.ts';
import { readNoun } from './noun-reading.ts';
import { propose } from './propose.ts';
import { personBefore, sidesOfActors } from './resolve-sides.ts';
import { countriesOf, countrySide, type Side, uniteSides, withRole } from './side.ts';
import { type Outcome, verbGroup } from './verb-phrase.ts';
import { spotsFrom } from './where.ts';
import { isA, nounForm, verbForm } from './words.ts';

type Trip = {
  readonly at: number;
  readonly visitors: readonly Side[];
  readonly spots: readonly Spot[];
  readonly outcome: Outcome;
  readonly method: string;
};

/** "Rao's visit to Oslo", "paid a visit to", "is on a tour of", "his trip". */
export const visitNounFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const phrase = nounPhrase(scene, at);
  if (isA('frame_breaker', chunks[at + 1]?.lower ?? '')) return refuse(scene, at, 'part of another name');
  const reading = readNoun(chunks, at);
  const owners = [
    ...phrase.owners,
    ...agentsAfter(chunks, at),
    ...phrase.compound.filter(actor => actor.head === 'person'),
  ];
  const actors = owners.length > 0 ? owners : phrase.pronoun ? [] : reading.doers;
  const visitors = [
    ...sidesOfActors(scene, actors),
    ...(owners.length === 0 && phrase.pronoun ? personBefore(scene, chunks[at].first) : []),
  ];
  const spots = destinationOf(scene, at, phrase.governor);
  const trip = { at, visitors: visitors.filter(canTravel), spots, outcome: reading.outcome, method: 'visit-to' };
  if (spots.length > 0 && trip.visitors.length > 0) return visitsOf(scene, trip);
  if (!phrase.definite && trip.visitors.length === 0) return refuse(scene, at, 'no visitor or no place');
  return propose(scene, {
    at,
    method: 'back',
    type: 'visit',
    noun: 'visit',
    sides: trip.visitors,
    outcome: trip.outcome,
    place: null,
    back: true,
  });
};

/** After "to", "in", "of"; before the noun ("a Turkey visit"); before "where" ("Malaysia, where he is on a visit"). */
function destinationOf({ chunks }: Scene, at: number, governor: number): readonly Spot[] {
  for (let i = at + 1; i < chunks.length && i <= at + 6; i++) {
    const { kind, lower } = chunks[i];
    if (/^(?:to|in|of)$/.test(lower)) {
      const spots = spotsFrom(chunks, i + 1);
      if (spots.length > 0) return spots;
    }
    if (kind === 'mark' || kind === 'comma' || isA('clause', lower) || isA('be', lower)) break;
  }
  const before = chunks
    .slice(governor + 1, at)
    .find((chunk, i, all) => chunk.spots.length > 0 && all[i + 1]?.kind !== 'possessive');
  if (before) return before.spots;
  const where = chunks.findLastIndex((chunk, i) => i < at && chunk.lower === 'where');
  return where > 0 ? ((chunks[where - 1].kind === 'comma' ? chunks[where - 2] : chunks[where - 1])?.spots ?? []) : [];
}

const agentsAfter = (chunks: readonly Chunk[], at: number): readonly Actor[] => {
  const by = chunks.findIndex((chunk, i) => i > at && i < at + 8 && chunk.lower === 'by');
  return by < 0 ? [] : actorsAt(chunks, by + 1);
};

/** "Rao will visit Kenya and Uganda" */
export const visitVerbFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const form = verbForm(chunks[at].lower);
  if (!form) return [];
  const group = verbGroup(chunks, at, form);
  const spots = group.passive ? [] : spotsFrom(chunks, at + 1);
  if (spots.length === 0) return refuse(scene, at, 'no city or country is visited');
  const visitors = sidesOfActors(scene, doersOf(chunks, at, group)).filter(canTravel);
  if (visitors.length === 0) return refuse(scene, at, 'no visitor');
  return visitsOf(scene, { at, visitors, spots, outcome: group.outcome, method: 'visited' });
};

/** "arrived in Oslo", "left for Oslo", "flew to Oslo": a visit when an official does it. */
export const travelFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const form = verbForm(chunks[at].lower);
  if (!form) return [];
  const group = verbGroup(chunks, at, form);
  if (group.passive || group.purpose || form.lemma === 'go') return [];
  const visitors = sidesOfActors(scene, doersOf(chunks, at, group)).filter(isOfficial);
  const spots = goalOf(
    scene,
    at,
    form.frame === 'arrive'
      ? /^(?:in|at)$/
      : form.lemma === 'leave' || form.lemma === 'depart'
        ? /^for$/
        : /^(?:to|for)$/,
  );
  if (visitors.length === 0) return [];
  const goals = spots.length > 0 || form.frame !== 'arrive' ? spots : hostsSought(chunks, at);
  if (goals.length === 0) return [];
  return visitsOf(scene, { at, visitors, spots: goals, outcome: group.outcome, method: 'travelled' });
};

function goalOf({ chunks, here }: Scene, at: number, preposition: RegExp): readonly Spot[] {
  for (let i = at + 1; i < chunks.length && i <= at + 5; i++) {
    const { kind, lower } = chunks[i];
    if (lower === 'here' && here && preposition.test('in')) return [here];
    if (preposition.test(lower)) return spotsFrom(chunks, i + 1);
    if (kind === 'mark' || kind === 'comma' || kind === 'and' || isA('clause', lower)) break;
  }
  return [];
}

/** "arrived here for talks with Norwegian leaders": whoever comes to see officials of one state has come there. */
function hostsSought(chunks: readonly Chunk[], at: number): readonly Spot[] {
  const talks = chunks.findIndex((chunk, i) => i > at && i < at + 10 && nounForm(chunk.lower)?.frame === 'talk');
  const actors =
    talks < 0 ? [] : actorsAt(chunks, chunks.findIndex((chunk, i) => i > talks && chunk.lower === 'with') + 1);
  const [country, ...others] = countriesOf(actors.flatMap(actor => actor.sides));
  return country !== undefined && others.length === 0 ? [{ name: null, country }] : [];
}

/** "Rao is in Oslo for a summit", "was in Kenya on a visit" */
export const stayFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  if (!/^(?:in|to)$/.test(chunks[at + 1]?.lower ?? '') && chunks[at + 1]?.kind !== 'word') return [];
  const inAt = chunks.findIndex((chunk, i) => i > at && i <= at + 3 && chunk.lower === 'in');
  const spots = inAt < 0 ? [] : spotsFrom(chunks, inAt + 1);
  const purpose = chunks.slice(inAt + 1, inAt + 6).some(chunk => /^(?:for|on|where)$/.test(chunk.lower));
  if (spots.length === 0 || !purpose) return [];
  const visitors = sidesOfActors(scene, subjectBefore(chunks, at - 1)).filter(isOfficialOrNamed);
  if (visitors.length === 0) return [];
  const past = isA('past_be', chunks[at].lower);
  return visitsOf(scene, {
    at,
    visitors,
    spots,
    outcome: { status: past ? 'held' : 'ongoing', sure: true },
    method: 'is-in',
  });
};

/** "The last leg will take him to Pakistan" */
export const takeFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const him = chunks[at + 1];
  const carried =
    him?.kind === 'actor'
      ? sidesOfActors(scene, him.members)
      : /^(?:him|her)$/.test(him?.lower ?? '')
        ? personBefore(scene, him.first)
        : [];
  const to = chunks.findIndex((chunk, i) => i > at && i <= at + 4 && chunk.lower === 'to');
  const spots = to < 0 ? [] : spotsFrom(chunks, to + 1);
  const form = verbForm(chunks[at].lower);
  if (!form || spots.length === 0 || carried.filter(canTravel).length === 0) return [];
  return visitsOf(scene, {
    at,
    visitors: carried.filter(canTravel),
    spots,
    outcome: verbGroup(chunks, at, form).outcome,
    method: 'takes-to',
  });
};

const canTravel = (side: Side): boolean => side.kind !== 'organization';
const isOfficial = (side: Side): boolean =>
  side.kind === 'country' || (side.kind === 'person' && side.level !== 'other');
const isOfficialOrNamed = (side: Side): boolean => side.kind === 'person' || side.kind === 'country';

/** One visit for each country that is visited, none to the visitor's own. */
function visitsOf(scene: Scene, { at, visitors, spots, outcome, method }: Trip): readonly Candidate[] {
  const home = countriesOf(visitors);
  const abroad = spots.filter(spot => spot.country !== null && !home.has(spot.country));
  if (abroad.length === 0) return refuse(scene, at, home.size > 0 ? 'a journey at home' : 'no country is visited');
  return abroad.flatMap((place, i) => {
    const hosts = place.country === null ? [] : [countrySide(place.country)];
    const sides = uniteSides([...withRole(visitors, 'visitor'), ...withRole(hosts, 'host')]);
    const [visit] = propose(scene, { at, method, type: 'visit', noun: 'visit', sides, outcome, place });
    if (!visit) return [];
    return [i > 0 && abroad.length > 1 ? { ...visit, date: null } : visit];
  });
}
