import { ANY_MONTH, ANY_SHORT_WEEKDAY, ANY_WEEKDAY } from './vocabulary.ts';

/** Named pieces of date patterns. `slot` tells two of a kind in one pattern apart: `day`, `day2`. */
const WORD_END = '(?![\\p{L}\\p{N}])';

/** `18`, `18th`; not the 18 of `18,000`, `18.5` or `18:30`. */
export const day = (slot = 'day'): string => `(?<${slot}>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${WORD_END}(?![.,:]\\d)`;

/** `18th` only. */
export const ordinal = (slot = 'day'): string => `(?<${slot}>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)${WORD_END}`;

/** `May`, `Nov.`, `Sept`. */
export const month = (slot = 'month'): string =>
  `(?<${slot}>(?:${ANY_MONTH})${WORD_END})(?:\\.(?=\\s*[\\d,'’-]|\\s+(?:of|to|and|this|last)\\s))?`;

/** `2023`; not that of `2023,5` or `20231`. */
export const year = (slot = 'year'): string => `(?<${slot}>[12]\\d{3})${WORD_END}(?![.,:]\\d)`;

/** `, 2023`, ` of 2023`, ` this year`, ` of last year`; may be absent. */
export const yearAfter = (slot = 'year'): string =>
  `(?:,?\\s+(?:of\\s+)?(?:${year(slot)}|(?<${slot}Word>this|last|next)\\s+year${WORD_END}))?`;

export const weekday = (slot = 'weekday'): string => `(?<${slot}>(?:${ANY_WEEKDAY})${WORD_END})`;

/** `Fri.`, `Sun`: too ambiguous alone, used only before a calendar date. */
export const shortWeekday = (slot = 'weekday'): string => `(?<${slot}>(?:${ANY_SHORT_WEEKDAY})${WORD_END})`;

/** `7-8`, `7/8`, `7 to 8`, `7 and 8`. */
export const JOIN = '(?<join>\\s*[-–—/]\\s*|\\s+(?:to|through|until|till|and|&)\\s+)(?:the\\s+)?';

/** `from`, `between`. */
export const FROM = '(?:(?<from>from|between)\\s+(?:the\\s+)?)?';

/** `early`, `mid-`, `the end of`. */
export const PART =
  '(?:(?<part>early|late|later|earlier|mid|middle|end|beginning|start)(?:\\s+(?:of|in)(?:\\s+the)?)?(?:\\s+|-))?';

/** A pattern that is tried at one place of a sentence only. */
export const at = (...pieces: readonly string[]): RegExp => new RegExp(pieces.join(''), 'iuy');
