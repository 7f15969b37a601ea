import { flatMap } from '../flat-map.ts';
import type { Actor } from './actor.ts';
import { type Candidate, type Frame, refuse, type Scene } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { actorsAt, isFreeActor, subjectAfter, subjectBefore } from './clause.ts';
import { doersOf, formAt } from './doers.ts';
import { partyCount } from './parties.ts';
import { propose } from './propose.ts';
import { sidesOfActors } from './resolve-sides.ts';
import { countriesOf, type Side, uniteSides, withRole } from './side.ts';
import { meetingsOf } from './split.ts';
import { type Outcome, type VerbGroup, verbGroup } from './verb-phrase.ts';
import { isA } from './words.ts';

/** How far behind the verb its guest may stand. */
const GUEST_REACH = 8;

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
export function welcomeOf(scene: Scene, at: number, { left, outcome }: VerbGroup): readonly Candidate[] | undefined {
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
    const owns = chunks[i + 1]?.kind === 'possessive';
    if (kind === 'actor' && !owns && (i === at + 1 || isFreeActor(chunks, i))) return actorsAt(chunks, i);
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
