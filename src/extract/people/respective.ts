import type { Token } from '../document.ts';
import type { Ground } from './ground.ts';
import { isCapital } from './name-span.ts';
import { PARTICLES } from './name-words.ts';
import { type Office, officesBefore, phraseBefore } from './office-phrase.ts';
import { isOfficeHead, isPlural } from './office-words.ts';

/** Tokens that a list of countries, or one of names, can take up. */
const LONGEST_LIST = 16;

/** "the presidents of Kenya and Norway, Ana Roe and Bo Ek": as many names as countries, each of its own in their order. */
export function respectiveOffices(ground: Ground, first: number): Office[] {
  const { tokens } = ground.reading;
  const comma = commaBefore(ground, first);
  if (comma === undefined) return [];
  const head = headBefore(ground, comma);
  if (head === undefined) return [];
  const countries = countriesBetween(ground, head + 2, comma);
  const names = startsOfNames(tokens, comma + 1);
  const at = names.indexOf(first);
  if (countries.length < 2 || names.length !== countries.length || at < 0) return [];
  return officesBefore(ground, phraseBefore(ground, head + 1)).map(office => ({ ...office, country: countries[at] }));
}

/** The comma behind a country from which names alone lead to this one. */
function commaBefore({ reading: { tokens }, countryAt }: Ground, first: number): number | undefined {
  for (let i = first - 1; i > Math.max(0, first - LONGEST_LIST); i--) {
    if (tokens[i].sentence !== tokens[first].sentence) return undefined;
    if (tokens[i].text === ',' && countryAt.has(i - 1)) return i;
    if (!isOfList(tokens[i])) return undefined;
  }
  return undefined;
}

const isOfList = (token: Token): boolean => joins(token) || PARTICLES.has(token.lower) || isCapital(token);

/** The "presidents" of "presidents of Kenya and Norway". */
function headBefore({ reading: { tokens }, countryAt }: Ground, comma: number): number | undefined {
  let at = comma - 1;
  while (comma - at < LONGEST_LIST && (countryAt.has(at) || /^(?:,|and|the)$/.test(tokens[at]?.lower ?? ''))) at--;
  const head = tokens[at - 1];
  return tokens[at]?.lower === 'of' && head && isOfficeHead(head) && isPlural(head) ? at - 1 : undefined;
}

function countriesBetween({ countryAt }: Ground, first: number, last: number): string[] {
  const codes: string[] = [];
  for (let i = first; i < last; i++) {
    const country = countryAt.get(i);
    if (country && country !== countryAt.get(i - 1)) codes.push(country.code);
  }
  return codes;
}

/** Where the names of a list begin. */
function startsOfNames(tokens: readonly Token[], first: number): number[] {
  const starts: number[] = [];
  for (let i = first; i - first < LONGEST_LIST && tokens[i] && isOfList(tokens[i]); i++)
    if (!joins(tokens[i]) && (i === first || joins(tokens[i - 1]))) starts.push(i);
  return starts;
}

const joins = ({ text, lower }: Token): boolean => text === ',' || lower === 'and';
