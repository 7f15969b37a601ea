import { addMonths, mondayOf, weekdayOf } from './calendar.ts';
import { type DateSpan, decadeSpan, monthsSpan, rangeSpan } from './date-span.ts';
import { type DateContext, type Form, type Found, type Placement, wordAfter, wordBefore } from './form.ts';
import { at, PART } from './pattern.ts';
import { nearest, type Reference } from './reference.ts';
import { precisionOf, relative, shifted } from './relative-placement.ts';
import type { Tense } from './tense.ts';

const WHICH_STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  the: 0,
  next: 1,
  coming: 1,
};

const period: Form = {
  name: 'period',
  first: ['word'],
  opening: /^(?:early|late|earlier|later|mid|middle|end|beginning|start|last|next|this|past|coming|current|the)/,
  // last week, next month, earlier this year, the end of the year, over the weekend, late last year
  pattern: at(
    PART,
    '(?<which>last|next|this(?:\\s+(?:past|coming))?|past|coming|current|the)\\s+',
    `(?<unit>weekend|week|month|quarter|year|decade)(?![\\p{L}\\p{N}])`,
  ),
  place: placePeriod,
};

/** Weeks, months, years and their like, counted from the report's own. */
export const PERIOD_FORMS: readonly Form[] = [period];

/** `the last week` and `over the past year` are lengths of time; `the week` alone is none, `the end of the week` is. */
function placePeriod(found: Found, { reference, tense }: DateContext): Placement | undefined {
  const unit = (found.groups.unit ?? '').toLowerCase();
  const which = (found.groups.which ?? '').toLowerCase().replace(/^this\s+(?=past|coming)/, '');
  const part = found.groups.part;
  const before = wordBefore(found).toLowerCase();
  if (which === 'the' && !part && (unit !== 'weekend' || wordAfter(found) === 'of')) return undefined;
  if (which === 'the' && /^(?:earlier|later)$/i.test(part ?? '')) return undefined;
  if (before === 'the' && !part && (which === 'last' || which === 'past' || which === 'next')) return undefined;
  if (which === 'past' && !/^this/i.test(found.groups.which ?? '')) return undefined;
  const step = WHICH_STEPS[which] ?? 0;
  if (unit === 'weekend') return relative(weekend(reference, which === 'the' ? undefined : step, tense()), 'range');
  if (unit === 'quarter') return relative(quarter(reference, step), 'range');
  if (unit === 'decade') return relative(decade(reference, step), 'decade');
  return relative(shifted(reference, unit, step), precisionOf(unit));
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
