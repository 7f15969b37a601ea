const DAY_MS = 86_400_000;

/** The first day that `2023-05-18`, `2023-05` or `2023` can mean. */
export const firstDayOf = (date: string): string => date + '0000-01-01'.slice(date.length);

/** The last one. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export const daysBetween = (start: string, end: string): number =>
  Math.round((Date.parse(end) - Date.parse(start)) / DAY_MS);

export function daysBefore(day: string, days: number): string {
  const time = Date.parse(day) - days * DAY_MS;
  // Before the year 0 the order of text is no order of time.
  return time > Date.parse('0001-01-01') ? new Date(time).toISOString().slice(0, 10) : '0001-01-01';
}
