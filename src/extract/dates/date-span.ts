import type { PartialDate } from '../../model/partial-date.ts';
import { dayNumber, isoDay, lastDayOfMonth, mondayOf, type YearMonth } from './calendar.ts';

/** A stretch of the calendar with its precision: a `PartialDate` without its words. */
export type DateSpan = Pick<PartialDate, 'start' | 'end' | 'precision' | 'edtf'>;

const MONTHS_AFTER_FIRST = 2;

const spanOf = (first: number, last: number, precision: DateSpan['precision'], edtf: string): DateSpan => ({
  start: isoDay(first),
  end: isoDay(last),
  precision,
  edtf,
});

const monthCode = ({ year, month }: YearMonth): string => `${year}-${String(month).padStart(2, '0')}`;

export function daySpan(day: number): DateSpan {
  const iso = isoDay(day);
  return { start: iso, end: iso, precision: 'day', edtf: iso };
}

export const rangeSpan = (first: number, last: number): DateSpan =>
  first === last ? daySpan(first) : spanOf(first, last, 'range', `${isoDay(first)}/${isoDay(last)}`);

/** The week from Monday to Sunday that holds a day. */
export function weekSpan(day: number): DateSpan {
  const monday = mondayOf(day);
  return spanOf(monday, monday + 6, 'week', `${isoDay(monday)}/${isoDay(monday + 6)}`);
}

export const monthSpan = (at: YearMonth): DateSpan =>
  spanOf(dayNumber(at.year, at.month, 1), lastDayOfMonth(at.year, at.month), 'month', monthCode(at));

export const monthsSpan = (from: YearMonth, to: YearMonth): DateSpan =>
  spanOf(
    dayNumber(from.year, from.month, 1),
    lastDayOfMonth(to.year, to.month),
    'range',
    `${monthCode(from)}/${monthCode(to)}`,
  );

/** Three months from `month` on; winter ends in the next year. `code` is its month number in EDTF. */
export const seasonSpan = (year: number, month: number, code: number): DateSpan =>
  spanOf(dayNumber(year, month, 1), lastDayOfMonth(year, month + MONTHS_AFTER_FIRST), 'season', `${year}-${code}`);

export const yearSpan = (year: number): DateSpan =>
  spanOf(dayNumber(year, 1, 1), dayNumber(year, 12, 31), 'year', String(year));

export const yearsSpan = (from: number, to: number): DateSpan =>
  spanOf(dayNumber(from, 1, 1), dayNumber(to, 12, 31), 'range', `${from}/${to}`);

/** `decadeSpan(1990)`: EDTF writes the open digit as X. */
export const decadeSpan = (year: number): DateSpan =>
  spanOf(dayNumber(year, 1, 1), dayNumber(year + 9, 12, 31), 'decade', `${Math.floor(year / 10)}X`);

/** Words that are a date but cannot be placed, because nothing says from where to count. */
export const unplacedSpan = (precision: DateSpan['precision']): DateSpan => ({
  start: null,
  end: null,
  precision,
  edtf: null,
});
