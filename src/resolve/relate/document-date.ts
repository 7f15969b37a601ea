import type { PartialDate } from '../../model/partial-date.ts';
import { isoDay, spanOf } from '../judge/days.ts';

const PRECISIONS: Readonly<Record<number, PartialDate['precision']>> = { 4: 'year', 7: 'month', 10: 'day' };

/** The publication date of a report as the date of what it tells, which it does not date: `2023-05` stays a month. */
export function documentDate(publishedOn: string): PartialDate | undefined {
  const span = spanOf(publishedOn);
  const precision = PRECISIONS[publishedOn.length];
  if (!span || !precision) return undefined;
  const [start, end] = [span.first, span.last].map(isoDay);
  return { text: '', start, end, precision, edtf: publishedOn, basis: 'document_date' };
}
