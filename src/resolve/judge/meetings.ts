import type { ExtractedMeeting } from '../../model/extraction.ts';
import { nameKey } from '../../model/name-key.ts';
import type { Rules } from '../rules.ts';
import { sameReport } from '../sighting.ts';
import { CLASH, type Comparison, OTHER_SORT, weigh } from '../weigh.ts';
import { daysBetween, monthsOf, yearsOf } from './days.ts';
import type { MeetingSighting, MeetingView } from './meeting-view.ts';
import { overlap } from './surroundings.ts';

type Viewed = MeetingView & { readonly sighting: MeetingSighting };

/** Words like "Friday" are placed by the report's date, which may be a day late. */
const RELATIVE_SLACK = 1;
/** A meeting put off for longer than this, in days, is another one. */
const LONGEST_DELAY = 150;
/** Searching the blocks of a month, a meeting at its edge looks into the next. */
const MONTH_MARGIN = 4;
/** In days. */
const LONGEST_MONTH = 31;

const COMPARISONS: readonly Comparison<Viewed>[] = [
  { name: 'participants', weight: 0.5, because: 'the same people, countries or bodies take part', find: sharedSides },
  {
    name: 'otherSides',
    weight: OTHER_SORT,
    because: 'other parties talk with each other',
    find: (left, right) => (sidesClash(left, right) ? 1 : 0),
  },
  {
    name: 'type',
    weight: 0.2,
    because: 'both call it by the same type',
    find: (left, right) => (left.type === right.type ? 1 : 0),
  },
  {
    name: 'relatedType',
    weight: 0.1,
    because: 'the types are used for one event',
    find: (left, right) => (left.type !== right.type && related(left, right) ? 1 : 0),
  },
  {
    name: 'otherType',
    weight: OTHER_SORT,
    because: 'a visit, the talks in it, a call and a summit are separate events',
    find: (left, right) => (left.family === right.family || related(left, right) ? 0 : 1),
  },
  { name: 'date', weight: 0.3, because: 'the dates agree', find: (left, right) => dates(left, right, 'agree') },
  { name: 'otherDate', weight: CLASH, because: 'the dates differ', find: (left, right) => dates(left, right, 'clash') },
  {
    name: 'reportedTogether',
    weight: 0.1,
    because: 'a report without a date of the meeting is of the same days',
    find: (left, right) => (gapOfReports(left, right) === 0 ? 1 : 0),
  },
  {
    name: 'reportedApart',
    weight: -0.3,
    because: 'a report without a date of the meeting is of another time, or of none known',
    find: (left, right) => (gapOfReports(left, right) > 0 ? 1 : 0),
  },
  {
    name: 'place',
    weight: 0.1,
    because: 'it is held in one place',
    find: ({ place: a }, { place: b }) => (a !== undefined && a === b ? 1 : 0),
  },
  {
    name: 'otherCountry',
    weight: CLASH,
    because: 'it is held in another country',
    find: (left, right) => differ(left.country, right.country),
  },
  {
    name: 'otherPlace',
    weight: -0.3,
    because: 'it is held in another place',
    find: (left, right) => differ(left.place, right.place),
  },
  {
    name: 'series',
    weight: 0.2,
    because: 'both name the same series',
    find: (left, right) => (seriesOf(left) !== '' && seriesOf(left) === seriesOf(right) ? 1 : 0),
  },
  {
    name: 'otherOrdinal',
    weight: CLASH,
    because: 'the second summit is not the third',
    find: (left, right) => differ(left.ordinal, right.ordinal),
  },
  {
    name: 'sameReport',
    weight: CLASH,
    because: 'one report tells of both',
    find: (left, right) => (sameReport(left.sighting, right.sighting) ? 1 : 0),
  },
];

/** How meetings of several reports are told apart; `viewOf` sees them with people, bodies and places resolved. */
export function meetingRules(viewOf: (sighting: MeetingSighting) => MeetingView): Rules<ExtractedMeeting> {
  const views = new Map<string, Viewed>();
  const seen = (sighting: MeetingSighting): Viewed => {
    const view = views.get(sighting.key) ?? { ...viewOf(sighting), sighting };
    views.set(sighting.key, view);
    return view;
  };
  return {
    signature: ({ key }) => key,
    blocks: sighting => blocksOf(seen(sighting)),
    calls: sighting => {
      const answers = yearKeys(seen(sighting));
      return { asks: isLoose(seen(sighting)) ? answers : [], answers };
    },
    isWeak: () => false,
    apartInReport: () => true,
    judge: (left, right) => weigh(COMPARISONS, seen(left), seen(right)),
    explains: (third, left, right) => third.item.status === 'postponed' && onlyDatesClash(seen(left), seen(right)),
    nameOf: ({ item }) => `${item.participants.map(({ name }) => name).join(', ')}: ${item.type}`,
    same: 0.65,
    near: 0.45,
  };
}

