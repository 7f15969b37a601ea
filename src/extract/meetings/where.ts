import { listedCountry } from '../../model/country-list.ts';
import { flatMap } from '../flat-map.ts';
import type { Chunk, Spot } from './chunks.ts';
import { clauseAfter, clauseBefore } from './clause-bounds.ts';
import { isA, isMover, wordsOf } from './words.ts';

const REACH = 8;
const WHERE_REACH = 9;
const MAX_PLAIN_WORDS = 2;

/** Where the clause of a trigger says that it takes place. `here` is the place of the dateline. */
export function placeOf(chunks: readonly Chunk[], at: number, here: Spot | null): Spot | null {
  const before = clauseBefore(chunks, at);
  let wide: Spot | undefined;
  let vague: Spot | undefined;
  for (const i of [...clauseAfter(chunks, at), ...before]) {
    if (here && (chunks[i].lower === 'here' || isInTheCity(chunks, i))) return here;
    const [spot] = introducesPlace(chunks, i) && !isSaidThere(chunks, i, at) ? spotsFrom(chunks, i + 1) : [];
    if (spot && spot.country === null) {
      vague ??= isOfPurpose(chunks, at, i) ? undefined : spot;
      continue;
    }
    if (spot && spot.name !== null && (!wide || wide.country === spot.country)) return { ...wide, ...spot };
    wide ??= spot;
  }
  return (
    wide ??
    vague ??
    placeBeforeWhere(chunks, before.at(-1) ?? at) ??
    placeLeft(chunks, at) ??
    placeOfSpeech(chunks, at) ??
    openingPlace(chunks)
  );
}

/** "met Rao to go over the coal for a plant in Choma": a place that no list knows may be that of a thing. */
const isOfPurpose = (chunks: readonly Chunk[], at: number, i: number): boolean =>
  chunks.slice(at + 1, i).some(({ lower }, n, way) => lower === 'to' && way[n + 1]?.kind === 'word');

/** The first place that the clause names after a word: "due to take place in Oslo". */
export function placeAfter(chunks: readonly Chunk[], at: number): Spot | null {
  const index = [at, ...clauseAfter(chunks, at)].find(
    i => introducesPlace(chunks, i) && spotsFrom(chunks, i + 1).length > 0,
  );
  return index === undefined ? null : spotsFrom(chunks, index + 1)[0];
}

/** "returned from Oslo after talks", "left Oslo at the end of a visit"; not "agreed to back Norway after talks" */
export function placeLeft(chunks: readonly Chunk[], at: number): Spot | null {
  const after = chunks.findLastIndex(({ lower }, i) => i < at && /^(?:after|following|end)$/.test(lower));
  if (after < Math.max(0, at - WHERE_REACH)) return null;
  const left = lastLeaving(chunks, after);
  if (left < 0 || (/^(?:back|home)$/.test(chunks[left].lower) && chunks[left + 1]?.lower !== 'from')) return null;
  const from = chunks[left + 1]?.lower === 'from' ? left + 2 : left + 1;
  return spotsFrom(chunks, from)[0] ?? null;
}

/** "in the city", "in town", "in the capital": that of the dateline. */
const isInTheCity = (chunks: readonly Chunk[], i: number): boolean => {
  if (chunks[i].lower !== 'in') return false;
  const at = chunks[i + 1]?.lower === 'the' ? i + 2 : i + 1;
  const bare = chunks[at + 1]?.lower !== 'of' && chunks[at + 1]?.kind !== 'place';
  return bare && /^(?:city|capital|town)$/.test(chunks[at]?.lower ?? '');
};

