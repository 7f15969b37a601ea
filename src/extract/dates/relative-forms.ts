import { addMonths, mondayOf, weekdayOf } from './calendar.ts';
import {
  type DateSpan,
  daySpan,
  decadeSpan,
  monthSpan,
  monthsSpan,
  rangeSpan,
  unplacedSpan,
  weekSpan,
  yearSpan,
} from './date-span.ts';
import {
  type DateContext,
  type Form,
  type Found,
  type Placement,
  type Refusal,
  wordAfter,
  wordBefore,
} from './form.ts';
import { at, JOIN, ordinal, PART } from './pattern.ts';
import { nearest, nearestDayOfMonth, type Reference } from './reference.ts';
import type { Tense } from './tense.ts';
import { ANY_NUMBER, countOf } from './vocabulary.ts';

type Precision = DateSpan['precision'];

const UNIT = '(?<unit>day|week|month|year|decade)';
const END = '(?![\\p{L}\\p{N}])';
const COUNT = `(?<count>${ANY_NUMBER}|\\d{1,3})(?:\\s+and\\s+a\\s+half)?`;
const DAY_STEPS: Readonly<Record<string, number>> = {
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
  'day before yesterday': -2,
  'day after tomorrow': 2,
};
const WHICH_STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  the: 0,
  next: 1,
  coming: 1,
};
const PRECISION_OF: Readonly<Record<string, Precision>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  weekend: 'range',
  quarter: 'range',
};

const relative = (span: DateSpan | undefined, precision: Precision): Placement => ({
  span: span ?? unplacedSpan(precision),
  basis: 'relative',
});

const namedDay: Form = {
  name: 'named-day',
  first: ['word'],
  // yesterday, today, tonight, tomorrow morning, last night, this afternoon, the day before yesterday
  pattern: at(
    '(?:(?:early|late|later|earlier)\\s+)?',
    '(?<word>(?:day\\s+before\\s+)?yesterday|today|tonight|(?:day\\s+after\\s+)?tomorrow|last\\s+night|',
    'this\\s+(?:morning|afternoon|evening))',
    `${END}(?:\\s+(?:morning|afternoon|evening|night))?`,
  ),
  place: ({ groups }, { reference }) => {
    const word = (groups.word ?? '').toLowerCase().replace(/\s+/g, ' ');
    const step = DAY_STEPS[word] ?? 0;
    return relative(reference?.day == null ? undefined : daySpan(reference.day + step), 'day');
  },
};

const ago: Form = {
  name: 'ago',
  first: ['number', 'word'],
  // two days ago; a week ago; 10 years ago; two days later (than a day named before)
  pattern: at(COUNT, `\\s+${UNIT}s?\\s+(?<way>ago|earlier|before|later|after|from\\s+now)${END}`),
  place: placeAgo,
};

const ahead: Form = {
  name: 'ahead',
  first: ['word'],
  // in three days; in two weeks' time
  pattern: at('in\\s+(?:about\\s+)?', COUNT, `\\s+${UNIT}s?${END}(?:['’](?:s\\s+)?\\s*time)?`),
  place: (found, context) => {
    const { count, unit } = found.groups;
    if (context.tense !== 'future' || /^(?:of|or)$/.test(wordAfter(found)) || isRecord(found)) return undefined;
    return relative(shifted(context.reference, unit ?? '', countOf(count ?? '') ?? 0), PRECISION_OF[unit ?? '']);
  },
};

const period: Form = {
  name: 'period',
  first: ['word'],
  // last week, next month, earlier this year, the end of the year, over the weekend, late last year
  pattern: at(
    PART,
    '(?<which>last|next|this(?:\\s+(?:past|coming))?|past|coming|current|the)\\s+',
    `(?<unit>weekend|week|month|quarter|year|decade)${END}`,
  ),
  place: placePeriod,
};

const ordinals: Form = {
  name: 'ordinals',
  first: ['number', 'word'],
  // the 17th and 18th, the 18th to the 20th
  pattern: at('the\\s+', ordinal(), JOIN, ordinal('day2')),
  place: (found, { reference, tense }) => {
    if (isCounted(found)) return undefined;
    const first = reference ? nearestDayOfMonth(Number(found.groups.day), reference, tense) : undefined;
    const length = Number(found.groups.day2) - Number(found.groups.day);
    if (length <= 0 || (/and|&/.test(found.groups.join ?? '') && length > 1)) return undefined;
    return relative(first === undefined ? undefined : rangeSpan(first, first + length), 'range');
  },
};

const ordinalDay: Form = {
  name: 'ordinal',
  first: ['word'],
  // (on) the 17th; not the 17th century
  pattern: at('the\\s+', ordinal()),
  place: placeOrdinal,
};

const sameDay: Form = {
  name: 'anchored',
  first: ['word'],
  // the same day, the following day, the next day, the day before
  pattern: at(`(?<word>same\\s+day|(?:following|next)\\s+day|previous\\s+day|day\\s+(?:before|earlier))${END}`),
  place: ({ groups }, { anchor }) => {
    const word = groups.word ?? '';
    const step = /^same/i.test(word) ? 0 : /^(?:following|next)/i.test(word) ? 1 : -1;
    return anchor === null ? undefined : relative(daySpan(anchor + step), 'day');
  },
};

