import { daySpan, rangeSpan } from './date-span.ts';
import {
  type DateContext,
  type Form,
  type Found,
  type Placement,
  type Refusal,
  wordAfter,
  wordBefore,
} from './form.ts';
import { at, JOIN, ordinal } from './pattern.ts';
import { nearestDayOfMonth } from './reference.ts';
import { precisionOf, relative, shifted } from './relative-placement.ts';
import { ANY_NUMBER, countOf } from './vocabulary.ts';

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

const namedDay: Form = {
  name: 'named-day',
  first: ['word'],
  opening: /^(?:early|late|day|yesterday|today|tonight|tomorrow|last|this)/,
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
  opening: new RegExp(`^(?:${ANY_NUMBER}|\\d{1,3}$)`),
  // two days ago; a week ago; 10 years ago; two days later (than a day named before)
  pattern: at(COUNT, `\\s+${UNIT}s?\\s+(?<way>ago|earlier|before|later|after|from\\s+now)${END}`),
  place: placeAgo,
};

const ahead: Form = {
  name: 'ahead',
  first: ['word'],
  opening: /^in$/,
  // in three days; in two weeks' time
  pattern: at('in\\s+(?:about\\s+)?', COUNT, `\\s+${UNIT}s?${END}(?:['’](?:s\\s+|\\s*)time)?`),
  place: (found, context) => {
    const { count, unit } = found.groups;
    if (context.tense() !== 'future' || /^(?:of|or)$/.test(wordAfter(found)) || isRecord(found)) return undefined;
    return relative(shifted(context.reference, unit ?? '', countOf(count ?? '') ?? 0), precisionOf(unit ?? ''));
  },
};

const ordinals: Form = {
  name: 'ordinals',
  first: ['word'],
  opening: /^the$/,
  // the 17th and 18th, the 18th to the 20th
  pattern: at('the\\s+', ordinal(), JOIN, ordinal('day2')),
  place: (found, { reference, tense }) => {
    if (isCounted(found)) return undefined;
    const first = reference ? nearestDayOfMonth(Number(found.groups.day), reference, tense()) : undefined;
    const length = Number(found.groups.day2) - Number(found.groups.day);
    if (length <= 0 || (/and|[&/]/.test(found.groups.join ?? '') && length > 1)) return undefined;
    return relative(first === undefined ? undefined : rangeSpan(first, first + length), 'range');
  },
};

const ordinalDay: Form = {
  name: 'ordinal',
  first: ['word'],
  opening: /^the$/,
  // (on) the 17th; not the 17th century
  pattern: at('the\\s+', ordinal()),
  place: placeOrdinal,
};

const sameDay: Form = {
  name: 'anchored',
  first: ['word'],
  opening: /^(?:same|following|next|previous|day)$/,
  // the same day, the following day, the next day, the day before
  pattern: at(`(?<word>same\\s+day|(?:following|next)\\s+day|previous\\s+day|day\\s+(?:before|earlier))${END}`),
  place: ({ groups }, { anchor }) => {
    const word = groups.word ?? '';
    const step = /^same/i.test(word) ? 0 : /^(?:following|next)/i.test(word) ? 1 : -1;
    const day = anchor();
    return day === null ? undefined : relative(daySpan(day + step), 'day');
  },
};

/** Dates that count from the report's own date or from a day named before. */
export const RELATIVE_FORMS: readonly Form[] = [namedDay, ago, ahead, ordinals, ordinalDay, sameDay];

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
  const day = reference ? nearestDayOfMonth(Number(found.groups.day), reference, tense()) : undefined;
  return relative(day === undefined ? undefined : daySpan(day), 'day');
}

function placeAgo(found: Found, { reference, anchor }: DateContext): Placement | undefined {
  const { groups } = found;
  const count = countOf(groups.count ?? '');
  const unit = (groups.unit ?? '').toLowerCase();
  const way = (groups.way ?? '').toLowerCase();
  if (count === undefined || (/^(?:before|after)$/.test(way) && wordAfter(found) !== '')) return undefined;
  // "a year ago": in that month, as far as news goes; of more years only the number is meant
  if (way === 'ago' && unit === 'year' && count === 1 && reference?.month != null)
    return relative(shifted(reference, 'month', -12), 'month');
  if (way === 'ago') return relative(shifted(reference, unit, -count), precisionOf(unit));
  if (/now$/.test(way)) return relative(shifted(reference, unit, count), precisionOf(unit));
  const day = unit === 'day' ? anchor() : null;
  if (day === null) return undefined;
  const step = way === 'later' || way === 'after' ? count : -count;
  return relative(daySpan(day + step), 'day');
}
