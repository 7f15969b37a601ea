import type { MeetingType } from '../../model/vocabulary.ts';
import { flatMap } from '../flat-map.ts';
import type { Candidate } from './candidate.ts';
import { placesMeet, sameTable } from './same-meeting.ts';
import type { Settled } from './settle.ts';
import { countriesOf, countrySide, organizationsOf, personsOf, type Side, uniteSides } from './side.ts';
import { datesMeet } from './when.ts';

const INNER: ReadonlySet<MeetingType> = new Set([
  'meeting',
  'bilateral_meeting',
  'multilateral_meeting',
  'negotiation',
  'signing',
]);

const EVENTS: ReadonlySet<MeetingType> = new Set(['summit', 'forum', 'multilateral_meeting']);
const SIBLING_DAYS = 7;
const NEXT_SENTENCES = 4;
const NEAR_DAYS = 4;
const LONGEST_VISIT = 7;
const DAY = 86_400_000;

/** The meeting tied to the visit or summit it belongs to; what that says of place and hosts holds for it too. A palace alone tells no country. */
export function within(told: Candidate, all: readonly Candidate[]): Settled {
  if (told.place === null || told.place.name !== null || told.place.country !== null) return framed(told, all);
  const found = framed({ ...told, place: null }, all);
  return { ...found, place: found.place ? { ...found.place, venue: told.place.venue } : told.place };
}

function framed(meeting: Candidate, all: readonly Candidate[]): Settled {
  if (!INNER.has(meeting.type))
    return { ...meeting, partOf: null, place: meeting.place ?? siblingPlace(meeting, all) ?? hostPlace(meeting) };
  const index = frameOf(meeting, all);
  if (index === undefined)
    return {
      ...meeting,
      partOf: null,
      place: meeting.place ?? placeElsewhere(meeting, all),
    };
  const { place, type } = all[index];
  const sides = type === 'visit' ? withHost(meeting.sides, all[index]) : meeting.sides;
  const date = meeting.date ?? dayOf(all[index], meeting);
  return { ...meeting, sides, date, place: fuller(meeting.place, place), partOf: index };
}

const fuller = (own: Candidate['place'], frame: Candidate['place']): Candidate['place'] =>
  own === null || (own.name === null && own.country === frame?.country)
    ? frame
    : { ...own, country: own.country ?? frame?.country ?? null };

/** The visit of the same days first, then one that goes on, then the last one told before. */
function frameOf(meeting: Candidate, all: readonly Candidate[]): number | undefined {
  const frames = flatMap(all, (frame, i) => (frame !== meeting && isFrameOf(frame, meeting) ? [i] : []));
  const closeness = (i: number): number => {
    const sameDays = all[i].date?.start && meeting.date?.start ? (EVENTS.has(all[i].type) ? 6 : 4) : 0;
    return sameDays + (all[i].status === 'ongoing' ? 2 : 0) + (all[i].sentences[0] <= meeting.sentences[0] ? 1 : 0);
  };
  return frames.reduce<number | undefined>(
    (best, i) => (best === undefined || closeness(i) >= closeness(best) ? i : best),
    undefined,
  );
}

function isFrameOf(frame: Candidate, talks: Candidate): boolean {
  if (!placesMeet(frame.place, talks.place)) return false;
  if (!datesMeet(frame.date, talks.date) && !isOnVisit(frame, talks)) return false;
  if (frame.type === 'visit') return isVisitOf(frame, talks);
  if (!EVENTS.has(frame.type)) return false;
  const bodies = organizationsOf(frame.sides).map(({ key }) => key);
  return bodies.some(key => talks.margin.includes(key)) || isDuring(frame, talks);
}

/** Of a visit the report may give the first or the last day only. */
const isOnVisit = (visit: Candidate, talks: Candidate): boolean =>
  visit.type === 'visit' && isOneDay(visit.date) && isOneDay(talks.date) && daysApart(visit, talks) <= NEAR_DAYS;

