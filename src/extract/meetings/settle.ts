import type { MeetingType } from '../../model/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { crossesBorders, partyCount } from './parties.ts';
import { countriesOf, personsOf } from './side.ts';
import { within } from './within.ts';

/** A meeting whose type is decided and whose frame, if any, is known by index. */
export type Settled = Candidate & { readonly partOf: number | null };

/** Decides types, ties talks to the visit or summit they belong to, and lets them take place there. */
export function settle(candidates: readonly Candidate[]): Settled[] {
  const peopled = candidates.filter(({ sides }) => sides.length > 0);
  const typed = peopled.map(candidate => ({ ...candidate, type: typeOf(candidate) }));
  return typed.map(candidate => within(candidate, typed));
}

/** "Meeting" when nothing more is known; two sides make it bilateral, three or more states multilateral. */
function typeOf({ type, sides, noun, region }: Candidate): MeetingType {
  if (type === 'negotiation')
    return personsOf(sides).length > 1 && partyCount(sides) === 2 ? 'bilateral_meeting' : type;
  if (type !== 'meeting') return type;
  if (countriesOf(sides).size > 2 || region !== undefined || partyCount(sides) > 3) return 'multilateral_meeting';
  if (!crossesBorders(sides) && personsOf(sides).length < 2) return 'meeting';
  const states = /^(?:talks|negotiations)$/.test(noun) && personsOf(sides).length === 0;
  return states ? 'negotiation' : 'bilateral_meeting';
}
