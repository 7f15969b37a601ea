import { loadTable, loadWords } from '../../lists.ts';
import { flatMap } from '../flat-map.ts';

const months = loadTable<'name' | 'number' | 'short'>('gazetteer/months.tsv');
const weekdays = loadTable<'name' | 'number' | 'short'>('gazetteer/weekdays.tsv');
const seasons = loadTable<'name' | 'code' | 'month'>('gazetteer/dates-seasons.tsv');
const numbers = loadTable<'word' | 'value'>('gazetteer/dates-numbers.tsv');

const ordinals = loadTable<'word' | 'value'>('gazetteer/dates-ordinals.tsv');

const formsOf = (row: { name: string; short: string }): string[] => [row.name, ...row.short.split(',')].filter(Boolean);
const numbered = (rows: typeof months): Map<string, number> =>
  new Map(flatMap(rows, row => formsOf(row).map(form => [form, Number(row.number)] as const)));

const MONTHS = numbered(months);
const WEEKDAYS = numbered(weekdays);
const NUMBERS = new Map(numbers.map(row => [row.word, Number(row.value)]));
const ORDINALS = new Map(ordinals.map(row => [row.word, Number(row.value)]));
const SEASONS = new Map(seasons.map(row => [row.name, { code: Number(row.code), month: Number(row.month) }]));

const bare = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
};

/** Words that may stand first in a date, by what they are. */
export const DATE_WORDS: ReadonlyMap<string, 'month' | 'weekday' | 'season' | 'count'> = new Map([
  ...[...NUMBERS.keys()].map(word => [word, 'count'] as const),
  ...[...SEASONS.keys()].map(word => [word, 'season'] as const),
  ...[...WEEKDAYS.keys()].map(word => [word, 'weekday'] as const),
  ...[...MONTHS.keys()].map(word => [word, 'month'] as const),
]);

export const monthNumber = (word: string): number | undefined => MONTHS.get(bare(word));
export const weekdayNumber = (word: string): number | undefined => WEEKDAYS.get(bare(word));
export const seasonOf = (word: string): { code: number; month: number } | undefined => SEASONS.get(bare(word));
/** `three`, `3`; undefined for what is no whole number. */
export const countOf = (word: string): number | undefined =>
  NUMBERS.get(bare(word)) ?? (/^\d{1,4}$/.test(word) ? Number(word) : undefined);

/** `first` to `thirty-first`. */
export const ordinalNumber = (word: string): number | undefined => ORDINALS.get(bare(word));

const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

/** Alternations of the vocabulary for patterns, the longest word first. */
export const ANY_MONTH = longestFirst([...MONTHS.keys()]);
export const ANY_WEEKDAY = longestFirst(weekdays.map(row => row.name));
export const ANY_SHORT_WEEKDAY = longestFirst([...WEEKDAYS.keys()]);
export const ANY_SEASON = longestFirst([...SEASONS.keys()]);
export const ANY_ORDINAL = longestFirst([...ORDINALS.keys()]);
export const ANY_NUMBER = longestFirst([...NUMBERS.keys()]);

export const FALSE_FRIENDS: ReadonlySet<string> = new Set(loadWords('gazetteer/dates-false-friends.txt'));
export const NAMED_YEARS: ReadonlySet<string> = new Set(loadWords('gazetteer/dates-named-years.txt'));
export const LEAD_WORDS: ReadonlySet<string> = new Set(loadWords('gazetteer/dates-lead-words.txt'));
export const STRONG_LEADS: ReadonlySet<string> = new Set(loadWords('gazetteer/dates-strong-leads.txt'));
