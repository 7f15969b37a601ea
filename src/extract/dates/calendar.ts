/** Days are counted from 1970-01-01, so that they can be compared and added. Pure: no clock is read. */
const MILLISECONDS = 86_400_000;

export type YearMonth = { readonly year: number; readonly month: number };

export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS;

/** `2023-05-18`. Put together by hand: `toISOString` costs four times as much. */
export function isoDay(day: number): string {
  const date = new Date(day * MILLISECONDS);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

export const lastDayOfMonth = (year: number, month: number): number => dayNumber(year, month + 1, 1) - 1;

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: number): number => day - weekdayOf(day) + 1;

/** `addMonths({2023, 12}, 2)` is February 2024. */
export function addMonths({ year, month }: YearMonth, count: number): YearMonth {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The day's number, or undefined where the calendar has no such day or the year is out of the range of news. */
export function calendarDay(year: number, month: number, day: number): number | undefined {
  if (!isNewsYear(year) || month < 1 || month > 12 || day < 1) return undefined;
  const number = dayNumber(year, month, day);
  return number <= lastDayOfMonth(year, month) ? number : undefined;
}

export const isNewsYear = (year: number): boolean => year >= 1000 && year <= 2199;
