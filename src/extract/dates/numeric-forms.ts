import { flatMap } from '../flat-map.ts';
import { calendarDay, isNewsYear } from './calendar.ts';
import { daySpan, monthSpan, unplacedSpan } from './date-span.ts';
import type { DateContext, Form, Found, Groups, Placement } from './form.ts';
import { nearest } from './reference.ts';
import { fullYear } from './year-choice.ts';

const NOT_AFTER = '(?<![\\p{L}\\d][-/.:]?)';
const NOT_BEFORE = '(?![\\d-]|[./:]\\d)';

const explicitDay = (year: number, month: number, day: number): Placement | undefined => {
  const number = calendarDay(year, month, day);
  return number === undefined ? undefined : { span: daySpan(number), basis: 'explicit' };
};

const isoForm: Form = {
  name: 'iso',
  first: ['number'],
  opening: /^\d{4}(?:\.|$)/,
  // 2023-05-18, 2023/5/18, 2023.05.18
  pattern: new RegExp(
    `${NOT_AFTER}(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${NOT_BEFORE}`,
    'uy',
  ),
  place: ({ groups }) => explicitDay(Number(groups.year), Number(groups.month), Number(groups.day)),
};

const dayMonthYearForm: Form = {
  name: 'numeric',
  first: ['number'],
  opening: /^\d{1,2}(?:\.|$)/,
  // 19.05.2023, 5/18/2023, 19-05-2023, 19.05.23
  pattern: new RegExp(
    `${NOT_AFTER}(?<a>\\d{1,2})(?<mark>[-/.])(?<b>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})${NOT_BEFORE}`,
    'uy',
  ),
  place: placeNumeric,
};

const isoMonthForm: Form = {
  name: 'iso-month',
  first: ['number'],
  opening: /^\d{4}$/,
  // 2023-05; 2011-12 is a span of years
  pattern: new RegExp(`${NOT_AFTER}(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])${NOT_BEFORE}`, 'uy'),
  place: ({ groups }) => {
    const year = Number(groups.year);
    const month = Number(groups.month);
    if (!isNewsYear(year) || month > year % 100) return undefined;
    return { span: monthSpan({ year, month }), basis: 'explicit' };
  },
};

/** Dates in digits. */
export const NUMERIC_FORMS: readonly Form[] = [isoForm, dayMonthYearForm, isoMonthForm];

/** Full stops and hyphens put the day first; with slashes either may be, and the date nearest to the report is meant. */
function placeNumeric({ groups }: Found, context: DateContext): Placement | undefined {
  const short = groups.year?.length === 2;
  if (short && (groups.mark !== '.' || groups.a?.length !== 2 || groups.b?.length !== 2)) return undefined;
  const readings = numericReadings(groups);
  if (readings.length === 0) return undefined;
  if (groups.mark !== '/' || readings.length === 1) return { span: daySpan(readings[0].first), basis: 'explicit' };
  const chosen = context.reference ? nearest(readings, context.reference, 'past') : undefined;
  if (chosen) return { span: daySpan(chosen.first), basis: 'explicit' };
  return { span: unplacedSpan('day'), basis: 'explicit' };
}

function numericReadings({ a, b, year }: Groups): { first: number; last: number }[] {
  const pairs = [
    [Number(a), Number(b)],
    [Number(b), Number(a)],
  ];
  const days = pairs.map(([day, month]) => calendarDay(fullYear(year ?? ''), month, day));
  return flatMap([...new Set(days)], day => (day === undefined ? [] : [{ first: day, last: day }]));
}
