import { flatMap } from '../flat-map.ts';
import type { Actor } from './actor.ts';
import { type Candidate, type Frame, refuse, type Scene } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { actorsAt, isFreeActor, objectAfter, subjectAfter, subjectBefore } from './clause.ts';
import { isContest } from './contest.ts';
import { isInterstate } from './interstate.ts';
import { partyCount } from './parties.ts';
import { propose } from './propose.ts';
import { sidesOfActors } from './resolve-sides.ts';
import { countriesOf, type Side, uniteSides, withRole } from './side.ts';
import { meetingsOf } from './split.ts';
import { tellsOfSport } from './sport.ts';
import { isOfficial, travellers, visitsOf } from './trip.ts';
import { type Outcome, type VerbGroup, verbGroup } from './verb-phrase.ts';
import { spotsFrom } from './where.ts';
import { isA, type VerbForm, verbForm, wordsOf } from './words.ts';

const GUEST_REACH = 8;
const SPORT = wordsOf('sport');
const NO_FORM: VerbForm = { frame: 'meet', lemma: '', tenses: new Set() };
/** The verb at a chunk. */
export const formAt = (scene: Scene, at: number): VerbForm => verbForm(scene.chunks[at].lower) ?? NO_FORM;

/** "Rao met (with) Singh", "the two leaders met in Oslo", "Hu said when meeting with Howard". */
export const meetFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const group = verbGroup(chunks, at, formAt(scene, at));
  if (group.passive) return welcomeOf(scene, at, group) ?? refuse(scene, at, 'something was met, nobody was');
  const objects = objectAfter(chunks, at, /^with$/);
  const { lemma } = formAt(scene, at);
  const alone = objects.length === 0 && lemma !== 'spend' && !standsAlone(chunks[at + 1]);
  // Before what looks through all of the sentence.
  if (alone) return refuse(scene, at, 'no one is met');
  const isSport = chunks.some(({ lower }) => SPORT.has(lower)) || SQUAD.test(scene.sentence.text);
  if (isSport || isContest(chunks, at, group) || isOfTeams(scene, at, group)) return refuse(scene, at, 'a match');
  if (lemma === 'spend' && !isTimeTogether(chunks, at)) return stayed(scene, at, group);
  if (/^(?:see|sit-with)$/.test(lemma) && !(isSeen(chunks, at) && doersOf(chunks, at, group).some(isPerson))) return [];
  const subject = sidesOfActors(scene, doersOf(chunks, at, group));
  const body = objects.length === 0 ? bodyMeeting(scene, at, group) : undefined;
  if (body) return body;
  const tables = meetingsOf(scene, subject, objects).filter(sides => partyCount(sides) > 1 || isAtWar(objects, sides));
  if (tables.length === 0 || (objects.length > 0 && subject.length === 0)) return refuse(scene, at, 'one side only');
  const kind = doersOf(chunks, at, group).some(isNegotiator) ? NEGOTIATION : MEETING;
  const told = latestOf(chunks, at);
  return flatMap(tables, sides =>
    propose(scene, { at: told, method: 'met-with', ...kind, sides, outcome: group.outcome }),
  );
};

/** "have met eight times, most recently in Oslo on Friday": the last of them is told. */
function latestOf(chunks: readonly Chunk[], at: number): number {
  const recently = chunks.findIndex(({ lower }, i) => i > at && lower === 'recently' && chunks[i - 1].lower === 'most');
  return recently < 0 ? at : recently;
}

const MEETING = { type: 'meeting', noun: 'meeting' } as const;
const NEGOTIATION = { type: 'negotiation', noun: 'negotiations' } as const;

/** "Kenyan and Ugandan negotiators" */
const isNegotiator = ({ office }: Actor): boolean => office === 'negotiators' || office === 'negotiator';

/** "met rebel leaders": the other side of a war may have no name. */
const isAtWar = (objects: readonly Actor[], sides: readonly Side[]): boolean =>
  objects.some(({ title, sides }) => sides.length === 0 && /^(?:rebels?|insurgents|guerrillas)\b/.test(title)) &&
  sides.some(({ level, kind }) => level !== 'other' || kind === 'country');

// "the cricket team", "Kenya's under-19 side", "in the final on Sunday": "the rescue team", "our side" and "the final days" are none
const SQUAD =
  /\bin the finals?(?:[.,;]| (?:of|in|on|at)\b)|\b(?:cricket|football|soccer|rugby|hockey|basketball|volleyball|handball|netball|baseball|under-\d\d) (?:team|side|squad)s?\b/i;

/** "South Africa and Japan meet for third place", in a report of a tournament. */
const isOfTeams = (scene: Scene, at: number, group: VerbGroup): boolean =>
  doersOf(scene.chunks, at, group).every(({ head }) => head === 'country' || head === 'organization') &&
  tellsOfSport(scene.reading);

