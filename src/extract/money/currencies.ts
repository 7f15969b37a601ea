import { loadTable } from '../../lists.ts';
import { COUNTRY_LIST } from '../../model/country-list.ts';
import { perWord } from '../per-word.ts';
import type { CountryMention } from '../reading.ts';

/** Which currency a word or sign means, once the report's countries are known. */
export type Currency = {
  readonly codes: readonly string[];
  readonly pick: 'fixed' | 'context' | 'only';
  /** Also another word or a weight: taken only after a multiplier. */
  readonly weak: boolean;
};

const fixed = (code: string): Currency => ({ codes: [code], pick: 'fixed', weak: false });
const pickOf = (pick: string): Currency['pick'] => (pick === 'context' || pick === 'only' ? pick : 'fixed');

const WORDS: ReadonlyMap<string, Currency> = new Map(
  loadTable<'word' | 'codes' | 'pick' | 'weak'>('gazetteer/currencies.tsv').map(row => [
    row.word,
    { codes: row.codes.split(','), pick: pickOf(row.pick), weak: row.weak === 'yes' },
  ]),
);
const SIGNS: ReadonlyMap<string, Currency> = new Map(
  loadTable<'sign' | 'means'>('gazetteer/currencies-signs.tsv').map(row => [
    row.sign,
    WORDS.get(row.means) ?? fixed(row.means),
  ]),
);
const FORMER = new Map(
  loadTable<'country' | 'code'>('gazetteer/currencies-former.tsv').map(({ country, code }) => [country, code]),
);
const CURRENCIES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  COUNTRY_LIST.map(({ cca2, currencies }) => [
    cca2,
    [...Object.keys(currencies ?? {}), ...[FORMER.get(cca2) ?? []].flat()],
  ]),
);

const escaped = (word: string): string => word.replace(/[.$^*+?()[\]{}|\\]/g, '\\$&');
const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|');

export const ANY_SIGN = longestFirst([...SIGNS.keys()]);
export const ANY_CURRENCY = longestFirst([...WORDS.keys()]);

/** The last word of each currency's name, alone or in a compound. */
const LAST_WORD = new RegExp([...WORDS.keys()].map(word => word.slice(word.lastIndexOf(' ') + 1)).join('|'));

/** Whether a word may end the name of a currency: `dollars`, `billion-euro`. */
export const isOfCurrency = perWord(({ lower }) => LAST_WORD.test(lower));

export const signCurrency = (sign: string): Currency | undefined => SIGNS.get(sign.replace(/\s+/g, ' ').trim());

/** The currency of a word in singular or plural: `dollars`, `yuan`. */
export function wordCurrency(word: string): Currency | undefined {
  const lower = word.toLowerCase().replace(/\s+/g, ' ');
  return WORDS.get(lower) ?? WORDS.get(lower.replace(/s$/, ''));
}

/** How often the report names a country of each currency. */
function currencyCounts(countries: readonly CountryMention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of countries) {
    for (const currency of CURRENCIES_OF.get(code) ?? []) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return counts;
}

/** The code that is meant; undefined when only the countries could tell and they do not. */
export function currencyCode(
  { codes, pick }: Currency,
  countries: readonly CountryMention[],
  country: CountryMention | undefined,
): string | undefined {
  const own = country && CURRENCIES_OF.get(country.code)?.find(code => codes.includes(code));
  if (own) return own;
  if (pick === 'fixed') return codes[0];
  return mostNamed(codes, currencyCounts(countries)) ?? (pick === 'only' ? undefined : codes[0]);
}

function mostNamed(codes: readonly string[], counts: ReadonlyMap<string, number>): string | undefined {
  const named = codes.filter(code => counts.has(code));
  return named.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || codes.indexOf(a) - codes.indexOf(b))[0];
}
