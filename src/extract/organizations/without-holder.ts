import { type Token, tokenAt } from '../document.ts';
import { isOfficeWord } from '../people/office-words.ts';
import type { CountryMention, Reading } from '../reading.ts';
import type { TokenMap } from '../token-map.ts';
import type { Candidate } from './candidate.ts';
import { isNameWord } from './name-words.ts';
import { GIVEN_NAMES } from './refusals.ts';

/** A person's name has two or three words. */
const NAME_WORDS = [2, 3] as const;

/** "vice premier of the State Council of Laos Somsak Vong", "head of the Writers' Union Anna Berger": behind an office and a body stands who holds it. */
export function withoutHolder(
  candidate: Candidate,
  { text, tokens }: Pick<Reading, 'text' | 'tokens'>,
  countryAt: TokenMap<CountryMention>,
): Candidate {
  const { start, end, name } = candidate;
  if (name !== text.slice(start, end)) return candidate;
  const first = tokenAt(tokens, start);
  const last = tokenAt(tokens, end - 1) + 1;
  if (!isOfOffice(tokens, first)) return candidate;
  const cut = NAME_WORDS.map(words => last - words).find(
    at =>
      at > first + 1 &&
      tokens.slice(at, last).every(isNameWord) &&
      (GIVEN_NAMES.has(tokens[at].lower) || (countryAt.has(at - 1) && !countryAt.has(at))),
  );
  if (cut === undefined) return candidate;
  const shorter = tokens[cut - 1].end;
  return { ...candidate, end: shorter, name: text.slice(start, shorter) };
}

/** "head of", "Secretary General of the" */
function isOfOffice(tokens: readonly Token[], first: number): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return of > 0 && tokens[of].lower === 'of' && isOfficeWord(tokens[of - 1]);
}
