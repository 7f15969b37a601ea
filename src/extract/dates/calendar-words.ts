import type { Sentence, Token } from '../document.ts';
import { perWord } from '../per-word.ts';
import type { CalendarWord } from './form.ts';
import { DATE_WORDS } from './vocabulary.ts';

/** Each kind as a bit; a sentence has one of `CALENDARS` sets of them. */
const BITS: Readonly<Record<CalendarWord, number>> = { month: 1, weekday: 2, season: 4 };
export const CALENDARS = 8;

/** "mid-May" and "May-June" hold a month too. */
const bitsOf = perWord(({ lower }): number => {
  let bits = 0;
  for (const part of lower.split(/[^\p{L}]+/u)) {
    const kind = DATE_WORDS.get(part);
    if (kind && kind !== 'count') bits |= BITS[kind];
  }
  return bits;
});

/** The kinds of calendar words that a sentence holds. */
export function calendarOf(tokens: readonly Token[], { first, last }: Sentence): number {
  let bits = 0;
  for (let i = first; i < last; i++) bits |= bitsOf(tokens[i]);
  return bits;
}

/** Whether a sentence with these kinds of words has what a form needs. */
export const holds = (calendar: number, needs: CalendarWord | undefined): boolean =>
  needs === undefined || (calendar & BITS[needs]) > 0;
