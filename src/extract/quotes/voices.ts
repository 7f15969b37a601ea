import { type Sentence, type Token, tokenAt } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';

/** A place where the report names a person, or refers to one safely. Positions are token indexes, `last` exclusive. */
export type Voice = { readonly name: string; readonly first: number; readonly last: number };

const PRONOUNS = new Set(['he', 'she']);

/** All mentions of people in the order of the text. */
export function voicesOf({ people, tokens }: Pick<Reading, 'people' | 'tokens'>): Voice[] {
  return flatMap(people, ({ name, mentions, references }) =>
    [...mentions, ...references].map(({ start, end }) => ({
      name,
      first: tokenAt(tokens, start),
      last: tokenAt(tokens, end - 1) + 1,
    })),
  ).sort((a, b) => a.first - b.first);
}

export const isPronoun = (token: Token | undefined): boolean => token !== undefined && PRONOUNS.has(token.lower);

/** Index of the first voice at or after a token. */
export function voiceFrom(voices: readonly Voice[], token: number): number {
  let low = 0;
  let high = voices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (voices[middle].first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The voices inside a stretch of tokens. */
export function voicesIn(voices: readonly Voice[], first: number, last: number): Voice[] {
  const found: Voice[] = [];
  for (let i = voiceFrom(voices, first); i < voices.length && voices[i].first < last; i++) found.push(voices[i]);
  return found;
}

/**
 * Whom `he` means where it is safe: the only person before it in its sentence or of the sentences before, or the one
 * that opens that sentence. `last` is the token at which the pronoun's own words begin.
 */
export function antecedent(
  { sentences, tokens }: Pick<Reading, 'sentences' | 'tokens'>,
  voices: readonly Voice[],
  sentence: Sentence,
  last: number,
): string | undefined {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 2); i--) {
    const { first, last: end } = sentences[i];
    const named = voicesIn(voices, first, Math.min(i === sentence.index ? last : end, first + FARTHEST_SUBJECT));
    if (named.length === 0) continue;
    const one = new Set(named.map(({ name }) => name)).size === 1;
    const opens = named[0].first - first <= OPENING_TOKENS && tokens[named[0].last]?.lower !== 'and';
    return one || opens ? named[0].name : undefined;
  }
  return undefined;
}

/** A subject with its titles stands within so many tokens of the sentence's beginning. */
const OPENING_TOKENS = 6;
const FARTHEST_SUBJECT = 80;

/** `he` or `she` by the form of address: Mr, Ms, Mrs, Madame. */
export function pronounsOf({ tokens }: Pick<Reading, 'tokens'>, voices: readonly Voice[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { name, first } of voices) {
    const address = tokens[first - 1]?.lower.replace('.', '') ?? '';
    if (address === 'mr') known.set(name, 'he');
    if (/^(?:mrs|ms|miss|madame|mme)$/.test(address)) known.set(name, 'she');
  }
  return known;
}