/** Share of the parties in common: the best kind of party for one half, all kinds for the other. */
function sharedSides(left: Viewed, right: Viewed): number {
  const kinds = [
    dice(left.countries, right.countries),
    dice(left.people, right.people),
    dice(left.organizations, right.organizations),
  ].flatMap(value => value ?? []);
  if (kinds.length === 0) return 0;
  return Math.max(...kinds) / 2 + kinds.reduce((sum, value) => sum + value, 0) / kinds.length / 2;
}

/** Undefined when one side names nobody of this kind. */
function dice(left: readonly string[], right: readonly string[]): number | undefined {
  if (left.length === 0 || right.length === 0) return undefined;
  return (2 * left.filter(id => right.includes(id)).length) / (left.length + right.length);
}

/** Talks of two are of these two; a gathering may be told by some of those who come. */
function sidesClash(left: Viewed, right: Viewed): boolean {
  const gathering = left.family === 'gathering' || right.family === 'gathering';
  if (gathering) return !overlap(allSides(left), allSides(right));
  if (left.people.length > 0 && right.people.length > 0 && !overlap(left.people, right.people)) return true;
  if (left.countries.length === 0 || right.countries.length === 0) return false;
  if (left.countries.length < 2 || right.countries.length < 2) return !overlap(left.countries, right.countries);
  return left.countries.join() !== right.countries.join();
}

const allSides = ({ people, countries, organizations }: Viewed): string[] => [
  ...people,
  ...countries,
  ...organizations,
];

const related = (left: Viewed, right: Viewed): boolean =>
  left.family === right.family ||
  (left.family === 'any' && right.family !== 'call') ||
  (right.family === 'any' && left.family !== 'call');

function dates(left: Viewed, right: Viewed, wanted: 'agree' | 'clash'): number {
  if (!left.days || !right.days) return 0;
  const gap = daysBetween(left.days, right.days);
  if (wanted === 'clash' && (isMovedTo(left, right) || isMovedTo(right, left))) return 0;
  const slack = [left, right].some(({ explicit }) => !explicit) ? RELATIVE_SLACK : 0;
  if (wanted === 'clash') return gap > slack ? 1 : 0;
  if (gap > 0) return gap <= slack ? 0.3 : 0;
  return [left.days, right.days].every(({ first, last }) => last - first < 7) ? 1 : 0.6;
}

/** What was put off takes place later, but not years later. */
function isMovedTo({ sighting: { item }, days: planned }: Viewed, { days }: Viewed): boolean {
  if (item.status !== 'postponed' || !planned || !days) return false;
  return days.first >= planned.first && days.first - planned.last <= LONGEST_DELAY;
}

const onlyDatesClash = (left: Viewed, right: Viewed): boolean =>
  COMPARISONS.every(
    ({ name, weight, find }) =>
      name === 'otherDate' || (weight !== CLASH && weight !== OTHER_SORT) || find(left, right) === 0,
  );

/** Days between the meeting (or the window of its report) and the other; NaN when both are dated. */
function gapOfReports(left: Viewed, right: Viewed): number {
  if (left.days && right.days) return Number.NaN;
  const [a, b] = [left.days ?? left.reported, right.days ?? right.reported];
  return a && b ? daysBetween(a, b) : Number.POSITIVE_INFINITY;
}

const seriesOf = ({ series }: Viewed): string => nameKey(series ?? '');
const differ = <Value>(left: Value | undefined, right: Value | undefined): number =>
  left !== undefined && right !== undefined && left !== right ? 1 : 0;

/** One block for each party and month, for two parties one for the pair. */
function blocksOf(view: Viewed): string[] {
  const days = view.days ?? view.reported;
  const months = days ? monthsOf(days, MONTH_MARGIN) : ['undated'];
  const parties = [...view.people, ...view.organizations, ...view.countries];
  const series = seriesOf(view);
  const sides = view.countries.length === 2 ? [view.countries.join('+'), ...view.people] : parties;
  return months.flatMap(month => [...sides, ...(series ? [series] : [])].map(side => `${month} ${side}`));
}

/** Whether the other report may have it in a month by which this one is not found: "in 2031", "in spring", or it was put off. */
const isLoose = ({ days, sighting: { item } }: Viewed): boolean =>
  days !== undefined && (item.status === 'postponed' || days.last - days.first >= LONGEST_MONTH);

/** "A summit in 2031" meets the one of June: by its series, its pair or its host, of one sort in one year. */
function yearKeys(view: Viewed): string[] {
  const { days, countries, country, family } = view;
  if (!days) return [];
  const series = seriesOf(view);
  const pair = countries.length === 2 ? [countries.join('+')] : [];
  const sides = [...new Set([...(series ? [series] : []), ...pair, ...(country ? [country] : [])])];
  return yearsOf(days).flatMap(year => sides.map(side => `${year} ${family} ${side}`));
}
