import { flatMap } from '../flat-map.ts';
import type { Candidate, Frame, Scene } from './candidate.ts';
import { refuse } from './candidate.ts';
import type { Chunk, Spot } from './chunks.ts';
import { objectAfter } from './clause.ts';
import { doersOf, formAt } from './doers.ts';
import { isInterstate } from './interstate.ts';
import { bodyMeeting } from './meet-verbs.ts';
import { partyCount } from './parties.ts';
import { propose } from './propose.ts';
import { sidesOfActors } from './resolve-sides.ts';
import { countrySide, organizationsOf, type Side, uniteSides, withRole } from './side.ts';
import { type VerbGroup, verbGroup } from './verb-phrase.ts';

/** "The foreign ministers of Chad and Mali gathered in Oslo"; without a list the place must tell which gathering it is. */
export const gatherFrame: Frame = (scene, at) => gatheringAt(scene, at);

/** The same, where the verb names the place by itself: "the leaders of … came to Oslo". */
export function gatheringAt(scene: Scene, at: number, spot?: Spot): readonly Candidate[] {
  const { chunks } = scene;
  const read = verbGroup(chunks, at, formAt(scene, at));
  const group = areGathered(chunks, at, read) ? { ...read, outcome: ONGOING } : read;
  const actors = doersOf(chunks, at, group);
  const sides = sidesOfActors(scene, actors);
  const region = actors.find(actor => actor.region)?.region;
  const body = bodyMeeting(scene, at, group);
  if (body) return body;
  const leaders = actors.some(actor => actor.plural || actor.sides.length > 1);
  if (!leaders || (partyCount(sides) < 2 && region === undefined)) return refuse(scene, at, 'one side only');
  const all = uniteSides([...sides, ...partnersOf(scene, at)]);
  const top = actors.some(actor => actor.level === 'head_of_state_or_government');
  const type = top ? 'summit' : 'multilateral_meeting';
  const { outcome } = group;
  const shape = { at, method: 'gather', type, noun: 'gathering', outcome, region } as const;
  const told = propose(scene, { ...shape, sides: all, ...(spot ? { place: spot } : {}) });
  return partyCount(all) > 0 ? told : told.map(gathering => ({ ...gathering, sides: regionalSides(scene, gathering) }));
}

const ONGOING = { status: 'ongoing', sure: true } as const;

/** "Ministers are gathered in Oslo" */
const areGathered = (chunks: readonly Chunk[], at: number, { passive }: VerbGroup): boolean =>
  passive && chunks[at - 1]?.lower === 'are';

/** "West African heads of state will gather in Accra, the bloc ECOWAS said": of a region without a list, the body and the host. */
function regionalSides({ reading, chunks }: Scene, { place }: Candidate): readonly Side[] {
  const named = flatMap(chunks, ({ members }) => organizationsOf(flatMap(members, ({ sides }) => sides)));
  const host = place?.country ? withRole([countrySide(place.country)], 'host') : [];
  return uniteSides([...named.filter(side => isInterstate(reading, side)), ...host]);
}

/** Whom those who gathered "held talks with" in the same sentence. */
function partnersOf(scene: Scene, at: number): Side[] {
  const talks = scene.chunks.findIndex((chunk, i) => i > at && (chunk.lower === 'talks' || chunk.lower === 'met'));
  return talks < 0 ? [] : withRole(sidesOfActors(scene, objectAfter(scene.chunks, talks, /^with$/)), 'participant');
}