/** "told reporters in Oslo after meeting Rao", "signed it in Oslo after talks": whoever comes from talks is where they were. */
function placeOfSpeech(chunks: readonly Chunk[], at: number): Spot | null {
  const after = chunks.findLastIndex(({ lower }, i) => i < at && (lower === 'after' || lower === 'following'));
  if (after < Math.max(0, at - WHERE_REACH)) return null;
  const said = chunks.findLastIndex(({ lower }, i) => i < after && isA('speech', lower));
  const spots = flatMap(chunks.slice(said + 1, after), ({ lower }, i) =>
    /^(?:in|at)$/.test(lower) ? spotsFrom(chunks, said + i + 2).slice(0, 1) : [],
  );
  return spots.find(({ name }) => name !== null) ?? spots[0] ?? null;
}

const lastLeaving = (chunks: readonly Chunk[], end: number): number =>
  chunks.findLastIndex(({ lower }, i) => i < end && LEAVING.test(lower));

/** Does somebody leave or return in the words just before a chunk? */
export const isLeaving = (chunks: readonly Chunk[], at: number): boolean =>
  lastLeaving(chunks, at) >= Math.max(0, at - WHERE_REACH);

const LEAVING = /^(?:return(?:s|ed|ing)?|back|home|left|leav(?:es|ing)|depart(?:s|ed|ing)?)$/;

/** "said in Oslo that the two would meet", but not "said in Oslo after talks". */
const isSaidThere = (chunks: readonly Chunk[], i: number, at: number): boolean =>
  i < at &&
  chunks.slice(Math.max(0, i - 2), i).some(chunk => isA('speech', chunk.lower)) &&
  !chunks.slice(i, at).some(chunk => /^(?:after|following|during|when|while)$/.test(chunk.lower));

/** "In Oslo, …": the place that opens the sentence holds for all of it. */
const openingPlace = (chunks: readonly Chunk[]): Spot | null =>
  chunks.length > 0 && introducesPlace(chunks, 0) ? (spotsFrom(chunks, 1)[0] ?? null) : null;

/** "in", "at"; "flew to"; "set for Washington"; not "the situation in". */
function introducesPlace(chunks: readonly Chunk[], i: number): boolean {
  const { kind, lower } = chunks[i];
  const before = chunks[i - 1]?.lower ?? '';
  if (kind !== 'word') return false;
  if (lower === 'for') return isA('plan', before);
  if (lower === 'on' && before.startsWith('converg')) return true;
  if (lower === 'on') return chunks.slice(i + 1, i + REACH).some(next => next.lower === 'island');
  if (lower === 'to') return isMover(before) || isGoal(chunks, i);
  return /^(?:in|at|near|outside)$/.test(lower) && !isA('topic_word', before);
}

/** "is to cross to Oslo on Friday for talks", "headed to Oslo to meet Rao" */
function isGoal(chunks: readonly Chunk[], to: number): boolean {
  const next = chunks.slice(to + 2, to + 5).find(({ kind, lower }) => kind !== 'date' && lower !== 'on');
  return isReached(chunks, to) && (next?.lower === 'for' || next?.lower === 'to');
}

/** "crossed to Bergen"; a capital may be a government: "headed to Oslo", not "appealed to Oslo". */
export const isReached = (chunks: readonly Chunk[], to: number): boolean =>
  chunks[to].lower === 'to' &&
  (chunks[to + 1]?.kind === 'place' || (HEADING.test(chunks[to - 1]?.lower ?? '') && chunks[to + 1]?.spots.length > 0));

const HEADING = /^(?:head(?:s|ed|ing)?|cross(?:es|ed|ing)?|drives?|drove|returns?|returned|back|way)$/;

/** "flew to Oslo, where he met Rao" */
function placeBeforeWhere(chunks: readonly Chunk[], clauseStart: number): Spot | null {
  if (chunks[clauseStart - 1]?.lower !== 'where') return null;
  const near = chunks.slice(Math.max(0, clauseStart - WHERE_REACH), clauseStart - 1);
  return near.findLast(chunk => chunk.spots.length > 0)?.spots.at(-1) ?? null;
}