/** Talks of its guests in its city on its days, and the signing right after it. */
function isDuring(event: Candidate, talks: Candidate): boolean {
  if (event.place === null || event.status === 'planned' || talks.status === 'cancelled' || !event.date?.start)
    return false;
  const guests = new Set(event.sides.map(({ key }) => key));
  if (event.type !== 'summit' || !talks.sides.some(({ key }) => guests.has(key))) return false;
  if (talks.date === null) return talks.type === 'signing' && talks.sentences[0] - event.sentences[0] <= NEXT_SENTENCES;
  const sameCity = talks.place?.name != null && talks.place.name === event.place.name;
  const people = personsOf(talks.sides).some(({ key }) => guests.has(key));
  return isShort(talks.date) && (sameCity || people || talks.type === 'signing');
}

const isOneDay = (date: Candidate['date']): boolean => date?.precision === 'day';
const isShort = (date: Candidate['date']): boolean => date?.precision === 'day' || date?.precision === 'range';

/** The visitor talks with somebody of the visited country. */
function isVisitOf(visit: Candidate, talks: Candidate): boolean {
  const visitors = new Set(visitorsOf(visit).map(({ key }) => key));
  const present = talks.sides.some(({ key }) => visitors.has(key));
  const host = visit.place?.country ?? '';
  const hosted = talks.sides.some(
    side => side.countries.includes(host) || (isStateless(side) && !visitors.has(side.key)),
  );
  return present && hosted && visit.status !== 'cancelled' && !isOutOfTime(visit, talks);
}

const visitorsOf = (visit: Candidate): Side[] => personsOf(visit.sides).filter(side => side.role === 'visitor');

const isStateless = (side: Side): boolean => side.kind === 'person' && side.countries.length === 0;

/** A visit to come frames no past talks, and a past one none to come. */
const isOutOfTime = (visit: Candidate, talks: Candidate): boolean =>
  (visit.status === 'planned' && talks.status === 'held') ||
  (visit.status === 'held' && talks.status === 'planned' && talks.sure);

/** Whom a visitor meets on a visit, and of whom no country is said, speaks for the country visited. */
function withHost(sides: readonly Side[], visit: Candidate): readonly Side[] {
  const host = visit.place?.country ?? null;
  const visitors = new Set(visitorsOf(visit).map(({ key }) => key));
  const unknown = sides.some(side => isStateless(side) && !visitors.has(side.key));
  return host === null || countriesOf(sides).has(host) || !unknown ? sides : uniteSides([...sides, countrySide(host)]);
}

/** What is signed without a day and place of its own was signed at the talks of its states just told of. */
export function talksBefore(signing: Candidate, all: readonly Candidate[]): Candidate | undefined {
  if (signing.type !== 'signing' || signing.date !== null || signing.status !== 'held') return undefined;
  const states = countriesOf(signing.sides);
  const [at] = signing.sentences;
  return all.find(
    ({ type, status, sentences, sides, place }) =>
      type === 'bilateral_meeting' &&
      status === 'held' &&
      place !== null &&
      sentences.some(sentence => at >= sentence && at - sentence <= SIGNING_REACH) &&
      [...countriesOf(sides), place.country].some(code => code !== null && states.has(code)),
  );
}

/** How many sentences after its talks a signing may be told. */
const SIGNING_REACH = 2;

/** Where the rest of the report lets it take place, the nearest ground first. */
const placeElsewhere = (meeting: Candidate, all: readonly Candidate[]): Candidate['place'] =>
  marginPlace(meeting, all) ?? siblingPlace(meeting, all) ?? stayOf(meeting, all) ?? homeOf(meeting);

/** Where the same people met on the same day: the talks and the dinner. */
export const sameDayPlace = (meeting: Candidate, all: readonly Candidate[]): Candidate['place'] =>
  all.find(
    other =>
      other.place !== null &&
      other.date?.start != null &&
      other.date.start === meeting.date?.start &&
      sameTable(other.sides, meeting.sides),
  )?.place ?? null;

/** Nobody is in two places at once: where somebody of these talks met others on the same days. */
export function companyPlace(meeting: Candidate, all: readonly Candidate[]): Candidate['place'] {
  if (meeting.type === 'call' || meeting.type === 'visit') return null;
  const people = new Set(personsOf(meeting.sides).map(({ key }) => key));
  const spots = all.filter(
    other =>
      other.place?.name != null &&
      other.type !== 'call' &&
      other.status === meeting.status &&
      (isShort(meeting.date) ? isSameDays(meeting, other) : meeting.date === null && isNeighbour(meeting, other)) &&
      personsOf(other.sides).some(({ key }) => people.has(key)),
  );
  const names = new Set(spots.map(({ place }) => place?.name));
  return names.size === 1 ? spots[0].place : null;
}

