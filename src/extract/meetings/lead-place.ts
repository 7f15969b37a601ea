import { flatMap } from '../flat-map.ts';
import { isAway } from './away.ts';
import type { Candidate } from './candidate.ts';
import type { Chunk, Spot } from './chunks.ts';
import type { Opening } from './dateline.ts';
import { namesFuture } from './predicate.ts';
import { familyOf } from './same-meeting.ts';
import { spotsFrom } from './where.ts';
import { isA, isPresent, verbForm } from './words.ts';

/** How many sentences after the lead set the scene of the news. */
const SCENE = 3;

/**
 * Without a dateline the first sentences say where the news happens. Where they name one city only, what they tell as
 * done without a place was done there.
 */
export function withLeadPlace(
  candidates: readonly Candidate[],
  { lead, here, last }: Opening,
  chunksOf: (sentence: number) => readonly Chunk[],
): Candidate[] {
  const end = Math.min(lead + SCENE, last);
  const open = here === null && candidates.some(candidate => isOpen(candidate, end));
  const city = open ? onlyCity(Array.from({ length: end + 1 }, (_, i) => chunksOf(i))) : undefined;
  return candidates.map(candidate =>
    city && isOpen(candidate, end) && !isAway(candidate, candidates, lead, city)
      ? { ...candidate, place: city }
      : candidate,
  );
}

function isOpen({ place, sentences, status, ...rest }: Candidate, end: number): boolean {
  const family = familyOf({ place, sentences, status, ...rest });
  const local = family !== 'visit' && family !== 'call';
  return (
    local &&
    place === null &&
    sentences[0] <= end &&
    (status === 'held' || status === 'ongoing' || status === 'cancelled')
  );
}

function onlyCity(sentences: readonly (readonly Chunk[])[]): Spot | undefined {
  const spots = flatMap(sentences, chunks =>
    namesFuture(chunks) || chunks.some(isTimetable) ? citiesIn(speechIn(chunks)) : citiesIn(chunks),
  );
  const names = new Set(spots.map(({ name }) => name));
  return names.size === 1 ? spots[0] : undefined;
}

/** "Rao said in Oslo on Friday that …": whatever is to come, it was said there. */
function speechIn(chunks: readonly Chunk[]): readonly Chunk[] {
  const said = chunks.findIndex(({ lower }) => isA('speech', lower));
  const that = chunks.findIndex(({ lower }, i) => i > said && lower === 'that');
  return said < 0 || that < 0 ? [] : chunks.slice(said, that);
}

/** "On Wednesday Rao travels to Oslo": there nothing has happened yet. */
function isTimetable({ lower }: Chunk): boolean {
  const form = verbForm(lower);
  return form?.frame === 'travel' && isPresent(form);
}

/** Cities that an "in" or "at" leads to, up to an infinitive: "signed an agreement to build a dam in Oslo". */
function citiesIn(chunks: readonly Chunk[]): Spot[] {
  const signed = chunks.findIndex(({ lower }) => verbForm(lower)?.frame === 'sign');
  const purpose =
    signed < 0
      ? -1
      : chunks.findIndex(({ lower }, i) => i > signed && lower === 'to' && chunks[i + 1]?.kind === 'word');
  const topic = chunks.findIndex(({ lower }) => lower === 'discuss');
  const told = chunks.slice(0, Math.min(...[purpose, topic, chunks.length].filter(end => end >= 0)));
  return flatMap(told, ({ kind, lower }, i) =>
    kind === 'word' && (lower === 'in' || lower === 'at') && !isA('topic_word', told[i - 1]?.lower ?? '')
      ? spotsFrom(told, i + 1).filter(isCity)
      : [],
  );
}

const isCity = ({ name, country }: Spot): boolean => name !== null && country !== null;
