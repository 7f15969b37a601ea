import type { Sentence, Token } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import { perWord } from '../per-word.ts';
import type { Reading } from '../reading.ts';
import { phraseAt } from './phrases.ts';
import { isA, LISTED, nounForm, verbForm } from './words.ts';

/** Words that only lend their noun a tense ("held talks") start nothing. */
const CARRYING: ReadonlySet<string> = new Set(['hold', 'attend']);

/** Going somewhere tells of a visit only where the sentence names a place. */
const MOVING: ReadonlySet<string> = new Set(['arrive', 'travel']);

/** How far after "is" an "in" may stand, or what says that one leaves: "is now due in Oslo", "is on her way to Oslo". */
const STAY_REACH = 4;
const STAYED: ReadonlySet<string> = new Set(['in', 'at', 'off', 'way']);

/** The sentences that can start the reading of a meeting. Cheap: most sentences of a report cannot. */
export function triggeredSentences(reading: Reading): readonly Sentence[] {
  const grounded = groundedSentences(reading);
  return reading.sentences.filter(sentence => {
    const strength = triggerOf(reading.tokens, sentence);
    const isGrounded = (): boolean => grounded.has(sentence.index) || speaksOfOne(reading.tokens, sentence);
    return strength === 'strong' || (strength === 'weak' && isGrounded());
  });
}

/** "arrived in the country" */
const speaksOfOne = (tokens: readonly Token[], { first, last }: Sentence): boolean =>
  tokens.slice(first, last).some(({ lower }) => lower === 'country');

/** Those that name a country or a place. */
function groundedSentences({ countries, places, sentences }: Reading): ReadonlySet<number> {
  const grounded = new Set(countries.map(({ sentence }) => sentence));
  const starts = flatMap(places, ({ mentions }) => mentions.map(({ start }) => start)).sort((a, b) => a - b);
  let next = 0;
  for (const { index, end } of sentences)
    for (; next < starts.length && starts[next] < end; next++) grounded.add(index);
  return grounded;
}

type Strength = 'strong' | 'weak' | 'be' | 'placed';

/** One look-up a word: most words start nothing. */
const STRENGTHS = new Map(
  [...LISTED, 'here'].flatMap((lower): [string, Strength][] => {
    const strength = strengthOf(lower);
    return strength ? [[lower, strength]] : [];
  }),
);

const strengthAt = perWord(({ lower }) => STRENGTHS.get(lower) ?? null);

function strengthOf(lower: string): Strength | undefined {
  const verb = verbForm(lower);
  if (lower === 'here' || nounForm(lower)) return 'strong';
  if (verb && !CARRYING.has(verb.frame) && !MOVING.has(verb.frame)) return 'strong';
  if ((verb && MOVING.has(verb.frame)) || /^(?:lead|join)$/.test(verb?.lemma ?? '') || isA('take', lower))
    return 'weak';
  if (isA('be', lower)) return 'be';
  return ['heard', 'joint_act', 'together'].some(name => isA(name, lower)) ? 'placed' : undefined;
}

function triggerOf(tokens: readonly Token[], { first, last }: Sentence): 'strong' | 'weak' | undefined {
  let found: 'weak' | undefined;
  for (let i = first; i < last; i++) {
    const strength = strengthAt(tokens[i]);
    if (strength === 'strong') return strength;
    if (strength === 'weak' && tokens[i + 1]?.lower === 'place' && tokens[first].lower === 'it') return 'strong';
    if (strength === 'weak') found = strength;
    else if (strength === 'be' && tokens[i + 1]?.lower === 'there') return 'strong';
    else if (strength === 'be' && found === undefined && isFollowedByIn(tokens, i, last)) found = 'weak';
    else if (strength === 'placed' && found === undefined && isPlaced(tokens, i, first, last)) found = 'weak';
    else if (strength === null && startsPhrase(tokens, i)) return 'strong';
  }
  return found;
}

const startsPhrase = (tokens: readonly Token[], i: number): boolean => {
  const phrase = phraseAt(tokens, i);
  return phrase !== undefined && STRENGTHS.has(phrase.join('-'));
};

/** "told him in Oslo", "In Oslo the two agreed": without such a word nothing is told of one place. */
const isPlaced = (tokens: readonly Token[], i: number, first: number, last: number): boolean =>
  /^(?:in|at)$/.test(tokens[first].lower) ||
  tokens.slice(i, last).some(({ lower }) => lower === 'in' || lower === 'at');

function isFollowedByIn(tokens: readonly Token[], be: number, last: number): boolean {
  for (let i = be + 1; i < last && i <= be + STAY_REACH; i++) if (STAYED.has(tokens[i].lower)) return true;
  return false;
}
