import type { Claim } from '../model/record.ts';
import { inOrder } from './claims/claim.ts';
import type { Json } from './claims/draft.ts';
import type { Reported } from './present/values.ts';
import { compareText } from './sighting.ts';
import { sameSaying } from './weight.ts';

/** What all claims of one thing come to: enough to tell it, and to add what one report more says. */
export type Tally = {
  reports: number;
  sources: number;
  first: string | null;
  last: string | null;
  confidence: number;
  /** What reports call it, each name with its number. */
  readonly called: Record<string, number>;
  /** By what they say. */
  readonly sayings: Record<string, Saying>;
};

/** Claims that say the same: how many reports, and those claims that are told by themselves. */
type Saying = { reports: number; sources: number; newest: string; count: number; kept: Kept[] };

/** A claim and the date of its report, '' if unknown. */
type Kept = Claim & { readonly date: string };

/** What one report adds. `isNew` tells whether no copy of the report was counted before: at all, or for a claim's saying. */
export type Addition = {
  readonly publishedOn: string | null;
  readonly called: readonly string[];
  readonly claims: readonly Claim[];
  readonly isNew: (claim?: Claim) => boolean;
};

/** Relations name so many of the newest claims that say the same. */
const NEWEST = 5;

export const emptyTally = (): Tally => ({
  ...{ reports: 0, sources: 0, first: null, last: null, confidence: 0 },
  ...{ called: {}, sayings: {} },
});

/** Adds what one report says that did not speak of the thing before. */
export function addReport(tally: Tally, { publishedOn, called, claims, isNew }: Addition): void {
  tally.reports++;
  if (isNew()) tally.sources++;
  tally.first = least(tally.first, publishedOn);
  if (publishedOn !== null && (tally.last === null || publishedOn > tally.last)) tally.last = publishedOn;
  for (const name of called) tally.called[name] = (tally.called[name] ?? 0) + 1;
  const values = new Set<string>();
  for (const [key, own] of bySaying(claims)) {
    const value = `${own[0].property}\n${own[0].valueKey}`;
    const saying = tally.sayings[key] ?? { reports: 0, sources: 0, newest: '', count: 0, kept: [] };
    tally.sayings[key] = saying;
    saying.reports++;
    // A report that says one value in two ways is one source of it.
    if (!values.has(value) && isNew(own[0])) saying.sources++;
    values.add(value);
    if ((publishedOn ?? '') > saying.newest) saying.newest = publishedOn ?? '';
    for (const claim of own) {
      saying.count += countIn(claim.data);
      tally.confidence = Math.max(tally.confidence, claim.confidence);
    }
    saying.kept = worthKeeping([...saying.kept, ...own.map(claim => stub(claim, publishedOn))]);
  }
}

/** Counts a claim anew that was counted before and is surer now. */
export function countSurer(tally: Tally, claim: Claim, publishedOn: string | null): void {
  const saying = tally.sayings[sameSaying(claim)];
  if (saying === undefined) return;
  tally.confidence = Math.max(tally.confidence, claim.confidence);
  saying.kept = worthKeeping([...saying.kept.filter(({ id }) => id !== claim.id), stub(claim, publishedOn)]);
}

const least = (left: string | null, right: string | null): string | null =>
  left === null || (right !== null && right < left) ? right : left;

function bySaying(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = sameSaying(claim);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return groups;
}

const countIn = (data: Json): number =>
  data !== null && typeof data === 'object' && !Array.isArray(data) && typeof data.count === 'number' ? data.count : 0;

/** The words of a claim are read again where they are told. */
const stub = (claim: Claim, publishedOn: string | null): Kept => ({
  ...claim,
  ...{ quote: '', sentence: '', shown: true, date: publishedOn ?? '' },
});

/** The first in order, the oldest and the newest reports, and the surest; of what a work's life is told from, all. */
function worthKeeping(claims: readonly Kept[]): Kept[] {
  if (claims.length <= 1) return [...claims];
  const ordered = inOrder(claims);
  if (ordered[0].property === 'status') return ordered;
  const newest = ordered.toSorted((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
  const oldest = newest.findLast(({ date }) => date !== '');
  const surest = ordered.reduce((best, claim) => (claim.confidence > best.confidence ? claim : best));
  const last = ordered[0].property === 'name' ? [] : [...newest.slice(0, NEWEST), ...(oldest ? [oldest] : [])];
  const kept = new Set([ordered[0], surest, ...last].map(({ id }) => id));
  return ordered.filter(({ id }) => kept.has(id));
}

/** The claims that tell the thing, each with the number of those that it stands for. */
export const tellingClaims = ({ sayings }: Tally): Claim[] =>
  inOrder(
    Object.values(sayings).flatMap(({ kept, count, reports, sources, newest }) =>
      kept.map(({ date: _, ...claim }, at) => ({
        ...claim,
        data: at === 0 ? counted(claim.data, count) : counted(claim.data, 0),
        standsFor: { reports, sources, newest },
      })),
    ),
  );

const counted = (data: Json, count: number): Json =>
  countIn(data) > 0 && data !== null && typeof data === 'object' && !Array.isArray(data) ? { ...data, count } : data;

export const reportedIn = ({ reports, sources, first, last, confidence }: Tally): Reported => ({
  ...{ reports, sources, confidence },
  ...{ firstReportedOn: first, lastReportedOn: last },
});
