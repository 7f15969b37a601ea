import { loadTable } from '../../lists.ts';
import { COUNTRY_LIST } from '../../model/country-list.ts';
import { nameTokens } from '../../model/name-key.ts';

const CODES = countryCodes();
const LONGEST = Math.max(...[...CODES.keys()].map(phrase => phrase.split(' ').length));
/** "Latin America" and "North America" are no country. */
const COMPASS = new Set(['north', 'south', 'latin', 'central', 'west', 'east']);

/** The longest country name or demonym that starts at a folded word: its code and how many words it takes. */
export function countryAt(words: readonly string[], at: number): { code: string; length: number } | undefined {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const code = CODES.get(words.slice(at, at + length).join(' '));
    if (code && !(words[at] === 'america' && COMPASS.has(words[at - 1]))) return { code, length };
  }
  return undefined;
}

function countryCodes(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const add = (name: string, code: string) => {
    const key = nameTokens(name).join(' ');
    if (key && !codes.has(key)) codes.set(key, code);
  };
  for (const { name, code } of loadTable<'name' | 'code'>('gazetteer/countries.tsv')) add(name, code);
  for (const { word, code } of loadTable<'word' | 'code'>('gazetteer/demonyms.tsv')) add(word, code);
  for (const { cca2, name, demonyms } of COUNTRY_LIST) {
    add(name.common, cca2);
    add(name.official, cca2);
    add(demonyms?.eng?.m ?? '', cca2);
  }
  return codes;
}
