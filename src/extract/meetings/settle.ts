import type { MeetingType } from '../../model/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { crossesBorders, partyCount } from './parties.ts';
import { placesMeet } from './same-meeting.ts';
import { countriesOf, countrySide, personsOf, type Side, uniteSides } from './side.ts';
import { datesMeet } from './when.ts';

/** A meeting whose type is decided and whose frame, if any, is known by index. */
export type Settled = Candidate & { readonly partOf: number | null };

/** Decides types, ties talks to the visit or summit they belong to, and lets them take place there. */
export function settle(candidates: readonly Candidate[]): Settled[] {
  const typed = candidates.map(candidate => ({ ...candidate, type: typeOf(candidate) }));
  return typed.map(candidate => within(candidate, typed));
}

const ENCOUNTERS: ReadonlySet<MeetingType> = new Set([
  'meeting',
  'bilateral_meeting',
  'multilateral_meeting',
  'negotiation',
]);

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

function within(candidate: Candidate, all: readonly Candidate[]): Settled {
  if (!ENCOUNTERS.has(candidate.type) && candidate.type !== 'signing') return { ...candidate, partOf: null };
  const frames = all.flatMap((frame, i) => (frame !== candidate && isFrameOf(frame, candidate) ? [i] : []));
  const index = frames.findLast(i => all[i].sentences[0] <= candidate.sentences[0]) ?? frames[0];
  if (index === undefined) return { ...candidate, partOf: null };
  const { place, type } = all[index];
  const sides = type === 'visit' ? withHost(candidate.sides, place?.country ?? null) : candidate.sides;
  return { ...candidate, sides, place: candidate.place ?? place, partOf: index };
}

function isFrameOf(frame: Candidate, talks: Candidate): boolean {
  if (!placesMeet(frame.place, talks.place) || !datesMeet(frame.date, talks.date)) return false;
  if (frame.type === 'visit') return isVisitOf(frame, talks);
  const event = frame.type === 'summit' || frame.type === 'forum';
  return event && talks.margin && frame.sentences.some(sentence => talks.sentences.includes(sentence));
}

/** The visitor talks with somebody of the visited country. */
function isVisitOf(visit: Candidate, talks: Candidate): boolean {
  const visitors = personsOf(visit.sides).filter(side => side.role === 'visitor');
  const present = visitors.some(side => talks.sides.some(({ key }) => key === side.key));
  const host = visit.place?.country ?? '';
  return (
    present &&
    visit.status !== 'cancelled' &&
    talks.sides.some(side => side.countries.includes(host) || isStateless(side)) &&
    !tense(visit, talks)
  );
}

/** Whom a visitor meets on a visit, and of whom no country is said, speaks for the country visited. */
function withHost(sides: readonly Side[], host: string | null): readonly Side[] {
  if (host === null || countriesOf(sides).has(host) || !sides.some(isStateless)) return sides;
  return uniteSides([...sides, countrySide(host)]);
}

const isStateless = (side: Side): boolean => side.kind === 'person' && side.countries.length === 0;

const tense = (visit: Candidate, talks: Candidate): boolean => visit.status === 'planned' && talks.status === 'held';
