import { flatMap } from '../flat-map.ts';
import type { Actor } from './actor.ts';
import type { Scene } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { actorsAt } from './clause.ts';
import { isInterstate, isJoint } from './interstate.ts';
import type { Read } from './noun-reading.ts';
import { countriesOf, organizationsOf, personsOf, type Side } from './side.ts';
import { isA } from './words.ts';

export const isBody = (actor: Actor): boolean => organizationsOf(actor.sides).length > 0 && actor.head !== 'person';

/** "the NATO session", "a session with Chad and Mali", "of the committee of Chad and Mali", "the Arab League will hold an emergency session"; not "a session of Congress". */
export function isSeated({ reading, chunks }: Scene, at: number, { phrase, reading: told }: Read): boolean {
  const { compound, owners, partners } = phrase;
  const doers = told.carrier === undefined ? [] : told.doers;
  const company = chunks.slice(at + 1, at + 4).some(({ lower }) => /^(?:with|between|among)$/.test(lower));
  return (
    [...compound, ...owners].some(isBody) ||
    isTable(flatMap([...compound, ...owners, ...partners, ...doers], ({ sides }) => sides)) ||
    (company && partners.some(({ sides }) => sides.length > 0)) ||
    flatMap([...doers, ...partners], ({ sides }) => sides).some(side => isInterstate(reading, side))
  );
}

/** "the meeting of Arctic Council ministers", "the meeting in Laos of ASEAN" */
export function partnersOfBody({ chunks }: Scene, at: number, { partners }: Read['phrase']): readonly Actor[] {
  const of = chunks[at + 1]?.lower === 'in' && (chunks[at + 2]?.spots.length ?? 0) > 0 ? at + 3 : at + 1;
  return /^(?:of|among)$/.test(chunks[of]?.lower ?? '') ? partners : [];
}

/** How far behind its noun an event's hosts may stand. */
const HOSTS_REACH = 8;

/** "a conference in Oslo co-hosted by Norway and Chad" */
export function hostsBehind(chunks: readonly Chunk[], at: number): readonly Actor[] {
  const by = chunks.findIndex(
    ({ lower }, i) => i > at && i < at + HOSTS_REACH && lower === 'by' && HOSTED.test(chunks[i - 1].lower),
  );
  return by < 0 || isA('be', chunks[by - 2].lower) ? [] : actorsAt(chunks, by + 1);
}

const HOSTED = /^(?:(?:co-)?(?:hosted|chaired|organi[sz]ed)|convened|sponsored)$/;

/** Two states, or two people who chair it together. */
const isTable = (sides: readonly Side[]): boolean => countriesOf(sides).size > 1 || personsOf(sides).length > 1;

/** "The sixth session of the Joint Commission will be held": of the two states told of before. */
export function withStates({ memory }: Scene, sides: readonly Side[]): readonly Side[] {
  if (sides.length !== 1 || !isJoint(sides[0])) return sides;
  const last = memory.candidates.findLast(told => countriesOf(told.sides).size === 2);
  return [...sides, ...(last?.sides ?? []).filter(({ kind }) => kind === 'country')];
}

/** "The summit has been put off, the African Union said": whose summit it is, where nothing else tells. */
export function speakingBody({ chunks, reading }: Scene): readonly Side[] {
  const speaker = chunks.find(
    ({ members }, i) =>
      members.some(isBody) && [chunks[i - 1], chunks[i + 1]].some(beside => isA('speech', beside?.lower ?? '')),
  );
  return organizationsOf(flatMap(speaker?.members ?? [], ({ sides }) => sides)).filter(side =>
    isInterstate(reading, side),
  );
}
