import { loadWords } from '../../lists.ts';
import type { Token } from '../document.ts';
import type { FirstWord } from './form.ts';
import { countOf, monthNumber, seasonOf, weekdayNumber } from './vocabulary.ts';

const OPENERS = new Set(loadWords('gazetteer/dates-openers.txt'));

/** Which kind of date may begin at a token; undefined for nearly all tokens, which makes the reading fast. */
export function firstWordOf({ kind, lower }: Token): FirstWord | undefined {
  if (kind === 'number') return 'number';
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const head = word.includes('-') ? word.slice(0, word.indexOf('-')) : word;
  if (monthNumber(head) !== undefined) return 'month';
  if (weekdayNumber(head) !== undefined) return 'weekday';
  if (kind === 'punct') return /^['’‘]$/.test(word) ? 'word' : undefined;
  return OPENERS.has(head) || seasonOf(word) || countOf(word) !== undefined ? 'word' : undefined;
}
