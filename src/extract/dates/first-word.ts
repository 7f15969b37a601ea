import { loadWords } from '../../lists.ts';
import type { Token } from '../document.ts';
import { perWord } from '../per-word.ts';
import type { FirstWord } from './form.ts';
import { countOf, DATE_WORDS } from './vocabulary.ts';

const FIRST_WORDS = new Map<string, 'month' | 'weekday' | 'season' | 'count' | 'opener'>([
  ...loadWords('gazetteer/dates-openers.txt').map(word => [word, 'opener'] as const),
  ...DATE_WORDS,
]);
const classOf = perWord(({ lower }) => FIRST_WORDS.get(lower) ?? FIRST_WORDS.get(headOf(lower)) ?? null);
const UNIT = /^(?:days?|weeks?|months?|years?|decades?|and)$/;
const CALENDAR = /^(?:the|early|late|mid)$/;

/** Which kind of date may begin at a token; undefined for nearly all tokens, which makes the reading fast. */
export function firstWordOf(token: Token, next: Token | undefined): FirstWord | undefined {
  const { kind, lower } = token;
  if (kind === 'number') return 'number';
  if (kind === 'punct') return lower === "'" || lower === '’' || lower === '‘' ? 'word' : undefined;
  switch (classOf(token)) {
    case 'month':
      return 'month';
    case 'weekday':
      return 'weekday';
    case 'season':
      return 'word';
    case 'count':
      return UNIT.test(next?.lower ?? '') ? 'word' : undefined;
    case 'opener':
      return mayFollow(headOf(lower), next) ? 'word' : undefined;
  }
  return undefined;
}

/** `may` of `may-june`, `nov` of `nov.` */
function headOf(lower: string): string {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const hyphen = word.indexOf('-');
  return hyphen < 0 ? word : word.slice(0, hyphen);
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
  const word = DATE_WORDS.get(headOf(lower));
  return word === 'month' || word === 'weekday';
}
