import { loadWords } from '../../lists.ts';
import type { Token } from '../document.ts';
import type { FirstWord } from './form.ts';
import { countOf, monthNumber, seasonOf, weekdayNumber } from './vocabulary.ts';

const OPENERS = new Set(loadWords('gazetteer/dates-openers.txt'));
const UNIT = /^(?:days?|weeks?|months?|years?|decades?|and)$/;
const CALENDAR = /^(?:the|early|late|mid)$/;

/** Which kind of date may begin at a token; undefined for nearly all tokens, which makes the reading fast. */
export function firstWordOf({ kind, lower }: Token, next: Token | undefined): FirstWord | undefined {
  if (kind === 'number') return 'number';
  if (kind === 'punct') return /^['’‘]$/.test(lower) ? 'word' : undefined;
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const hyphen = word.indexOf('-');
  const head = hyphen < 0 ? word : word.slice(0, hyphen);
  if (monthNumber(head) !== undefined) return 'month';
  if (weekdayNumber(head) !== undefined) return 'weekday';
  if (OPENERS.has(head)) return mayFollow(head, next) ? 'word' : undefined;
  if (seasonOf(word)) return 'word';
  return countOf(word) !== undefined && UNIT.test(next?.lower ?? '') ? 'word' : undefined;
}

/** The commonest openers begin a date only before certain words. */
function mayFollow(opener: string, next: Token | undefined): boolean {
  if (!next) return opener !== 'the' && opener !== 'in';
  switch (opener) {
    case 'the':
      return next.kind === 'number' || next.lower === 'weekend';
    case 'in':
      return next.kind === 'number' || next.lower === 'about' || countOf(next.lower) !== undefined;
    case 'from':
    case 'between':
      return next.kind === 'number' || CALENDAR.test(next.lower) || isCalendarWord(next.lower);
    case 'first':
    case 'second':
    case 'third':
    case 'fourth':
      return /^(?:quarter|half)$/.test(next.lower);
    default:
      return true;
  }
}

function isCalendarWord(lower: string): boolean {
  const head = /^[^.-]*/.exec(lower)?.[0] ?? '';
  return monthNumber(head) !== undefined || weekdayNumber(head) !== undefined;
}
