import { loadTable } from '../../lists.ts';

const FACTORS: ReadonlyMap<string, number> = new Map(
  loadTable<'word' | 'factor'>('gazetteer/currencies-scales.tsv').map(row => [row.word, Number(row.factor)]),
);
const NUMBERS: ReadonlyMap<string, number> = new Map(
  loadTable<'word' | 'value'>('gazetteer/dates-numbers.tsv').map(row => [row.word, Number(row.value)]),
);
const NUMBER_WORDS = new Set([...NUMBERS.keys(), 'half', 'quarter', ...FACTORS.keys()]);
const alternation = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

/** A number with its multiplier; `end` is the offset behind it. */
export type Amount = { readonly value: number; readonly factor: number | undefined; readonly end: number };

/** 28,000,000; 1.2; 1,5; 5 000 000; 1,00,000 */
const DIGITS = /(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d,.]\d|\d)|\d+(?:,\d+)*(?:\.\d+)?)/y;
/** million, bn, lakh crore, -billion; one letter only when glued to the number */
const SCALE = new RegExp(
  `(?:[\\s-]*(?<word>${alternation([...FACTORS.keys()].filter(word => word.length > 1))})|(?<letter>[kmb]))(?![\\p{L}\\p{N}])`,
  'iuy',
);
const NUMBER = alternation(NUMBERS.keys());
/** two, twenty-five, half a, a quarter of a, one and a half, one hundred and twenty; only before a multiplier */
const WORDS = new RegExp(
  `(?:(?<half>half\\s+an?|half)|(?<quarter>(?:three[\\s-])?quarters?\\s+of\\s+an?)|(?<number>${NUMBER})(?:-(?<unit>${NUMBER}))?)(?<more>\\s+and\\s+a\\s+half)?(?<hundred>[\\s-]+hundred(?:\\s+(?:and\\s+)?(?<rest>${NUMBER})(?:-(?<restUnit>${NUMBER}))?)?)?(?=[\\s-])`,
  'iuy',
);
const LARGEST = 1e17;

/** `two`, `twenty-five`, `half`, `trillion-dollar`: a word that may begin a sum. */
export function isNumberWord(lower: string): boolean {
  const hyphen = lower.indexOf('-');
  return NUMBER_WORDS.has(hyphen < 0 ? lower : lower.slice(0, hyphen));
}

/** Reads a number in digits or words at an offset; undefined when there is none. */
export function amountAt(text: string, offset: number): Amount | undefined {
  return digitsAt(text, offset) ?? wordsAt(text, offset);
}

/** The multiplier at an offset, with or without a number before it. */
export function scaleAt(text: string, offset: number): { factor: number; end: number } | undefined {
  SCALE.lastIndex = offset;
  const match = SCALE.exec(text);
  const word = (match?.groups?.word ?? match?.groups?.letter ?? '').toLowerCase().replace(/\s+/g, ' ');
  const factor = FACTORS.get(word);
  return match && factor ? { factor, end: offset + match[0].length } : undefined;
}

function digitsAt(text: string, offset: number): Amount | undefined {
  DIGITS.lastIndex = offset;
  const match = DIGITS.exec(text);
  if (!match) return undefined;
  const value = numberOf(match[0]);
  const end = offset + match[0].length;
  const scale = scaleAt(text, end);
  if (!(value > 0) || value * (scale?.factor ?? 1) > LARGEST) return undefined;
  return (scale && withRest(text, value, scale)) ?? { value, factor: scale?.factor, end: scale?.end ?? end };
}

/** `1 million 900 thousand`: a second number with a smaller multiplier right behind the first. */
function withRest(text: string, value: number, { factor, end }: { factor: number; end: number }): Amount | undefined {
  DIGITS.lastIndex = end + 1;
  const digits = text[end] === ' ' ? DIGITS.exec(text)?.[0] : undefined;
  const rest = digits ? scaleAt(text, end + 1 + digits.length) : undefined;
  if (!digits || !rest || rest.factor >= factor) return undefined;
  return { value: value + (numberOf(digits) * rest.factor) / factor, factor, end: rest.end };
}

/** A comma before one or two last digits is a decimal point, unless the number is grouped in the Indian way. */
function numberOf(digits: string): number {
  if (/^\d+,\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'));
  return Number(digits.replace(/[,\s]/g, ''));
}

function wordsAt(text: string, offset: number): Amount | undefined {
  WORDS.lastIndex = offset;
  const match = WORDS.exec(text);
  if (!match) return undefined;
  const scale = scaleAt(text, offset + match[0].length);
  if (!scale) return undefined;
  const { half, quarter, number, unit, more, hundred, rest, restUnit } = match.groups ?? {};
  const whole = half ? 0.5 : quarter ? (/^t/i.test(quarter) ? 0.75 : 0.25) : said(number) + said(unit);
  const value = (whole + (more ? 0.5 : 0)) * (hundred ? 100 : 1) + said(rest) + said(restUnit);
  return { value, factor: scale.factor, end: scale.end };
}

const said = (word: string | undefined): number => (word ? (NUMBERS.get(word.toLowerCase()) ?? 0) : 0);
