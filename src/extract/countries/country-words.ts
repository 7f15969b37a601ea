import { loadTable, loadWords } from '../../lists.ts';
import { COUNTRY_LIST } from '../../model/country-list.ts';
import { buildGazetteer, entryOf, type Gazetteer } from '../gazetteer.ts';
import type { CountryForm } from '../reading.ts';

/** What a listed word says: a country, the first half of a compound, a capital or seat, or a longer name that is no country. */
export type CountryWord =
  | { readonly kind: 'country'; readonly code: string; readonly form: CountryForm; readonly written: string }
  | { readonly kind: 'prefix'; readonly code: string; readonly written: string }
  | { readonly kind: 'seat' | 'capital'; readonly code: string; readonly written: string }
  | { readonly kind: 'inside'; readonly written: string };

/** Codes of words shared by two states, told apart by the rest of the report. */
export const SHARED: Readonly<Record<string, readonly [string, string]>> = { '?K': ['KR', 'KP'], '?C': ['CD', 'CG'] };

/** Nobody's state: listed by ISO, never an actor. */
const UNINHABITED = new Set(['AQ', 'BV', 'HM', 'TF', 'GS', 'UM', 'IO', 'BQ', 'SJ']);
/** Saints and common words, which in reports are rarely the island. */
const RISKY_NAMES = new Set(['RE', 'MF', 'BL', 'MS']);

const country = (code: string, form: CountryForm, written: string): [string, CountryWord] => [
  written,
  { kind: 'country', code, form, written },
];

function* namedCountries(): Generator<[string, CountryWord]> {
  for (const row of loadTable<'name' | 'code' | 'form'>('gazetteer/countries.tsv'))
    yield country(row.code, row.form as CountryForm, row.name);
  for (const { cca2, name } of COUNTRY_LIST) {
    if (UNINHABITED.has(cca2) || RISKY_NAMES.has(cca2)) continue;
    yield country(cca2, 'name', name.common);
    yield country(cca2, 'official', name.official);
    if (/\bSaint\b/.test(name.common)) yield country(cca2, 'name', name.common.replace('Saint', 'St.'));
    if (/ and /.test(name.common)) yield country(cca2, 'name', name.common.replace(' and ', ' & '));
  }
}

function* demonyms(): Generator<[string, CountryWord]> {
  for (const row of loadTable<'word' | 'code'>('gazetteer/demonyms.tsv')) yield* demonym(row.code, row.word);
  for (const { cca2, demonyms: known } of COUNTRY_LIST) {
    if (UNINHABITED.has(cca2) || RISKY_NAMES.has(cca2)) continue;
    for (const word of (known?.eng?.m ?? '').split(/,\s*|(?<!\s)\s+or\s+/)) if (word) yield* demonym(cca2, word);
  }
}

function* demonym(code: string, word: string): Generator<[string, CountryWord]> {
  yield country(code, 'demonym', word);
  if (!/(?:sh|ch|ese|ss|men|s)$/.test(word)) yield country(code, 'demonym', `${word}s`);
}

const NO_METONYMS = new Set(loadWords('gazetteer/metonyms-never.txt'));

function* seats(): Generator<[string, CountryWord]> {
  for (const row of loadTable<'word' | 'code' | 'kind'>('gazetteer/metonyms.tsv'))
    yield [row.word, { kind: row.kind === 'seat' ? 'seat' : 'capital', code: row.code, written: row.word }];
  for (const { cca2, capital, independent } of COUNTRY_LIST)
    for (const word of capital)
      if (independent && !NO_METONYMS.has(word)) yield [word, { kind: 'capital', code: cca2, written: word }];
}

function* otherWords(): Generator<[string, CountryWord]> {
  for (const written of loadWords('gazetteer/countries-inside-names.txt')) yield [written, { kind: 'inside', written }];
  for (const row of loadTable<'prefix' | 'code'>('gazetteer/demonyms-prefixes.tsv'))
    yield [row.prefix, { kind: 'prefix', code: row.code, written: row.prefix }];
}

/** The state is "U.S." in the names of its bodies: "U.S. Senate". */
const ADJECTIVES = new Map<string, string>([['US', 'U.S.']]);
for (const { word, code } of loadTable<'word' | 'code'>('gazetteer/demonyms.tsv'))
  if (!ADJECTIVES.has(code)) ADJECTIVES.set(code, word);
for (const { cca2, demonyms: known } of COUNTRY_LIST)
  if (!ADJECTIVES.has(cca2)) ADJECTIVES.set(cca2, known?.eng?.m || cca2);

/** The adjective of a country, `Kyrgyz`: the first demonym listed for it. */
export const adjectiveOf = (code: string): string => ADJECTIVES.get(code) ?? code;

const CAPITALS = new Map<string, string>();
for (const { cca2, capital } of COUNTRY_LIST) for (const name of capital) CAPITALS.set(name, cca2);

/** The country whose capital has this name. */
export const capitalOf = (name: string): string | null => CAPITALS.get(name) ?? null;

/** Every word for a country. The first entry wins, so names go before demonyms and those before capitals (Singapore). */
export const COUNTRY_WORDS: Gazetteer<CountryWord> = buildGazetteer(
  (function* () {
    yield* namedCountries();
    yield* otherWords();
    yield* demonyms();
    yield* seats();
  })(),
);

/** Whether a whole text is the name of a country. */
export function isCountryName(name: string): boolean {
  const word = entryOf(COUNTRY_WORDS, name);
  return word?.kind === 'country' && word.form === 'name';
}
