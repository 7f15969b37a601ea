import type { Chunk } from './chunks.ts';
import { isA, verbForm, wordsOf } from './words.ts';

const INSIDE = 9;
const CARRIERS = new Set(['hold', 'attend', 'host', 'gather']);

/** Index of the word that governs the noun phrase around `at`: a verb, a preposition, or what stands before. */
export function governorOf(chunks: readonly Chunk[], at: number): number {
  let i = at - 1;
  for (; i >= 0 && i > at - INSIDE; i--) {
    const { kind, lower } = chunks[i];
    if (lower === 'of' && isA('round_word', chunks[i - 1]?.lower ?? '')) {
      i--;
      continue;
    }
    const what = whatBefore(chunks, i) ?? (opensPhrase(lower) ? whatBefore(chunks, i - 1) : undefined);
    if (what !== undefined) {
      i = what;
      continue;
    }
    if (opensPhrase(lower) && chunks[i - 1]?.lower !== 'of') return beforeParticles(chunks, i - 1);
    if (isHoped(chunks, i)) break;
    if (kind === 'actor' || kind === 'possessive' || kind === 'place') continue;
    if (kind === 'date' && chunks[i - 1]?.lower !== 'on') continue;
    if (lower === '-' || lower === '+' || QUOTES.has(lower)) continue;
    if (kind !== 'word' || isGovernor(lower)) break;
  }
  return i;
}

/** "he hopes talks will help", but "the Kenyan planned visit" */
const isHoped = (chunks: readonly Chunk[], i: number): boolean =>
  (isA('wish', chunks[i].lower) || isA('plan', chunks[i].lower)) &&
  chunks[i - 1]?.kind === 'actor' &&
  chunks[i - 1].members[0].head !== 'adjective';

/** "confirmed the talks": nothing before the article belongs to the noun. */
const opensPhrase = (lower: string): boolean => lower === 'a' || lower === 'an' || isA('article', lower);

/** "wrapped up a visit", "held here a meeting" */
function beforeParticles(chunks: readonly Chunk[], from: number): number {
  let i = from;
  while (i > 0 && (/^(?:up|off|out|here)$/.test(chunks[i].lower) || isA('adverb', chunks[i].lower))) i--;
  return i;
}

const QUOTES: ReadonlySet<string> = new Set('"“”\'‘’');

const WHAT_REACH = 5;

/** "held what she called a frank discussion": what it was called is no verb of its own. */
function whatBefore(chunks: readonly Chunk[], i: number): number | undefined {
  if (!/^(?:as|called|calls|termed|dubbed)$/.test(chunks[i]?.lower ?? '')) return undefined;
  const what = chunks.findLastIndex(({ lower }, n) => n < i && lower === 'what');
  return what >= 0 && what >= i - WHAT_REACH ? what : undefined;
}

const isGovernor = (lower: string): boolean => GOVERNORS.has(lower) || isCarrier(lower);

const GOVERNORS = wordsOf(
  'preposition',
  'during',
  'before',
  'clause',
  'speech',
  'be',
  'have',
  'cancelled',
  'postponed',
  'wish_noun',
  'copula',
  'absent',
  'future',
  'modal',
);

/** A verb that lends a noun its tense: "held", "attended". */
export const isCarrier = (lower: string): boolean => CARRIERS.has(verbForm(lower)?.frame ?? '');