const isPerson = ({ head }: Actor): boolean => head === 'person' || head === 'pronoun';

/** "spent Monday in Oslo", "spent two days in Kenya" */
function stayed(scene: Scene, at: number, { left, outcome }: VerbGroup): readonly Candidate[] {
  const { chunks } = scene;
  const inAt = chunks.findIndex(({ lower }, i) => i > at && i <= at + 4 && lower === 'in');
  const time = chunks
    .slice(at + 1, inAt)
    .some(({ kind, lower }) => kind === 'date' || /^(?:days?|hours?)$/.test(lower));
  const visitors = travellers(scene, subjectBefore(chunks, left)).filter(isOfficial);
  if (inAt < 0 || !time || visitors.length === 0) return [];
  return visitsOf(scene, { at, visitors, spots: spotsFrom(chunks, inAt + 1), outcome, method: 'is-in' });
}

/** "saw President Rao for an hour", "is due in Oslo to see Norway's Singh"; nobody who "saw Rao win" met him. */
function isSeen(chunks: readonly Chunk[], at: number): boolean {
  const purpose = chunks[at - 1]?.lower === 'to';
  const [seen, next] = chunks.slice(at + 1, at + 3);
  const official =
    seen?.kind === 'actor' &&
    seen.members.some(
      ({ head, named, level, sides }) =>
        head === 'person' && named && (level !== 'other' || (purpose && countriesOf(sides).size > 0)),
    );
  return (
    official &&
    (next === undefined ||
      next.kind !== 'word' ||
      /^(?:in|at|for|on|there|here|later|again|before|after|during|separately)$/.test(next.lower))
  );
}

/** "spent 40 minutes with Rao", not money */
const isTimeTogether = (chunks: readonly Chunk[], at: number): boolean => {
  const reach = chunks.slice(at + 1, at + 8);
  const time = reach.findIndex(({ lower }) => /\b(?:minutes|hours?)$/.test(lower));
  return time >= 0 && reach[time + 1]?.lower === 'with';
};

/** "The Arctic Council meets in Oslo", "EU foreign ministers are meeting": an organization's own meeting. */
export function bodyMeeting(scene: Scene, at: number, group: VerbGroup): readonly Candidate[] | undefined {
  const actors = doersOf(scene.chunks, at, group);
  const sides = sidesOfActors(scene, actors);
  const bodies = actors.filter(actor => actor.head === 'organization' || actor.plural || actor.body);
  if (bodies.length !== 1 || sides.length !== 1 || !isInterstate(scene.reading, sides[0])) return undefined;
  const tier =
    actors[0].level === 'minister'
      ? 'ministers'
      : actors[0].level === 'head_of_state_or_government'
        ? 'top'
        : undefined;
  const type = tier === 'top' ? 'summit' : 'multilateral_meeting';
  return propose(scene, { at, method: 'body-meets', type, tier, noun: 'meeting', sides, outcome: group.outcome });
}

/** The subject of a finite verb; of "when meeting", that of the main clause. */
export function doersOf(chunks: readonly Chunk[], at: number, group: VerbGroup): readonly Actor[] {
  const before = subjectBefore(chunks, group.left);
  if (before.length > 0 || !group.gerund) return before;
  const comma = chunks.findIndex((chunk, i) => i > at && chunk.kind === 'comma' && isFreeActor(chunks, i + 1));
  return comma < 0 ? [] : subjectAfter(chunks, comma + 1);
}

/** "met eight times" */
const COUNTS: ReadonlySet<string> = new Set([...wordsOf('day_number'), 'several', 'many', 'dozens']);

/** "met." "met in Oslo" "met on Friday", but not "met expectations". */
function standsAlone(next: Chunk | undefined): boolean {
  if (next === undefined || next.kind !== 'word') return next?.kind !== 'actor';
  return (
    COUNTS.has(next.lower) ||
    isA('preposition', next.lower) ||
    isA('adverb', next.lower) ||
    isA('during', next.lower) ||
    isA('before', next.lower)
  );
}

