import type { PartialDate } from '../../model/partial-date.ts';
import { dayNumber } from '../dates/calendar.ts';
import { type DateSpan, daySpan, monthSpan, yearSpan } from '../dates/date-span.ts';
import type { DateMention, Reading } from '../reading.ts';
import type { Office } from './office-phrase.ts';

/** From when and until when an office is said to be held; `over` when its end lies before the report. */
export type Tenure = { readonly start: PartialDate | null; readonly end: PartialDate | null; readonly over: boolean };

const UNSAID: Tenure = { start: null, end: null, over: false };
/** Words that an office phrase may have taken along: "president of Croatia FROM 1994". */
const LEADS = new Set(['from', 'in', 'at', 'to', 'of', 'and', 'the']);

// "(2007-2010)", "from 1994 to 1999", "between 1986 and 1992": the marks before a date of two ends
const BEFORE_BOTH = /^\s*\(?$/;
// "since 2011", "until May 2010", "from 12 May 2003": with a comma before it the words would be of the next verb
const BEFORE_ONE = /^ (?:in office )?(?<lead>since|from|until|till) $/;
// "from 12 May 2003 TO 3 June 2005"
const BETWEEN = /^ (?:to|until|till|through) $/;

/** Reads the dates right behind an office: "president since 2011", "prime minister (2007-2010)". */
export function tenureOf(reading: Reading, office: Office): Tenure {
  const { text, tokens, report } = reading;
  let last = office.last;
  while (last > office.first + 1 && LEADS.has(tokens[last - 1].lower)) last--;
  const { end: from, sentence } = tokens[last - 1];
  const dates = reading.dates.filter(date => date.sentence === sentence && date.start >= from && isSure(date));
  if (dates.length === 0) return UNSAID;
  const { start, end } = spanBehind(text, from, dates);
  return { start, end, over: isPast(end, report.publishedOn) };
}

/** "On Monday" or "two years ago" behind an office is of what was done. */
const isSure = ({ date }: DateMention): boolean => date.basis === 'explicit' && date.edtf !== null;

function spanBehind(text: string, from: number, [first, second]: readonly DateMention[]): Omit<Tenure, 'over'> {
  const gap = text.slice(from, first.start);
  const ends = endsOf(first);
  if (ends && BEFORE_BOTH.test(gap)) return ends;
  const lead = BEFORE_ONE.exec(gap)?.groups?.lead;
  if (ends || !lead) return UNSAID;
  if (lead !== 'since' && lead !== 'from') return { start: null, end: first.date };
  const goesOn = second && BETWEEN.test(text.slice(first.end, second.start)) && !endsOf(second);
  return { start: first.date, end: goesOn ? second.date : null };
}

/** "1994/1999" parted; nothing for a date that is one. */
function endsOf({ date }: DateMention): Omit<Tenure, 'over'> | undefined {
  const [start, end] = date.edtf?.split('/') ?? [];
  if (!end || date.precision !== 'range') return undefined;
  return { start: { ...date, ...spanOfCode(start) }, end: { ...date, ...spanOfCode(end) } };
}

/** `1994`, `2007-05` or `2003-05-12` as a stretch of its own. */
function spanOfCode(edtf: string): DateSpan {
  const [year, month, day] = edtf.split('-').map(Number);
  if (!month) return yearSpan(year);
  return day ? daySpan(dayNumber(year, month, day)) : monthSpan({ year, month });
}

const isPast = (end: PartialDate | null, publishedOn: string | null): boolean =>
  end?.end != null && publishedOn !== null && end.end < publishedOn;
