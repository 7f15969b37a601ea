import { calendarDay, dayNumber, lastDayOfMonth } from './calendar.ts';
import { daySpan, monthSpan, monthsSpan, rangeSpan, unplacedSpan } from './date-span.ts';
import {
  type DateContext,
  type Form,
  type Found,
  type Groups,
  type Placement,
  type Refusal,
  wordAfter,
  wordBefore,
} from './form.ts';
import { at, day, FROM, JOIN, month, PART, shortWeekday, year, yearAfter } from './pattern.ts';
import { ANY_ORDINAL, FALSE_FRIENDS, LEAD_WORDS, monthNumber, ordinalNumber, STRONG_LEADS } from './vocabulary.ts';
import { badYear, chooseYear } from './year-choice.ts';

/** Months that in small letters are other words, and months that are also names of people. */
const WORDS_TOO = new Set(['may', 'march', 'mar', 'dec', 'sep', 'jan']);
const NAMES_TOO = new Set(['may', 'april', 'june', 'august', 'jan']);
/** as early as, until at least */
const LOOSE_LEAD = /(?:as\s+(?:early|late|soon)\s+as|(?:until|by)\s+at\s+least)\s+$/i;
const SHORT_YEAR = "(?:\\s+['’]?(?<shortYear>\\d{2})(?=\\s*(?:[|),;.\\]]|$)))";

const monthFirstRange: Form = {
  name: 'month-days',
  first: ['month', 'word'],
  needs: 'month',
  // June 7-8; from May 18 to 19, 2023; May 30-June 2; between May 18 and 20; Nov. 18 and 19
  pattern: at(FROM, month(), '\\s+', day(), JOIN, `(?:${month('month2')}\\s+)?`, day('day2'), yearAfter()),
  place: placeDays,
};

const dayFirstRange: Form = {
  name: 'days-month',
  first: ['number', 'word'],
  needs: 'month',
  // 18-19 May 2023; from 18 to 19 May; 30 May to 2 June; the 18th and 19th of May
  pattern: at(
    FROM,
    '(?:the\\s+)?',
    day(),
    `(?:\\s+(?:of\\s+)?${month('month2')})?`,
    JOIN,
    day('day2'),
    '\\s+(?:of\\s+)?',
    month(),
    yearAfter(),
  ),
  place: (found, context) => {
    const { month, month2, ...rest } = found.groups;
    return placeDays({ ...found, groups: { ...rest, month: month2 ?? month, month2: month } }, context);
  },
};

const monthFirstDay: Form = {
  name: 'month-day',
  first: ['month'],
  needs: 'month',
  // May 18; Nov. 18, 2006; December 9th; May the 18th; Sept 3 last year
  pattern: at(month(), '\\s+(?:the\\s+)?', day(), yearAfter()),
  place: placeDay,
};

const dayFirstDay: Form = {
  name: 'day-month',
  first: ['number', 'word'],
  needs: 'month',
  // 18 May 2023; 18th of May; the 3rd of June; 28 May 04
  pattern: at('(?:the\\s+)?', day(), '\\s+(?:of\\s+)?', month(), `(?:${SHORT_YEAR}|${yearAfter()})`),
  place: placeDay,
};

const monthFirstOrdinal: Form = {
  name: 'month-day',
  first: ['month'],
  needs: 'month',
  // January first, October twenty-first
  pattern: at(month(), `\\s+(?<ordinal>${ANY_ORDINAL})(?!\\p{L})`, yearAfter()),
  place: (found, context) => {
    const day = String(ordinalNumber(found.groups.ordinal ?? '') ?? '');
    return placeDay({ ...found, groups: { ...found.groups, day } }, context);
  },
};

const monthRange: Form = {
  name: 'months',
  first: ['month', 'word'],
  needs: 'month',
  // from March to May 2023; March-May; June and July; November 2022 to March 2023
  pattern: at(FROM, month(), `(?:\\s+${year('year1')})?`, JOIN, month('month2'), yearAfter()),
  place: placeMonths,
};

const monthYear: Form = {
  name: 'month-year',
  first: ['month', 'word'],
  needs: 'month',
  // May 2023; early May, 2023; mid-May of last year; September this year
  pattern: at(PART, month(), `(?=[,\\s])(?:,?\\s+(?:of\\s+)?(?:${year()}|(?<yearWord>this|last|next)\\s+year))`),
  place: placeMonth,
};

const bareMonth: Form = {
  name: 'month',
  first: ['month', 'word'],
  needs: 'month',
  // in May; late October; the November (summit); mid-June
  pattern: at(PART, month(), '(?!\\s+\\d)'),
  place: (found, context) => (meansMonth(found, context) ? placeMonth(found, context) : undefined),
};

/** Dates with the name of a month, the longest form first. */
export const MONTH_FORMS: readonly Form[] = [
  monthFirstRange,
  dayFirstRange,
  monthFirstDay,
  dayFirstDay,
  monthFirstOrdinal,
  monthRange,
  monthYear,
  bareMonth,
];

/** `Fri, 19 May 2023` and `Thursday (May 18)`: the weekday adds nothing, the mention takes it in. */
export const WEEKDAY_BEFORE_DATE = at(shortWeekday(), '\\.?(?:\\s*\\(|,?\\s+(?:the\\s+)?)');

