import type { Claim, ResourceKind } from '../model/record.ts';
import type { Json } from './claims/draft.ts';
import { daysBetween, spanOf } from './judge/days.ts';
import type { Standing } from './settle.ts';
import { compareText } from './sighting.ts';
import { sameSaying } from './weight.ts';

/** A value that some reports give for a property that can have but one. */
export type Value = {
  readonly valueKey: string;
  readonly data: Json;
  /** Independent reports that give it. */
  readonly sources: number;
  /** Publication date of the newest of them. */
  readonly newest: string;
};

/** How the shown value of a property is chosen: higher tier, then more sources, more precise, newer. */
type ChoiceRule = {
  readonly tier: (data: Json, type: Json | undefined) => number;
  readonly precision: (data: Json) => number;
  /** Things move on: the newest report knows best, before the number of sources. */
  readonly newestFirst: boolean;
  /** Whether a value that is not shown says the same less exactly: then it is no conflict. */
  readonly agrees: (shown: Json, other: Json) => boolean;
};

const PLAIN: ChoiceRule = { tier: () => 0, precision: () => 0, newestFirst: false, agrees: () => false };
const RULES: Readonly<Record<string, ChoiceRule>> = {
  type: { ...PLAIN, tier: type => (type === 'meeting' ? 0 : 1), agrees: (_, other) => other === 'meeting' },
  status: { ...PLAIN, newestFirst: true, precision: stepOf, agrees: statusesAgree },
  date: { ...PLAIN, tier: dateTier, agrees: datesAgree },
  startDate: { ...PLAIN, precision: datePrecision, agrees: datesAgree },
  completionDate: { ...PLAIN, precision: datePrecision, agrees: datesAgree },
  cost: { ...PLAIN, tier: costTier, precision: costPrecision, agrees: costsAgree },
  route: { ...PLAIN, precision: route => (Array.isArray(route) ? route.length : 0), agrees: routesAgree },
  // What began as building and is told as an expansion is an expansion.
  work: {
    ...PLAIN,
    precision: work => WORK_ORDER.indexOf(String(work)),
    agrees: (_, other) => other === 'construction',
  },
  series: { ...PLAIN, agrees: () => true },
  venue: { ...PLAIN, agrees: () => true },
};

/** Of one day's reports the later step of a life counts. */
const STATUS_ORDER = [
  ...['proposed', 'planned', 'agreed', 'postponed', 'ongoing', 'under_construction', 'suspended', 'shelved'],
  ...['cancelled', 'held', 'completed', 'operating', 'retired'],
];

/** Properties with one value; all others are lists, and every value of a list is shown. */
const SINGLE: Readonly<Partial<Record<ResourceKind, readonly string[]>>> = {
  organization: ['acronym', 'organizationKind', 'country'],
  place: ['placeKind', 'country'],
  meeting: ['type', 'status', 'level', 'date', 'place', 'country', 'venue', 'series', 'ordinal', 'partOf'],
  project: [
    'sector',
    'work',
    'status',
    'cost',
    'length',
    'capacity',
    'programme',
    'route',
    'startDate',
    'completionDate',
  ],
};

const WORK_ORDER = ['operation', 'construction', 'rehabilitation', 'expansion'];

export const isSingle = (kind: ResourceKind, property: string): boolean => SINGLE[kind]?.includes(property) ?? false;

/** Groups claims by what they say. Copies of one story count once. */
export function valuesOf(claims: readonly Claim[], { originalOf, publishedOn }: Standing): Value[] {
  const groups = new Map<string, Claim[]>();
  for (const one of claims) {
    const group = groups.get(one.valueKey);
    if (group) group.push(one);
    else groups.set(one.valueKey, [one]);
  }
  return [...groups].map(([valueKey, group]) => ({
    valueKey,
    data: group[0].data,
    ...(group[0].standsFor ? counted(group) : spread(group, { originalOf, publishedOn })),
  }));
}

/** Each way of saying a value was counted by itself: "$5bn" and "5 billion dollars". */
function counted(group: readonly Claim[]): Pick<Value, 'sources' | 'newest'> {
  const sayings = [...new Map(group.map(claim => [sameSaying(claim), claim.standsFor])).values()];
  return {
    sources: sayings.reduce((sum, saying) => sum + (saying?.sources ?? 0), 0),
    newest: sayings.map(saying => saying?.newest ?? '').reduce((last, day) => (day > last ? day : last)),
  };
}

