import { flatMap } from '../flat-map.ts';
import type { Actor } from './actor.ts';
import type { Scene } from './candidate.ts';
import { isInterstate } from './interstate.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { NounReading } from './noun-reading.ts';
import { countriesOf, organizationsOf, type Side } from './side.ts';

type Read = { readonly phrase: NounPhrase; readonly reading: NounReading };

export const isBody = (actor: Actor): boolean => organizationsOf(actor.sides).length > 0 && actor.head !== 'person';

/** "the NATO session", "a session with Chad and Mali", "of the committee of Chad and Mali", "the Arab League will hold an emergency session"; not "a session of Congress". */
export function isSeated({ reading, chunks }: Scene, at: number, { phrase, reading: told }: Read): boolean {
  const { compound, owners, partners } = phrase;
  const doers = told.carrier === undefined ? [] : told.doers;
  const company = chunks.slice(at + 1, at + 4).some(({ lower }) => /^(?:with|between|among)$/.test(lower));
  return (
    [...compound, ...owners].some(isBody) ||
    countriesOf(flatMap([...compound, ...owners, ...partners, ...doers], ({ sides }) => sides)).size > 1 ||
    (company && partners.some(({ sides }) => sides.length > 0)) ||
    flatMap([...doers, ...partners], ({ sides }) => sides).some(side => isInterstate(reading, side) || isJoint(side))
  );
}

const JOINT = /^(?:Joint|Mixed|Intergovernmental|Inter-Governmental)\b.*\b(?:Commission|Committee|Council|Group)\b/;

/** "the Joint Commission": of two states, whichever they are. */
const isJoint = ({ kind, name }: Side): boolean => kind === 'organization' && JOINT.test(name);

/** "The sixth session of the Joint Commission will be held": of the two states told of before. */
export function withStates({ memory }: Scene, sides: readonly Side[]): readonly Side[] {
  if (sides.length !== 1 || !isJoint(sides[0])) return sides;
  const last = memory.candidates.findLast(told => countriesOf(told.sides).size === 2);
  return [...sides, ...(last?.sides ?? []).filter(({ kind }) => kind === 'country')];
}