function placeDays({ groups }: Found, context: DateContext): Placement | undefined {
  const from = monthIn(groups, 'month');
  const to = monthIn(groups, 'month2') ?? from;
  if (!from || !to || badYear(groups)) return undefined;
  const stretchIn = (year: number) => {
    const last = calendarDay(year, to, Number(groups.day2));
    const first = calendarDay(from > to ? year - 1 : year, from, Number(groups.day));
    return first === undefined || last === undefined || last <= first ? undefined : { first, last };
  };
  if (!stretchIn(2024)) return undefined;
  const choice = chooseYear(groups, context, stretchIn);
  const stretch = choice && stretchIn(choice.year);
  if (isPair(groups) && !isNextDay(stretchIn(2024))) return undefined;
  if (!stretch) return { span: unplacedSpan('range'), basis: 'relative' };
  return { span: rangeSpan(stretch.first, stretch.last), basis: choice.basis };
}

/** `18 and 19` are days in a row only where they follow each other; after `between` they are a span. */
const isPair = ({ join, from }: Groups): boolean => /and|[&/]/.test(join ?? '') && from?.toLowerCase() !== 'between';
const isNextDay = (stretch: { first: number; last: number } | undefined): boolean =>
  stretch !== undefined && stretch.last === stretch.first + 1;

function placeDay(found: Found, context: DateContext): Placement | Refusal | undefined {
  const { groups } = found;
  const words = `${groups.month} ${groups.day} ${wordAfter(found)}`.toLowerCase();
  if (FALSE_FRIENDS.has(words)) return { refused: `"${words}" is the name of an event` };
  const month = monthIn(groups, 'month');
  if (!month || badYear(groups)) return undefined;
  const stretchIn = (year: number) => {
    const number = calendarDay(year, month, Number(groups.day));
    return number === undefined ? undefined : { first: number, last: number };
  };
  if (!stretchIn(2024)) return undefined;
  const choice = chooseYear(groups, context, stretchIn);
  const stretch = choice && stretchIn(choice.year);
  if (!stretch) return choice ? undefined : { span: unplacedSpan('day'), basis: 'relative' };
  return { span: daySpan(stretch.first), basis: choice.basis };
}

function placeMonths({ groups }: Found, context: DateContext): Placement | undefined {
  const from = monthIn(groups, 'month');
  const to = monthIn(groups, 'month2');
  if (!from || !to || from === to || badYear(groups)) return undefined;
  if (isPair(groups) && to !== from + 1) return undefined;
  const startYear = (year: number): number => (groups.year1 ? Number(groups.year1) : from > to ? year - 1 : year);
  const stretchIn = (year: number) => ({ first: dayNumber(startYear(year), from, 1), last: lastDayOfMonth(year, to) });
  const choice = chooseYear(groups, context, stretchIn);
  if (!choice) return { span: unplacedSpan('range'), basis: 'relative' };
  const span = monthsSpan({ year: startYear(choice.year), month: from }, { year: choice.year, month: to });
  return { span, basis: choice.basis };
}

function placeMonth(found: Found, context: DateContext): Placement | undefined {
  const month = monthIn(found.groups, 'month');
  if (!month || badYear(found.groups)) return undefined;
  const groups = { ...found.groups, which: wordBefore(found) };
  const stretchIn = (year: number) => ({ first: dayNumber(year, month, 1), last: lastDayOfMonth(year, month) });
  const choice = chooseYear(groups, context, stretchIn);
  if (!choice) return { span: unplacedSpan('month'), basis: 'relative' };
  return { span: monthSpan({ year: choice.year, month }), basis: choice.basis };
}

/** A bare month is one only after words of time: `in May`, not `May said`. */
function meansMonth(found: Found, { names }: DateContext): boolean {
  if (found.groups.part) return true;
  // "in Mar del Plata"
  if (/^del?$/.test(wordAfter(found))) return false;
  const word = (found.groups.month ?? '').toLowerCase();
  const before = wordBefore(found).toLowerCase();
  const ahead = found.sentence.slice(found.end, found.end + 3);
  if (/^\s\p{Ll}/u.test(ahead) && /^an?$/.test(before)) return true;
  if (/^['’]s/.test(ahead) && !NAMES_TOO.has(word)) return true;
  if (LOOSE_LEAD.test(found.sentence.slice(Math.max(0, found.start - 20), found.start))) return true;
  if (isPlainMonth(found, word, names)) return true;
  const strict = names.has(word) && NAMES_TOO.has(word);
  return strict ? STRONG_LEADS.has(before) : LEAD_WORDS.has(before.replace(/^.*(['’]s)$/, '$1'));
}

/** `the flawed November election`: a full name that no person bears, in capitals between small words. */
function isPlainMonth(found: Found, word: string, names: ReadonlySet<string>): boolean {
  if (WORDS_TOO.has(word) || NAMES_TOO.has(word) || names.has(word) || word.length < 4) return false;
  return (
    /^\p{Lu}/u.test(found.groups.month ?? '') &&
    /^\p{Ll}/u.test(wordBefore(found)) &&
    !/^\p{Lu}/u.test(wordAfter(found))
  );
}

/** The number of a month group; undefined for `may` or `march` in small letters, unless a year makes the sense plain. */
function monthIn(groups: Groups, slot: string): number | undefined {
  const word = groups[slot];
  if (!word) return undefined;
  const plain = groups.year !== undefined && groups.day !== undefined;
  if (WORDS_TOO.has(word) && !plain) return undefined;
  return monthNumber(word);
}
