import { mondayOf, weekdayOf } from './calendar.ts';
import { daySpan, rangeSpan, unplacedSpan } from './date-span.ts';
import {
  type DateContext,
  type Form,
  type Found,
  matchAt,
  type Placement,
  type Refusal,
  wordAfter,
  wordBefore,
} from './form.ts';
import { MONTH_FORMS, WEEKDAY_BEFORE_DATE } from './month-forms.ts';
import { NUMERIC_FORMS } from './numeric-forms.ts';
import { at, FROM, JOIN, ordinal, weekday } from './pattern.ts';
import { nearest, nearestDayOfMonth, type Reference } from './reference.ts';
import type { Tense } from './tense.ts';
import { ANY_MONTH, FALSE_FRIENDS, weekdayNumber } from './vocabulary.ts';

const PART_OF_DAY = '(?:\\s+(?:morning|noon|afternoon|evening|night|local\\s+time)(?![\\p{L}]))?';

/** ` last week`, ` of next week` */
const WEEK = '(?:\\s+(?:of\\s+)?(?<week>last|next|this)\\s+week(?!\\p{L}))?';
const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const dayAfterWeekday: Form = {
  name: 'ordinal',
  first: ['number'],
  // the 19th of `Friday (19th)`
  pattern: at(ordinal()),
  place: ({ groups }, { reference, tense }) => {
    const day = reference ? nearestDayOfMonth(Number(groups.day), reference, tense()) : undefined;
    return { span: day === undefined ? unplacedSpan('day') : daySpan(day), basis: 'relative' };
  },
};

/** How each of the forms below begins. */
const BEGINS_DATE = at(`(?:\\d|from|between|the|early|late|earlier|later|mid|end|beginning|start|${ANY_MONTH})`);

const AFTER_WEEKDAY: readonly Form[] = [...NUMERIC_FORMS, ...MONTH_FORMS, dayAfterWeekday];

const weekdayAndDate: Form = {
  name: 'weekday-date',
  first: ['weekday'],
  needs: 'weekday',
  // Thursday (May 18), Friday (19th), Fri., 19 May 2023, Sunday the 21st
  pattern: WEEKDAY_BEFORE_DATE,
  place: placeWithDate,
};

const weekdayRange: Form = {
  name: 'weekdays',
  first: ['weekday', 'word'],
  needs: 'weekday',
  // from Sunday to Tuesday; Monday-Wednesday; Tuesday and Wednesday
  pattern: at(FROM, weekday(), JOIN, weekday('weekday2'), WEEK),
  place: placeWeekdays,
};

const weekdayAlone: Form = {
  name: 'weekday',
  first: ['weekday', 'word'],
  needs: 'weekday',
  // Thursday; late Monday afternoon; last Friday; this coming Sunday; Wednesday last week
  pattern: at(
    '(?:(?<part>late|later|early|earlier)\\s+(?:on\\s+)?)?',
    '(?:(?<which>last|next|this\\s+past|this\\s+coming|this|past|coming)\\s+)?',
    weekday(),
    PART_OF_DAY,
    WEEK,
  ),
  place: placeWeekday,
};

/** Dates that begin with a weekday. */
export const WEEKDAY_FORMS: readonly Form[] = [weekdayAndDate, weekdayRange, weekdayAlone];

function placeWithDate(found: Found, context: DateContext): Placement | Refusal | undefined {
  BEGINS_DATE.lastIndex = found.end;
  if (!BEGINS_DATE.test(found.sentence)) return undefined;
  for (const form of AFTER_WEEKDAY) {
    const date = matchAt(form, found.sentence, found.end);
    const placed = date && form.place(date, context);
    if (!date || !placed || 'refused' in placed) continue;
    if (placed.span.precision !== 'day' && placed.span.precision !== 'range') continue;
    const opened = found.sentence[found.end - 1] === '(';
    const closed = opened && found.sentence[date.end] === ')';
    return { ...placed, end: closed ? date.end + 1 : date.end };
  }
  return undefined;
}

function placeWeekdays({ groups }: Found, context: DateContext): Placement | undefined {
  const first = weekdayNumber(groups.weekday ?? '') ?? 0;
  const second = weekdayNumber(groups.weekday2 ?? '') ?? 0;
  const length = (second - first + 7) % 7;
  const pair = /and|[&/]/.test(groups.join ?? '') && !groups.from;
  if (length === 0 || (pair && length !== 1)) return undefined;
  if (context.reference?.day == null) return { span: unplacedSpan('range'), basis: 'relative' };
  const week = WEEKS[groups.week?.toLowerCase() ?? ''];
  const given = week === undefined ? undefined : mondayOf(context.reference.day) + 7 * week + first - 1;
  const starts = (given === undefined ? candidateDays(first, context.reference.day) : [given]).map(day => ({
    first: day,
    last: day + length,
  }));
  const chosen = nearest(starts, context.reference, context.tense());
  return chosen && { span: rangeSpan(chosen.first, chosen.last), basis: 'relative' };
}

function placeWeekday(found: Found, context: DateContext): Placement | Refusal | undefined {
  const { weekday, which, part, week } = found.groups;
  const number = weekdayNumber(weekday ?? '') ?? 0;
  const name = falseFriend(found, weekday ?? '');
  if (name) return { refused: `"${name}" is a name, not a day of the report` };
  if (context.reference?.day == null) return { span: unplacedSpan('day'), basis: 'relative' };
  const asked = (week ? `week ${week}` : (which ?? '')).toLowerCase().replace(/\s+/g, ' ');
  const today = context.today.has(number) || /^later$/i.test(part ?? '');
  const day = weekdayDay({ number, asked, today }, context.reference, context.tense());
  return { span: day === undefined ? unplacedSpan('day') : daySpan(day), basis: 'relative' };
}

function falseFriend(found: Found, weekday: string): string | undefined {
  const before = `${wordBefore(found)} ${weekday}`;
  const after = `${weekday} ${wordAfter(found)}`;
  return [before, after].find(words => FALSE_FRIENDS.has(words.toLowerCase()));
}

type Asked = { readonly number: number; readonly asked: string; readonly today: boolean };

function weekdayDay({ number, asked, today }: Asked, reference: Reference, tense: Tense): number | undefined {
  const day = reference.day ?? 0;
  const inWeek = (weeks: number): number => mondayOf(day) + 7 * weeks + number - 1;
  const behind = day - ((weekdayOf(day) - number + 6) % 7) - 1;
  const ahead = day + ((number - weekdayOf(day) + 6) % 7) + 1;
  switch (asked) {
    case 'last':
    case 'past':
    case 'this past':
      return behind;
    case 'coming':
    case 'this coming':
      return ahead;
    case 'next':
    case 'week next':
      return inWeek(1);
    case 'week last':
      return inWeek(-1);
    case 'week this':
      return inWeek(0);
  }
  if (today && ahead === day + 1) return ahead;
  return nearest(
    candidateDays(number, day).map(first => ({ first, last: first })),
    reference,
    asked === 'this' && tense === 'neutral' ? 'future' : tense,
  )?.first;
}

/** The weekday's last, present and next occurrence. */
function candidateDays(weekday: number, day: number): number[] {
  const behind = day - ((weekdayOf(day) - weekday + 7) % 7);
  return [behind, behind + 7];
}
