import type { MeetingType } from '../../model/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import type { Spot } from './chunks.ts';
import { withOccasions } from './occasion.ts';
import { crossesBorders, partyCount } from './parties.ts';
import { countriesOf, personsOf, type Side } from './side.ts';
import { companyPlace, sameDayPlace, talksBefore, within } from './within.ts';

/** A meeting whose type is decided and whose frame, if any, is known by index. */
export type Settled = Candidate & { readonly partOf: number | null };

/** Decides types, ties talks to the visit or summit they belong to, and lets them take place there. */
export function settle(candidates: readonly Candidate[], published: string | null, here: Spot | null): Settled[] {
  const peopled = candidates.filter(({ sides }) => sides.length > 0);
  const typed = peopled.map(candidate => ({
    ...candidate,
    type: typeOf(candidate),
    status: isGoingOn(candidate, published) ? ('ongoing' as const) : candidate.status,
  }));
  const settled = withOccasions(typed, here).map((candidate, _, all) => within(candidate, all));
  return settled.map((meeting, i) => {
    if (meeting.type === 'visit') return withTalksOf(meeting, i, settled);
    if (meeting.place !== null) return meeting;
    const talks = talksBefore(meeting, settled);
    if (talks) return { ...meeting, date: talks.date, place: talks.place };
    return { ...meeting, place: sameDayPlace(meeting, settled) ?? companyPlace(meeting, settled) };
  });
}

/** Of a visit without a day or a city its talks may tell. */
function withTalksOf(visit: Settled, index: number, all: readonly Settled[]): Settled {
  const talks = all.filter(
    ({ partOf, status }) => partOf === index && (status === 'planned') === (visit.status === 'planned'),
  );
  const days = new Map(talks.map(({ date }) => [date?.start, date]));
  const [date] = days.size === 1 ? [...days.values()] : [];
  const cities = new Map(talks.map(({ place }) => [place?.name, place]));
  const [city] = cities.size === 1 ? [...cities.values()] : [];
  const told = visit.place !== null && visit.place.name === null && city?.name && city.country === visit.place.country;
  return { ...visit, date: visit.date ?? date ?? null, place: told ? city : visit.place };
}

/** Who arrived on the day of the report, or stays beyond it, is there. */
function isGoingOn({ type, status, date, begins }: Candidate, published: string | null): boolean {
  if (type !== 'visit' || status !== 'held' || !date?.start || published?.length !== 10) return false;
  const end = date.end ?? date.start;
  return date.start <= published && (begins ? end >= published : end > published && date.precision === 'range');
}

/** Of "the ministers of Chad and Mali, Rao and Singh" nobody knows who speaks for whom, but they are no more than two sides. */
function unpaired(sides: readonly Side[]): number {
  const stateless = personsOf(sides).filter(({ countries }) => countries.length === 0).length;
  const states = sides.filter(({ kind }) => kind === 'country').length;
  return Math.min(stateless, states);
}

/** "Meeting" when nothing more is known; two sides make it bilateral, three or more states multilateral. */
function typeOf({ type, sides, noun, region }: Candidate): MeetingType {
  if (type === 'negotiation')
    return personsOf(sides).length > 1 && partyCount(sides) === 2 ? 'bilateral_meeting' : type;
  if (type !== 'meeting') return type;
  if (countriesOf(sides).size > 2 || region !== undefined || partyCount(sides) - unpaired(sides) > 3)
    return 'multilateral_meeting';
  if (!crossesBorders(sides) && personsOf(sides).length < 2) return 'meeting';
  const states = /^(?:talks|negotiations)$/.test(noun) && personsOf(sides).length === 0;
  return states ? 'negotiation' : 'bilateral_meeting';
}
