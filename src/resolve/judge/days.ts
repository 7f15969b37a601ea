/** A stretch of days, first and last, as day numbers. */
export type DaySpan = { readonly first: number; readonly last: number };

const DAY_MS = 86_400_000;

export const dayNumber = (isoDate: string): number => Math.floor(Date.parse(isoDate) / DAY_MS);

/** First and last day that "2023-05-18", "2023-05" or "2023" can mean; undefined for no date. */
export function spanOf(start: string | null | undefined, end?: string | null): DaySpan | undefined {
  if (!start) return undefined;
  const last = end ?? start;
  return { first: dayNumber(start.padEnd(10, '-01')), last: lastDay(last) };
}

/** How many days lie between two spans; 0 when they touch or overlap. */
export const daysBetween = (left: DaySpan, right: DaySpan): number =>
  Math.max(0, left.first - right.last, right.first - left.last);

/** "2023-05" for every month a span touches, three at most: a longer span is no help in finding. */
export function monthsOf({ first, last }: DaySpan, margin = 0): string[] {
  const [start, end] = [first - margin, last + margin].map(day => new Date(day * DAY_MS));
  const months: string[] = [];
  for (let at = monthIndex(start); at <= monthIndex(end) && months.length < 3; at++)
    months.push(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
  return months;
}

/** Years that a span touches, two at most. */
export const yearsOf = ({ first, last }: DaySpan): string[] => [
  ...new Set([first, last].map(day => new Date(day * DAY_MS).toISOString().slice(0, 4))),
];

const monthIndex = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();

function lastDay(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  if (day) return dayNumber(date);
  return dayNumber(new Date(Date.UTC(month ? year : year + 1, month ?? 0, 0)).toISOString().slice(0, 10));
}

export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
