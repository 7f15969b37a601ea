import { flatMap } from '../flat-map.ts';
import { addMonths, calendarDay, dayNumber, lastDayOfMonth, type YearMonth } from './calendar.ts';
import type { Tense } from './tense.ts';

/** From where relative dates count: a day, or a month or year when no more is known. */
export type Reference = {
  readonly first: number;
  readonly last: number;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
};

type Stretch = { readonly first: number; readonly last: number };

/**
 * How much farther away a stretch counts when it lies against the tense: news without a clear tense looks back, and a
 * clear tense is overruled only by a date twelve times nearer.
 */
const AGAINST_NEUTRAL = 2;
const AGAINST_TENSE = 12;

/** Reads `2023-05-19`, `2023-05` or `2023`; null for anything else. */
export function referenceOf(date: string | null): Reference | null {
  const parts = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/.exec(date ?? '')?.groups;
  if (!parts) return null;
  const year = Number(parts.year);
  const month = parts.month ? Number(parts.month) : null;
  if (calendarDay(year, month ?? 1, Number(parts.day ?? 1)) === undefined) return null;
  if (month === null) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), year, month, day: null };
  if (!parts.day)
    return { first: dayNumber(year, month, 1), last: lastDayOfMonth(year, month), year, month, day: null };
  const day = dayNumber(year, month, Number(parts.day));
  return { first: day, last: day, year, month, day };
}

/** The one of several stretches that a clause of this tense most likely means. */
export function nearest<T extends Stretch>(candidates: readonly T[], reference: Stretch, tense: Tense): T | undefined {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const stretch of candidates) {
    const cost = costOf(stretch, reference, tense);
    if (cost >= least) continue;
    best = stretch;
    least = cost;
  }
  return best;
}

function costOf(stretch: Stretch, reference: Stretch, tense: Tense): number {
  if (stretch.first > reference.last) return (stretch.first - reference.last) * futureWeight(tense);
  if (stretch.last < reference.first)
    return (reference.first - stretch.last) * (tense === 'future' ? AGAINST_TENSE : 1);
  return 0;
}

const futureWeight = (tense: Tense): number =>
  tense === 'future' ? 1 : tense === 'past' ? AGAINST_TENSE : AGAINST_NEUTRAL;

/** The year for a stretch that the report names without one. */
export function nearestYear(
  stretchIn: (year: number) => Stretch | undefined,
  reference: Reference,
  tense: Tense,
): number | undefined {
  const candidates: (Stretch & { readonly year: number })[] = [];
  for (const offset of [0, -1, 1]) {
    const year = reference.year + offset;
    const stretch = stretchIn(year);
    if (stretch) candidates.push({ first: stretch.first, last: stretch.last, year });
  }
  return nearest(candidates, reference, tense)?.year;
}

/** The month for a day that the report names by its number only. */
export function nearestDayOfMonth(day: number, reference: Reference, tense: Tense): number | undefined {
  if (reference.month === null) return undefined;
  const here: YearMonth = { year: reference.year, month: reference.month };
  const candidates = flatMap([0, -1, 1], offset => {
    const { year, month } = addMonths(here, offset);
    const number = calendarDay(year, month, day);
    return number === undefined ? [] : [{ first: number, last: number }];
  });
  return nearest(candidates, reference, tense)?.first;
}
