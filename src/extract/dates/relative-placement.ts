import { addMonths } from './calendar.ts';
import { type DateSpan, daySpan, monthSpan, unplacedSpan, weekSpan, yearSpan } from './date-span.ts';
import type { Placement } from './form.ts';
import type { Reference } from './reference.ts';

type Precision = DateSpan['precision'];

/** No report speaks of years before this by counting back. */
const EARLIEST_YEAR = 1000;
const PRECISION_OF: Readonly<Record<string, Precision>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  weekend: 'range',
  quarter: 'range',
};

export const precisionOf = (unit: string): Precision => PRECISION_OF[unit.toLowerCase()] ?? 'day';

/** A date that counts from another; without a span its words are kept and its days are not known. */
export const relative = (span: DateSpan | undefined, precision: Precision): Placement => ({
  span: span ?? unplacedSpan(precision),
  basis: 'relative',
});

/** So many units away from the reference; undefined when it is less precise than the unit. */
export function shifted(reference: Reference | null, unit: string, count: number): DateSpan | undefined {
  if (!reference) return undefined;
  const { day, month, year } = reference;
  switch (unit.toLowerCase()) {
    case 'day':
      return day === null ? undefined : daySpan(day + count);
    case 'week':
      return day === null ? undefined : weekSpan(day + 7 * count);
    case 'month':
      return month === null ? undefined : monthSpan(addMonths({ year, month }, count));
    case 'year':
      return year + count < EARLIEST_YEAR ? undefined : yearSpan(year + count);
    default:
      return undefined;
  }
}