/** The places named at a chunk: "the Kenyan city of Kisumu", "Norway's Bergen city", "Kenya, Uganda and Rwanda". */
export function spotsFrom(chunks: readonly Chunk[], from: number): Spot[] {
  let outer: Spot | undefined;
  let plain = 0;
  for (let i = from; i < chunks.length && i < from + REACH; i++) {
    const chunk = chunks[i];
    if (chunk.kind === 'place' && chunk.spots.length > 0) return placeList(chunks, i, outer);
    if (chunk.kind === 'place' && isA('city_word', chunks[i + 1]?.lower ?? '')) continue;
    if (chunk.kind === 'actor' && isWithin(chunks, i)) {
      outer = { name: null, country: chunk.members[0].sides[0]?.code ?? null };
      continue;
    }
    if (chunk.spots.length > 0) return [...chunk.spots];
    const apposed = chunk.kind === 'comma' && isA('city_word', chunks[i - 1].lower);
    if (chunk.kind === 'possessive' || apposed || isFiller(chunk)) continue;
    if (!isPlainWord(chunk) || ++plain > MAX_PLAIN_WORDS) break;
  }
  if (!outer || outer.country === null) return [];
  if (namesCapital(chunks, from)) return [{ ...outer, name: onlyCapital(outer.country) }];
  return namesCountry(chunks, from) || namesCity(chunks, from) ? [outer] : [];
}

/** "in the Syrian capital"; its "commercial capital" is another city. */
const namesCapital = (chunks: readonly Chunk[], from: number): boolean =>
  chunks
    .slice(from, from + 4)
    .some(({ lower }, i) => lower === 'capital' && !OTHER_CAPITAL.test(chunks[from + i - 1]?.lower ?? ''));

const OTHER_CAPITAL =
  /\b(?:commercial|business|economic|financial|industrial|cultural|provincial|regional|state|former|old|ancient|summer|winter)$/;

/** Of a state that has one. */
function onlyCapital(code: string): string | null {
  const capitals = listedCountry(code)?.capital ?? [];
  return capitals.length === 1 ? capitals[0] : null;
}

/** "China 's" and "Chinese" before a city tell its country. */
function isWithin(chunks: readonly Chunk[], i: number): boolean {
  const [member] = chunks[i].members;
  const owner = member.head === 'country' && chunks[i + 1]?.kind === 'possessive';
  return chunks[i].members.length === 1 && (owner || member.head === 'adjective');
}

/** "in a Syrian port" */
const namesCity = (chunks: readonly Chunk[], from: number): boolean =>
  chunks.slice(from, from + 4).some(chunk => isA('city_word', chunk.lower));

const namesCountry = (chunks: readonly Chunk[], from: number): boolean => chunks[from]?.spots.length > 0;

const isFiller = ({ kind, lower }: Chunk): boolean =>
  kind === 'word' && (isA('place_filler', lower) || isA('city_word', lower) || lower === 'of');

/** "the windswept capital"; not "aimed at persuading Oslo" */
const isPlainWord = ({ kind, lower }: Chunk): boolean =>
  kind === 'word' && !STOPS_PLACE.has(lower) && !lower.endsWith('ing');

const STOPS_PLACE: ReadonlySet<string> = new Set([...wordsOf('preposition', 'be', 'clause'), 'which']);

/** "Paris, Bonn and Rome"; a country after a city says where the city is, and a city after a house where that stands. */
function placeList(chunks: readonly Chunk[], at: number, outer: Spot | undefined): Spot[] {
  const [spot] = chunks[at].spots;
  const next = chunks[at + 1]?.kind === 'comma' ? chunks[at + 2] : undefined;
  const city = spot.venue !== undefined && spot.name === null && next?.kind === 'place' ? next.spots[0] : undefined;
  const first = city ? { ...city, venue: spot.venue } : { ...spot, country: outer?.country ?? spot.country };
  const found = [first];
  for (let i = at + 1; i < chunks.length; i++) {
    const { kind, spots } = chunks[i];
    if (kind === 'comma' || kind === 'and') continue;
    if (kind !== 'place' || !chunks[i - 1].kind.match(/^(?:comma|and)$/)) break;
    found.push(...spots);
  }
  return found;
}