/** Dates that count from the report's own date or from a day named before. */
export const RELATIVE_FORMS: readonly Form[] = [namedDay, ago, ahead, period, ordinals, ordinalDay, sameDay];

const NO_NOUN = new Set(
  'and or at in on to with for from by when where while as after before during he she it they we who that which will would is was the but until of'.split(
    ' ',
  ),
);

/** A noun follows: `the 17th century`, `the 19th Party Congress`. */
function isCounted(found: Found): boolean {
  const next = wordAfter(found);
  return next !== '' && !NO_NOUN.has(next.toLowerCase());
}

/** `the first visit in ten years` looks back over a length of time. */
const isRecord = ({ sentence, start }: Found): boolean =>
  /(?<!\p{L})(?:first|best|worst|highest|lowest|largest|biggest|most|fewest|only|times?|twice)(?!\p{L})/iu.test(
    sentence.slice(Math.max(0, start - 60), start),
  );

function placeOrdinal(found: Found, { reference, tense }: DateContext): Placement | Refusal | undefined {
  if (isCounted(found)) return { refused: `"${wordAfter(found)}" follows: counts a thing, not a day` };
  if (!/^on$/i.test(wordBefore(found))) return undefined;
  const day = reference ? nearestDayOfMonth(Number(found.groups.day), reference, tense) : undefined;
  return relative(day === undefined ? undefined : daySpan(day), 'day');
}

function placeAgo(found: Found, { reference, anchor }: DateContext): Placement | undefined {
  const { groups } = found;
  const count = countOf(groups.count ?? '');
  const unit = (groups.unit ?? '').toLowerCase();
  const way = (groups.way ?? '').toLowerCase();
  if (count === undefined || (/^(?:before|after)$/.test(way) && wordAfter(found) !== '')) return undefined;
  if (way === 'ago') return relative(shifted(reference, unit, -count), PRECISION_OF[unit]);
  if (/now$/.test(way)) return relative(shifted(reference, unit, count), PRECISION_OF[unit]);
  if (anchor === null || unit !== 'day') return undefined;
  const step = way === 'later' || way === 'after' ? count : -count;
  return relative(daySpan(anchor + step), 'day');
}

/** So many units away from the reference; undefined when it is less precise than the unit. */
function shifted(reference: Reference | null, unit: string, count: number): DateSpan | undefined {
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
      return year + count < 1000 ? undefined : yearSpan(year + count);
    default:
      return undefined;
  }
}

/** `the last week` and `over the past year` are lengths of time; `the week` alone is none, `the end of the week` is. */
function placePeriod(found: Found, { reference, tense }: DateContext): Placement | undefined {
  const unit = (found.groups.unit ?? '').toLowerCase();
  const which = (found.groups.which ?? '').toLowerCase().replace(/^this\s+(?=past|coming)/, '');
  const part = found.groups.part;
  const before = wordBefore(found).toLowerCase();
  if (which === 'the' && !part && unit !== 'weekend') return undefined;
  if (which === 'the' && /^(?:earlier|later)$/i.test(part ?? '')) return undefined;
  if (before === 'the' && !part && (which === 'last' || which === 'past' || which === 'next')) return undefined;
  if (which === 'past' && !/^this/i.test(found.groups.which ?? '')) return undefined;
  const step = WHICH_STEPS[which] ?? 0;
  if (unit === 'weekend') return relative(weekend(reference, which === 'the' ? undefined : step, tense), 'range');
  if (unit === 'quarter') return relative(quarter(reference, step), 'range');
  if (unit === 'decade') return relative(decade(reference, step), 'decade');
  return relative(shifted(reference, unit, step), PRECISION_OF[unit]);
}

function weekend(reference: Reference | null, step: number | undefined, tense: Tense): DateSpan | undefined {
  if (reference?.day == null) return undefined;
  const saturday = mondayOf(reference.day) + 5;
  if (step === -1) return rangeSpan(saturday - 7, saturday - 6);
  const coming = weekdayOf(reference.day) >= 6 ? saturday + 7 : saturday;
  if (step === 1) return rangeSpan(coming, coming + 1);
  const near = [saturday - 7, saturday].map(first => ({ first, last: first + 1 }));
  const byDefault = step === 0 ? 'future' : 'past';
  const chosen = nearest(near, reference, tense === 'neutral' ? byDefault : tense);
  return chosen && rangeSpan(chosen.first, chosen.last);
}

function quarter(reference: Reference | null, step: number): DateSpan | undefined {
  if (!reference || reference.month === null) return undefined;
  const first = addMonths({ year: reference.year, month: reference.month - ((reference.month - 1) % 3) }, 3 * step);
  return monthsSpan(first, addMonths(first, 2));
}

const decade = (reference: Reference | null, step: number): DateSpan | undefined =>
  reference ? decadeSpan(Math.floor(reference.year / 10) * 10 + 10 * step) : undefined;
