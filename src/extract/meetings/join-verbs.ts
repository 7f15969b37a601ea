import { flatMap } from '../flat-map.ts';
import { type Frame, refuse } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { actorsAt } from './clause.ts';
import { doersOf } from './doers.ts';
import { partyCount } from './parties.ts';
import { propose } from './propose.ts';
import { sidesOfActors } from './resolve-sides.ts';
import { countriesOf } from './side.ts';
import { meetingsOf } from './split.ts';
import { verbGroup } from './verb-phrase.ts';
import { spotsFrom } from './where.ts';
import { nounForm, verbForm } from './words.ts';

/** How far after whom one joins may stand what for: "joined the two presidents at State House for a working lunch". */
const PURPOSE_REACH = 7;

const JOINED: ReadonlySet<string> = new Set(['talk', 'event']);

/** "Rao joined Singh for lunch", "later joined the prime ministers for talks"; joining a party or a choir is no meeting. */
export const joinFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const form = verbForm(chunks[at].lower);
  if (!form) return [];
  const group = verbGroup(chunks, at, form);
  const objects = chunks[at + 1]?.kind === 'actor' ? actorsAt(chunks, at + 1) : [];
  const purpose = chunks.findIndex((chunk, i) => i > at + 1 && i <= at + PURPOSE_REACH && chunk.lower === 'for');
  const noun = chunks.slice(purpose + 1, purpose + 4).find(({ lower }) => JOINED.has(nounForm(lower)?.frame ?? ''));
  const there = isPlacedPerson(chunks, at);
  if (group.passive || objects.length === 0 || !((purpose > 0 && noun) || there)) return [];
  const subject = sidesOfActors(scene, doersOf(chunks, at, group));
  const tables = meetingsOf(scene, subject, objects).filter(sides => partyCount(sides) > 1);
  if (tables.length === 0 || subject.length === 0) return refuse(scene, at, 'one side only');
  const { outcome } = group;
  const told = noun?.lower ?? 'meeting';
  const type = told === 'summit' ? 'summit' : 'meeting';
  return flatMap(tables, sides => propose(scene, { at, method: 'joined-for', type, noun: told, sides, outcome }));
};

/** "joined President Singh in Oslo": one joins a person in a city only by being there. */
const isPlacedPerson = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at + 1]?.members.every(
    ({ head, level, sides }) => head === 'person' && (level !== 'other' || countriesOf(sides).size > 0),
  ) === true &&
  /^(?:in|at)$/.test(chunks[at + 2]?.lower ?? '') &&
  spotsFrom(chunks, at + 3).some(({ name }) => name !== null);
