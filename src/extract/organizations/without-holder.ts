import { type Token, tokenAt } from '../document.ts';
import { isOfficeWord } from '../people/office-words.ts';
import type { CountryMention, Reading } from '../reading.ts';
import type { TokenMap } from '../token-map.ts';
import type { Candidate } from './candidate.ts';
import { isNameWord } from './name-words.ts';
import { GIVEN_NAMES } from './refusals.ts';

/** A person's name has two or three words. */
const NAME_WORDS = [2, 3] as const;

/** "Chairman of the Sovereignty Council Abdel Fattah …": a given name and another capital. */
export const isPersonAt = (tokens: readonly Token[], at: number): boolean =>
  GIVEN_NAMES.has(tokens[at].lower) && tokens[at + 1] !== undefined && isNameWord(tokens[at + 1]);

/**
 * "head of the Writers' Union Anna Berger": behind an office and a body stands who holds it. Gives where the body ends;
 * `isBehind` may know another sign of that than a given name.
 */
export function beforeHolder(
  tokens: readonly Token[],
  first: number,
  last: number,
  isBehind = (_at: number): boolean => false,
): number {
  if (!isOfOffice(tokens, first)) return last;
  const starts = NAME_WORDS.map(words => last - words).filter(at => at > first);
  const isHolder = (at: number): boolean => isPersonAt(tokens, at) || isBehind(at);
  return starts.find(at => tokens.slice(at, last).every(isNameWord) && isHolder(at)) ?? last;
}

/** "vice premier of the State Council of Laos Somsak Vong": a body's name ends with its country, too, but does not begin and end so ("the German Brewers Association"). */
export function withoutHolder(
  candidate: Candidate,
  { text, tokens }: Pick<Reading, 'text' | 'tokens'>,
  countryAt: TokenMap<CountryMention>,
): Candidate {
  const { start, end, name } = candidate;
  if (name !== text.slice(start, end)) return candidate;
  const [first, last] = [tokenAt(tokens, start), tokenAt(tokens, end - 1) + 1];
  const isAfterCountry = (at: number): boolean => at > first + 1 && countryAt.has(at - 1) && !countryAt.has(at);
  const cut = beforeHolder(tokens, first, last, isAfterCountry);
  const own = tokens[cut - 1].end;
  return cut === last ? candidate : { ...candidate, end: own, name: text.slice(start, own) };
}

/** "head of", "Secretary General of the" */
function isOfOffice(tokens: readonly Token[], first: number): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return of > 0 && tokens[of].lower === 'of' && isOfficeWord(tokens[of - 1]);
}
