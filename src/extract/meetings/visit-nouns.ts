import { flatMap } from '../flat-map.ts';
import type { Actor } from './actor.ts';
import { type Candidate, type Frame, refuse, type Scene } from './candidate.ts';
import type { Chunk, Spot } from './chunks.ts';
import { actorsAt, subjectBefore } from './clause.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { ends, isEnd, type NounReading, type Read, readNoun } from './noun-reading.ts';
import { propose } from './propose.ts';
import { personBefore } from './resolve-sides.ts';
import type { Side } from './side.ts';
import { goalOf, goalPreposition, isOfficial, travellers, visitsOf } from './trip.ts';
import { isLeaving, placeLeft, spotsFrom } from './where.ts';
import { isA, isMover } from './words.ts';

const DESTINATION_REACH = 6;
const AGENT_REACH = 8;

/** "Rao's visit to Oslo", "paid a visit to", "is on a tour of", "his trip". */
export const visitNounFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const phrase = nounPhrase(scene, at);
  if (isA('frame_breaker', chunks[at + 1]?.lower ?? '')) return refuse(scene, at, 'part of another name');
  // "a year-long tour as station chief"
  const served = chunks[at].lower === 'tour' && chunks[at + 1]?.lower === 'as';
  if (served && phrase.owners.length === 0 && phrase.pronoun === undefined)
    return refuse(scene, at, 'a time of service');
  const reading = readNoun(chunks, at);
  const visitors = visitorsOf(scene, at, { phrase, reading });
  const spots = destinationOf(scene, at, phrase.governor);
  const trip = {
    at,
    visitors,
    spots,
    outcome: isAnnounced(scene, phrase.governor, reading)
      ? ({ status: 'planned', sure: false } as const)
      : reading.outcome,
    method: 'visit-to',
    begins: begins(reading),
    ends: ends(reading) || isOver(chunks, phrase),
  };
  const owned = phrase.owners.length > 0 || phrase.pronoun !== undefined;
  const official = owned || /^visits?$/.test(chunks[at].lower) || visitors.some(isOfficial);
  if (spots.length > 0 && visitors.length > 0)
    return official ? visitsOf(scene, trip) : refuse(scene, at, 'a private journey');
  if (!phrase.definite && visitors.length === 0) return refuse(scene, at, 'no visitor or no place');
  return referBack(scene, at, { visitors, outcome: reading.outcome });
};

function visitorsOf(scene: Scene, at: number, { phrase, reading }: Read): Side[] {
  const persons = phrase.compound.filter(actor => actor.head === 'person');
  const owners = [...phrase.owners, ...agentsAfter(scene.chunks, at), ...ofWhom(scene.chunks, at), ...persons];
  const own = owners.length === 0 && phrase.pronoun !== undefined;
  const actors = owners.length > 0 ? owners : reading.doers;
  return own ? [...personBefore(scene, scene.chunks[at].first)] : travellers(scene, actors);
}

/** "left at the end of a visit", "flew home after a visit" */
const isOver = (chunks: readonly Chunk[], { governor, words }: NounPhrase): boolean =>
  words.some(isEnd) || (/^(?:after|following)$/.test(chunks[governor]?.lower ?? '') && isLeaving(chunks, governor));

function referBack(
  scene: Scene,
  at: number,
  read: Pick<NounReading, 'outcome'> & { visitors: readonly Side[] },
): readonly Candidate[] {
  const shape = { method: 'back', type: 'visit', noun: 'visit', place: null, back: true } as const;
  return propose(scene, { ...shape, at, sides: read.visitors, outcome: read.outcome });
}

/** "arrived for a visit", "began a visit" */
const begins = ({ carrier }: NounReading): boolean =>
  carrier !== undefined &&
  (carrier.frame === 'arrive' ||
    carrier.frame === 'travel' ||
    /^(?:begin|start|open|kick|embark)$/.test(carrier.lemma));

