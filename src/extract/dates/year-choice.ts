import type { PartialDate } from '../../model/partial-date.ts';
import { isNewsYear } from './calendar.ts';
import type { DateContext, Groups } from './form.ts';
import { nearestYear, type Reference } from './reference.ts';

type Stretch = { readonly first: number; readonly last: number };
export type YearChoice = { readonly year: number; readonly basis: PartialDate['basis'] };

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
/** Two-digit years from here on belong to the last century. */
const PIVOT = 70;

/**
 * The year of a date: the one written, `this year`, or the nearest to the report's own date. Undefined when nothing
 * tells. `stretchIn` gives the date's days in a year, undefined where the year has none (29 February).
 */
export function chooseYear(
  groups: Groups,
  context: DateContext,
  stretchIn: (year: number) => Stretch | undefined,
): YearChoice | undefined {
  const { reference, onlyYear } = context;
  const written = groups.year ?? groups.shortYear;
  if (written) return { year: fullYear(written), basis: 'explicit' };
  const step = STEPS[groups.yearWord?.toLowerCase() ?? ''];
  if (step !== undefined) return reference ? { year: reference.year + step, basis: 'relative' } : undefined;
  const strict = reference && strictYear(groups.which?.toLowerCase(), reference, stretchIn);
  const year = strict ?? (reference ? nearestYear(stretchIn, reference, context.tense()) : onlyYear);
  return year === undefined || year === null ? undefined : { year, basis: 'relative' };
}

/** `last May` lies wholly behind and `next summer` wholly ahead of the report's month, whatever the verb says. */
function strictYear(
  which: string | undefined,
  { year, first, last }: Reference,
  stretchIn: (year: number) => Stretch | undefined,
): number | undefined {
  if (which === 'last') return [year, year - 1].find(candidate => (stretchIn(candidate)?.last ?? first) < first);
  if (which === 'next') return [year, year + 1].find(candidate => (stretchIn(candidate)?.first ?? last) > last);
  return undefined;
}

export function fullYear(digits: string): number {
  const number = Number(digits);
  if (digits.length !== 2) return number;
  return number >= PIVOT ? 1900 + number : 2000 + number;
}

/** A year was written and is out of the range of news. */
export const badYear = ({ year }: Groups): boolean => year !== undefined && !isNewsYear(Number(year));
