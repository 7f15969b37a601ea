import { COUNTRY_LIST } from '../../model/country-list.ts';
import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';
import { builders } from './builders.ts';
import type { Candidate } from './candidate.ts';
import { namedIn } from './leading.ts';

/** A namesake town abroad ("Panama City, Florida") is no land of it when its country is named nowhere and another is. */
export function withoutStrays(
  reading: Reading,
  mentions: readonly Candidate[],
  codes: readonly string[],
): readonly string[] {
  const named = codes.filter(code => reading.countries.some(country => country.code === code));
  if (named.length) return codes.filter(code => named.includes(code) || isCapitalNamed(reading, code));
  const tellers = flatMap(mentions, mention => builders(reading, mention));
  if (tellers.length && codes.some(code => isCapitalNamed(reading, code))) return codes;
  return tellers.length ? tellers : homeOfReport(reading, codes);
}

/** A town whose country the report does not name is at home in the one country that it names, unless that one only pays. */
function homeOfReport(reading: Reading, codes: readonly string[]): readonly string[] {
  const named = new Set(reading.countries.map(({ code }) => code));
  if (named.size !== 1 || codes.length !== 1 || isCapitalNamed(reading, codes[0])) return codes;
  const acting = reading.sentences.some(sentence => namedIn(reading, sentence).length > 0);
  return acting ? [...named] : codes;
}

/** A capital is no namesake. */
function isCapitalNamed({ places }: Reading, code: string): boolean {
  const capitals = COUNTRY_LIST.find(({ cca2 }) => cca2 === code)?.capital ?? [];
  return places.some(({ name }) => capitals.includes(name));
}
