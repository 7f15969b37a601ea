import type { Reading } from '../reading.ts';
import { ANY_NUMBER, countOf } from './vocabulary.ts';

/** A length of time, `two-day` or `three weeks`: no date, but it tells how long a visit lasts. */
export type Duration = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly count: number;
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** In days; null for hours. */
  readonly days: number | null;
};

const DAYS = { hour: null, day: 1, week: 7, month: 30, year: 365 } as const;
/** two-day, 3-day, five days, a week, week-long, daylong; not `two days ago`, which is a date, nor an age */
const DURATION = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:(?<count>${ANY_NUMBER}|\\d{1,3})[\\s-]+(?<unit>hour|day|week|month|year)s?|(?<long>day|week|month|year)-?long)` +
    '(?![\\p{L}\\p{N}])(?!\\s+(?:ago|earlier|later|before|after|old)|-old|[\\s-]long)',
  'giu',
);

/** The lengths of time that one sentence names, in the order of the text. */
export function durationsIn({ text, sentences }: Pick<Reading, 'text' | 'sentences'>, sentence: number): Duration[] {
  const { start, end } = sentences[sentence];
  return [...text.slice(start, end).matchAll(DURATION)].flatMap(match => {
    const unit = unitOf(match.groups?.unit ?? match.groups?.long ?? '');
    const count = match.groups?.count ? countOf(match.groups.count) : 1;
    if (!unit || !count) return [];
    const from = start + match.index;
    const days = DAYS[unit];
    return [{ start: from, end: from + match[0].length, text: match[0], count, unit, days: days && days * count }];
  });
}

const UNITS = ['hour', 'day', 'week', 'month', 'year'] as const;
const unitOf = (word: string): Duration['unit'] | undefined => UNITS.find(unit => unit === word.toLowerCase());