/** "The king received the Chadian envoy", "was received by his counterpart", "hosted the leaders of … for a summit". */
export const hostFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const read = verbGroup(chunks, at, formAt(scene, at));
  const opens = at === 0 && chunks[1]?.lower === 'by';
  const group = opens ? { ...read, passive: true } : read;
  const first = opens
    ? guestAhead(chunks)
    : group.passive
      ? subjectBefore(chunks, group.left)
      : guestsAfter(chunks, at);
  const second = group.passive ? agentAfter(chunks, at) : doersOf(chunks, at, group);
  const guests = first.filter(actor => isGuest(actor) || isGroupOfOfficials(actor));
  if (guests.length === 0) return refuse(scene, at, 'no guest');
  const hosts = withRole(sidesOfActors(scene, second), 'host');
  if (hosts.length === 0) return refuse(scene, at, 'no host');
  const summit = chunks.slice(at).some(chunk => chunk.lower === 'summit');
  const arrival = chunks.slice(at).some(chunk => chunk.lower === 'arrival' || chunk.lower === 'airport');
  if (arrival) return arrivalOf(scene, at, { guests, hosts, outcome: group.outcome });
  const region = guests.find(guest => guest.region)?.region;
  const { lemma } = formAt(scene, at);
  const shape = {
    noun: summit ? 'summit' : 'meeting',
    type: summit ? 'summit' : 'meeting',
  } as const;
  const back = summit && chunks.some((chunk, i) => i > at && chunk.lower === 'summit' && chunks[i - 1].lower === 'the');
  const gathers = lemma === 'host' && countriesOf(sidesOfActors(scene, guests)).size > 1;
  const tables =
    summit || gathers ? [uniteSides([...hosts, ...sidesOfActors(scene, guests)])] : meetingsOf(scene, hosts, guests);
  return flatMap(
    tables.filter(sides => partyCount(sides) > 1 || (region !== undefined && lemma === 'host')),
    sides => propose(scene, { at, method: 'host', ...shape, sides, outcome: group.outcome, region, back }),
  );
};

/** "The ministers were received" */
const isGroupOfOfficials = ({ head, office }: Actor): boolean => head === 'group' && office !== undefined;

/** "Received by President Rao in Oslo, Singh promised" */
const guestAhead = (chunks: readonly Chunk[]): readonly Actor[] =>
  subjectAfter(
    chunks,
    chunks.findIndex(({ kind }, i) => kind === 'comma' && isFreeActor(chunks, i + 1)),
  );

/** "was met at the airport by his counterpart" */
function welcomeOf(scene: Scene, at: number, { left, outcome }: VerbGroup): readonly Candidate[] | undefined {
  const { chunks } = scene;
  const arrival = chunks.some((chunk, i) => i > at && /^(?:arrival|airport)$/.test(chunk.lower));
  const guests = subjectBefore(chunks, left).filter(isGuest);
  const hosts = withRole(sidesOfActors(scene, agentAfter(chunks, at)), 'host');
  return arrival && guests.length > 0 && hosts.length > 0
    ? arrivalOf(scene, at, { guests, hosts, outcome })
    : undefined;
}

type Welcome = { readonly guests: readonly Actor[]; readonly hosts: readonly Side[]; readonly outcome: Outcome };

/** "was received on arrival by his counterpart" is part of a visit to the host's country. */
function arrivalOf(scene: Scene, at: number, { guests, hosts, outcome }: Welcome): readonly Candidate[] {
  const [country] = countriesOf(hosts);
  if (country === undefined) return refuse(scene, at, 'no country is visited');
  const visitors = withRole(sidesOfActors(scene, guests), 'visitor');
  if (visitors.every(({ key }) => hosts.some(host => host.key === key))) return refuse(scene, at, 'one side only');
  const sides = uniteSides([...visitors, ...hosts]);
  const place = { name: null, country };
  return propose(scene, { at, method: 'received', type: 'visit', noun: 'visit', sides, outcome, place });
}

/** Straight after the verb, or behind where and when: "received today at her office Ambassador Holm". */
function guestsAfter(chunks: readonly Chunk[], at: number): readonly Actor[] {
  for (let i = at + 1; i < chunks.length && i <= at + GUEST_REACH; i++) {
    const { kind, lower } = chunks[i];
    if (kind === 'actor' && (i === at + 1 || isFreeActor(chunks, i))) return actorsAt(chunks, i);
    if (kind === 'comma' || kind === 'mark' || isA('clause', lower) || isA('speech', lower) || lower === 'to') break;
    if (i === at + 1 && kind === 'word' && !isA('preposition', lower) && !isA('adverb', lower)) break;
  }
  return [];
}

/** Somebody who can be received: a person, a region's people, an office of a state. */
export const isGuest = (actor: Actor): boolean =>
  actor.head === 'person' ||
  actor.head === 'pronoun' ||
  actor.standIn === 'them' ||
  actor.standIn === 'both' ||
  actor.head === 'region' ||
  (actor.head === 'role' && (actor.sides.length > 0 || actor.definite));

function agentAfter(chunks: readonly Chunk[], at: number): readonly Actor[] {
  const by = chunks.findIndex((chunk, i) => i > at && chunk.lower === 'by');
  return by < 0 ? [] : actorsAt(chunks, by + 1);
}