const isSameDays = (meeting: Candidate, other: Candidate): boolean =>
  isShort(other.date) &&
  lengthOf(other.date) <= NEAR_DAYS &&
  (datesMeet(other.date, meeting.date) || isHostedNear(meeting, other));

/** "He also met Rao", right after. */
const isNeighbour = (meeting: Candidate, other: Candidate): boolean =>
  !meeting.apart && other.sentences.some(sentence => meeting.sentences[0] - sentence === 1);

/** A day earlier or later the ground must be that of somebody at the table. */
const isHostedNear = (meeting: Candidate, other: Candidate): boolean =>
  daysApart(meeting, other) <= 1 && countriesOf(meeting.sides).has(other.place?.country ?? '');

const lengthOf = (date: Candidate['date']): number =>
  date?.start && date.end ? (Date.parse(date.end) - Date.parse(date.start)) / DAY : 0;

/** Talks on a visit are held on its days; the day of leaving for it, or its last one alone, tells nothing. */
function dayOf(visit: Candidate, talks: Candidate): Candidate['date'] {
  if (EVENTS.has(visit.type)) return isOneDay(visit.date) && talks.type === 'signing' ? visit.date : null;
  const known = isShort(visit.date) && visit.method !== 'meetings/left' && !(visit.ends && isOneDay(visit.date));
  const both = visit.status === 'planned' ? talks.status === 'planned' : talks.status === 'held';
  return known && both && !talks.apart && lengthOf(visit.date) < LONGEST_VISIT ? visit.date : null;
}

/** "Chad hosts a summit": there. */
function hostPlace({ type, sides }: Candidate): Candidate['place'] {
  const [country, ...more] = countriesOf(sides.filter(({ role }) => role === 'host'));
  return EVENTS.has(type) && country !== undefined && more.length === 0 ? { name: null, country } : null;
}

/** Who receives does so in the own country, and so does who meets a visiting minister. */
function homeOf({ sides, type }: Candidate): Candidate['place'] {
  if (type === 'signing') return null;
  const hosts = countriesOf(sides.filter(side => side.role === 'host'));
  const guests = countriesOf(sides.filter(side => side.role === 'visitor'));
  const others = [...countriesOf(sides)].filter(code => !guests.has(code));
  const [country, ...more] = hosts.size > 0 ? [...hosts] : guests.size > 0 ? others : [];
  return country !== undefined && more.length === 0 ? { name: null, country } : null;
}

/** On the margins of a body's meeting means where that body meets. */
const marginPlace = (meeting: Candidate, all: readonly Candidate[]): Candidate['place'] =>
  all.find(event => event.place !== null && bodiesOf(event).some(key => meeting.margin.includes(key)))?.place ?? null;

const bodiesOf = (event: Candidate): string[] =>
  EVENTS.has(event.type) ? organizationsOf(event.sides).map(({ key }) => key) : [];

/** Ministers of a body meet where its leaders meet a few days later. */
function siblingPlace(event: Candidate, all: readonly Candidate[]): Candidate['place'] {
  const own = bodiesOf(event);
  const sibling = all.find(
    other =>
      other.place !== null && bodiesOf(other).some(key => own.includes(key)) && daysApart(event, other) <= SIBLING_DAYS,
  );
  return sibling?.place ?? null;
}

function daysApart({ date: a }: Candidate, { date: b }: Candidate): number {
  if (!a?.start || !b?.start || a.precision === 'year' || b.precision === 'year') return Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(a.start) - Date.parse(b.start)) / DAY;
}

/** Where one of them is said to be just now, if the talks have no day and place of their own. */
function stayOf(talks: Candidate, all: readonly Candidate[]): Candidate['place'] {
  if (talks.status !== 'held' || talks.type === 'signing') return null;
  const stay = all.find(
    visit =>
      visit.type === 'visit' &&
      visit.status === 'ongoing' &&
      datesMeet(visit.date, talks.date) &&
      visitorsOf(visit).some(side => talks.sides.some(({ key }) => key === side.key)),
  );
  return stay?.place ?? null;
}