const spread = (group: readonly Claim[], { originalOf, publishedOn }: Standing): Pick<Value, 'sources' | 'newest'> => ({
  sources: new Set(group.map(({ documentId }) => originalOf(documentId))).size,
  newest:
    group
      .map(({ documentId }) => publishedOn(documentId) ?? '')
      .sort()
      .at(-1) ?? '',
});

/** Values of a single property, the one to show first. `type` is that of the meeting, when it is one. */
export function rankValues(property: string, values: readonly Value[], type: Json | undefined): Value[] {
  const rule = RULES[property] ?? PLAIN;
  const newer = (a: Value, b: Value) => compareText(b.newest, a.newest);
  return values.toSorted(
    (a, b) =>
      rule.tier(b.data, type) - rule.tier(a.data, type) ||
      (rule.newestFirst ? newer(a, b) : 0) ||
      (rule.newestFirst ? 0 : b.sources - a.sources) ||
      rule.precision(b.data) - rule.precision(a.data) ||
      newer(a, b) ||
      compareText(a.valueKey, b.valueKey),
  );
}

export const agrees = (property: string, shown: Json, other: Json): boolean =>
  (RULES[property] ?? PLAIN).agrees(shown, other);

const field = (data: Json, name: string): Json =>
  data !== null && typeof data === 'object' && !Array.isArray(data) ? (data[name] ?? null) : null;
const text = (data: Json, name: string): string => {
  const value = field(data, name);
  return typeof value === 'string' ? value : '';
};

const PRECISIONS = ['decade', 'year', 'season', 'month', 'week', 'range', 'day'];
function datePrecision(date: Json): number {
  if (!text(date, 'start')) return -1;
  return PRECISIONS.indexOf(text(date, 'precision')) + (text(date, 'basis') === 'explicit' ? 0.5 : 0);
}

const LASTING = ['summit', 'forum', 'visit', 'multilateral_meeting', 'negotiation'];
/** Longer than this a range is a time frame, not the days of the event. */
const LONGEST_EVENT = 10;

/** "18–19 May" says more of a summit than "18 May", and less of a talk: an event that lasts has all its days. */
function dateTier(date: Json, type: Json | undefined): number {
  const days = spanOf(text(date, 'start'), text(date, 'end'));
  const event = days && text(date, 'precision') === 'range' && days.last - days.first <= LONGEST_EVENT;
  return event && LASTING.includes(String(type)) ? PRECISIONS.length : Math.floor(datePrecision(date));
}

function datesAgree(shown: Json, other: Json): boolean {
  const [a, b] = [shown, other].map(date => spanOf(text(date, 'start'), text(date, 'end')));
  return !a || !b || daysBetween(a, b) === 0;
}

function stepOf(status: Json): number {
  return STATUS_ORDER.indexOf(String(status));
}

/** An earlier step of a life is no contradiction; an end that did not come is. */
const TURNS = ['postponed', 'suspended', 'shelved', 'cancelled', 'retired'];
function statusesAgree(shown: Json, other: Json): boolean {
  return stepOf(other) < stepOf(shown) && !TURNS.includes(String(other));
}

/** What a work costs stands before what one bank lends for it. */
const isPart = (cost: Json): boolean => ['loan', 'grant'].includes(text(cost, 'kind'));
function costTier(cost: Json): number {
  return isPart(cost) ? 0 : 1;
}
function costPrecision(cost: Json): number {
  return ['up_to', 'at_least', 'about', 'exact'].indexOf(text(cost, 'qualifier'));
}
function costsAgree(shown: Json, other: Json): boolean {
  const sameAmount =
    field(shown, 'amount') === field(other, 'amount') && field(shown, 'currency') === field(other, 'currency');
  return sameAmount || isPart(shown) !== isPart(other);
}

function routesAgree(shown: Json, other: Json): boolean {
  return Array.isArray(shown) && Array.isArray(other) && other.every(stop => shown.includes(stop));
}
