import { flatMap } from '../flat-map.ts';
import type { Actor } from './actor.ts';
import { type Candidate, refuse, type Scene } from './candidate.ts';
import type { Chunk, Spot } from './chunks.ts';
import { propose } from './propose.ts';
import { sidesOfActors } from './resolve-sides.ts';
import { countriesOf, countrySide, type Side, uniteSides, withRole } from './side.ts';
import type { Outcome } from './verb-phrase.ts';
import { spotsFrom } from './where.ts';
import { isA, isMover, nounForm, verbForm } from './words.ts';

/** A journey that may be a visit. */
export type Trip = {
  readonly at: number;
  readonly visitors: readonly Side[];
  readonly spots: readonly Spot[];
  readonly outcome: Outcome;
  readonly method: string;
  readonly begins?: boolean;
  readonly ends?: boolean;
};

/** Those of the actors who can go somewhere: people and delegations, not an organization as such. */
export const travellers = (scene: Scene, actors: readonly Actor[]): Side[] =>
  sidesOfActors(
    scene,
    actors.filter(actor => actor.head !== 'organization'),
  );

/** Somebody who travels for a state: an office by name, or a state's people without one. */
export const isOfficial = (side: Side): boolean => side.kind !== 'person' || side.level !== 'other';

/** "… for a visit", "to meet", "where he will attend": what a traveller without an office must come for. */
export const hasPurpose = (chunks: readonly Chunk[], at: number): boolean =>
  chunks.slice(at + 1).some(({ kind, lower }) => {
    const frame = verbForm(lower)?.frame;
    return kind === 'word' && (nounForm(lower) !== undefined || frame === 'meet' || frame === 'attend');
  });

/** Where a verb of motion leads: the places after its preposition. */
export function goalOf({ chunks, here }: Scene, at: number, preposition: RegExp): readonly Spot[] {
  for (let i = at + 1; i < chunks.length && i <= at + 5; i++) {
    const { kind, lower } = chunks[i];
    if (lower === 'here' && here && preposition.test('in')) return [here];
    if (preposition.test(lower)) return spotsFrom(chunks, i + 1);
    if (kind === 'mark' || kind === 'comma' || kind === 'and' || isA('clause', lower)) break;
  }
  return [];
}

/** Where the journey leads that is made for what stands after `governor`: "will fly to Oslo for a summit". */
export function goalBefore(scene: Scene, governor: number): Spot | undefined {
  const { chunks } = scene;
  const mover = chunks.findLastIndex((chunk, i) => i < governor && isMover(chunk.lower));
  return mover < 0 ? undefined : goalOf(scene, mover, goalPreposition(chunks[mover].lower))[0];
}

/** "left for Oslo to attend the summit", not "is to attend" */
export function setsOutFor({ chunks }: Scene, governor: number): boolean {
  const to = chunks.findLastIndex(({ lower }, i) => i < governor && i >= governor - ATTENDING_REACH && lower === 'to');
  const before = chunks[to - 1]?.lower ?? '';
  return verbForm(chunks[to + 1]?.lower ?? '')?.frame === 'attend' && !isA('be', before) && !isA('plan', before);
}

/** "to take part in the" */
const ATTENDING_REACH = 4;

/** The preposition of each verb's goal: "arrived in", "left for", "flew to". */
export function goalPreposition(lower: string): RegExp {
  const form = verbForm(lower);
  if (form?.frame === 'arrive') return /^(?:in|at)$/;
  return form?.lemma === 'leave' || form?.lemma === 'depart' ? /^for$/ : /^(?:to|for|into)$/;
}

/** An official may visit a city of the own country; arriving there is only coming home. */
const AT_HOME: ReadonlySet<string> = new Set(['visited', 'visit-to', 'travelled']);

/** One visit for each country that is visited; of the visitor's own, for a city. */
export function visitsOf(scene: Scene, trip: Trip): readonly Candidate[] {
  const { at, visitors, spots, outcome, method, begins, ends } = trip;
  const home = countriesOf(visitors);
  const atHome = AT_HOME.has(method) && visitors.some(side => side.kind === 'person' && isOfficial(side));
  const abroad = spots.filter(
    spot =>
      spot.country !== null &&
      (spot.venue === undefined || spot.name !== null) &&
      (!home.has(spot.country) || (atHome && spot.name !== null)),
  );
  if (abroad.length === 0) return refuse(scene, at, noVisit(home, spots));
  return flatMap(abroad, (place, i) => {
    const hosts = place.country === null || home.has(place.country) ? [] : [countrySide(place.country)];
    const sides = uniteSides([...withRole(visitors, 'visitor'), ...withRole(hosts, 'host')]);
    const shape = {
      at,
      method,
      type: 'visit',
      noun: 'visit',
      sides,
      outcome,
      place,
      begins: begins ?? false,
      ends: ends ?? false,
    } as const;
    return propose(scene, shape).map(visit => (i > 0 ? { ...visit, date: spanOf(visit), sure: false } : visit));
  });
}

/** A journey's days hold for all its stations, a single day only for the first. */
const spanOf = ({ date }: Candidate): Candidate['date'] => (date?.precision === 'day' ? null : date);

const noVisit = (home: ReadonlySet<string>, spots: readonly Spot[]): string =>
  spots.some(spot => spot.country !== null && home.has(spot.country)) ? 'a journey at home' : 'no country is visited';