/** After "to", "in", "of"; before the noun ("a Turkey visit"); before "where"; after the verb ("arrived in Oslo for a visit"); "in Kenya on a visit". */
function destinationOf(scene: Scene, at: number, governor: number): readonly Spot[] {
  const { chunks } = scene;
  const after = spotsAfter(chunks, at);
  const left = placeLeft(chunks, at);
  if (after.length > 0) return left && isCityOf(left, after) ? [left] : after;
  const inside = chunks.slice(governor + 1, at);
  const before = inside.find((chunk, i) => chunk.spots.length > 0 && inside[i + 1]?.kind !== 'possessive');
  if (before) return before.spots;
  const where = chunks.findLastIndex((chunk, i) => i < at && chunk.lower === 'where');
  if (where > 0) return (chunks[where - 1].kind === 'comma' ? chunks[where - 2] : chunks[where - 1])?.spots ?? [];
  const mover = chunks.findLastIndex((chunk, i) => i < governor && isMover(chunk.lower));
  if (left) return [left];
  if (TOLD_BY_HOST.test(chunks[governor]?.lower ?? '') && chunks[at + 1]?.lower === 'by')
    return flatMap(subjectBefore(chunks, governor - 1), homeOf);
  if (/^(?:on|during)$/.test(chunks[governor]?.lower ?? '') && chunks[governor - 2]?.lower === 'in')
    return spotsFrom(chunks, governor - 1);
  return mover < 0 ? [] : goalOf(scene, mover, goalPreposition(chunks[mover].lower));
}

/** "Kenya has confirmed a visit by President Rao": of whom he visits. */
const TOLD_BY_HOST = /^(?:confirm|announc|expect|prepar)\w*$/;

const isAnnounced = ({ chunks }: Scene, governor: number, { outcome }: NounReading): boolean =>
  TOLD_BY_HOST.test(chunks[governor]?.lower ?? '') && outcome.status === 'held' && !outcome.sure;

const homeOf = ({ head, sides: [side] }: Actor): Spot[] =>
  head === 'country' && side?.code ? [{ name: null, country: side.code }] : [];

/** "left Oslo after a visit to Norway" */
const isCityOf = ({ name, country }: Spot, [spot, ...more]: readonly Spot[]): boolean =>
  name !== null && spot.name === null && spot.country === country && more.length === 0;

function spotsAfter(chunks: readonly Chunk[], at: number): readonly Spot[] {
  for (let i = at + 1; i < chunks.length && i <= at + DESTINATION_REACH; i++) {
    const { kind, lower } = chunks[i];
    const spots = /^(?:to|in|of)$/.test(lower) ? spotsFrom(chunks, i + 1) : [];
    if (spots.length > 0) return spots;
    const stations = lower === 'that' && chunks[i + 2]?.lower === 'take' && chunks[i + 3]?.lower === 'in';
    if (stations) return spotsFrom(chunks, i + 4);
    const as = lower === 'as' && chunks[i + 1]?.kind === 'actor';
    if (as || (kind === 'comma' && chunks[i + 1]?.lower === 'to')) continue;
    if (kind === 'mark' || kind === 'comma' || isA('clause', lower) || isA('be', lower)) break;
  }
  return [];
}

/** "the visit of President Rao to Oslo", not "a tour of Kenya" */
const ofWhom = (chunks: readonly Chunk[], at: number): readonly Actor[] =>
  chunks[at + 1]?.lower === 'of'
    ? actorsAt(chunks, at + 2).filter(({ head }) => head === 'person' || head === 'role')
    : [];

/** "a visit to Oslo by President Rao", not "a visit to Oslo, accompanied by Minister Singh" */
function agentsAfter(chunks: readonly Chunk[], at: number): readonly Actor[] {
  const by = chunks.findIndex((chunk, i) => i > at && i < at + AGENT_REACH && chunk.lower === 'by');
  const apart = chunks.slice(at, by).some(({ lower }) => isA('be', lower));
  return by < 0 || apart || OF_OTHERS.test(chunks[by - 1].lower) ? [] : actorsAt(chunks, by + 1);
}

const OF_OTHERS = /^(?:accompanied|joined|followed|hosted|led|headed|organi[sz]ed|overshadowed|marked)$/;
