import { COUNTRY_LIST } from '../../model/country-list.ts';
import type { Reading } from '../reading.ts';

/** "DHAKA, Sept 2 (Agency) -", "VIENNA (Agency) --", "BISHKEK, March 13. /Agency/." */
const DATELINE = /^(?<city>\p{Lu}[\p{Lu}.'’ -]{2,30})(?:,| \(| ?--| [-–—] )/u;

/** A heading, and a line under it, may stand before the dateline. */
const HEADINGS = 3;

const STATE_OF_CAPITAL = new Map(
  COUNTRY_LIST.flatMap(({ cca2, capital }) => capital.map((name): [string, string] => [name.toUpperCase(), cca2])),
);

/** The country in whose capital the report was written, where it is as often named as all others: presidents are written of abroad too. */
export function datelineCountry({ sentences, countries }: Pick<Reading, 'sentences' | 'countries'>): string | null {
  for (const { text } of sentences.slice(0, HEADINGS)) {
    const city = DATELINE.exec(text)?.groups?.city.trim() ?? '';
    const state = STATE_OF_CAPITAL.get(city);
    if (state === undefined) continue;
    const own = countries.filter(({ code }) => code === state).length;
    return own > 0 && own * 2 >= countries.length ? state : null;
  }
  return null;
}
