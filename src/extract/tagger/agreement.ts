import type { Token } from '../document.ts';
import { type Sums, TAG_COUNT } from './lattice.ts';

/** The words of a sentence that are scored, as indices of tokens, with their scores (`TAG_COUNT` a word) and the sums over its paths. */
export type Opinion = { readonly words: readonly number[]; readonly scores: Float32Array; readonly sums: Sums };

/** Outside and demonym, person, organization, place: tag → kind. */
const KIND_OF_TAG = [0, 1, 1, 2, 2, 3, 3, 0] as const;
const KINDS = 4;

/** How much the other places of a word in the report weigh, and the even opinion that stands for an unseen one. */
const AGREEMENT = { weight: 1, even: 0.5 };

/**
 * Moves the scores of each capitalised word towards what the tagger thinks of the same word elsewhere in the report, as a
 * writer means the same thing by a name throughout.
 */
export function bringTogether(tokens: readonly Token[], opinions: readonly Opinion[]): void {
  const totals = new Map<string, Float64Array>();
  for (const opinion of opinions)
    eachCapital(tokens, opinion, (word, i) => {
      const total = totals.get(word) ?? new Float64Array(KINDS + 1);
      const own = kindsOf(opinion, i);
      for (let k = 0; k < KINDS; k++) total[k] += own[k];
      total[KINDS]++;
      totals.set(word, total);
    });
  for (const opinion of opinions)
    eachCapital(tokens, opinion, (word, i) => {
      const total = totals.get(word);
      if (total && total[KINDS] > 1) shift(opinion, i, total);
    });
}

function eachCapital(tokens: readonly Token[], { words }: Opinion, visit: (word: string, i: number) => void): void {
  for (let i = 0; i < words.length; i++) {
    const { kind, text, lower } = tokens[words[i]];
    if (kind === 'word' && text !== lower) visit(lower, i);
  }
}

function kindsOf({ sums: { forward, backward } }: Opinion, i: number): Float64Array {
  const kinds = new Float64Array(KINDS);
  for (let t = 0; t < TAG_COUNT; t++) kinds[KIND_OF_TAG[t]] += forward[i * TAG_COUNT + t] * backward[i * TAG_COUNT + t];
  return kinds;
}

function shift(opinion: Opinion, i: number, total: Float64Array): void {
  const own = kindsOf(opinion, i);
  const others = total[KINDS] - 1;
  const { even, weight } = AGREEMENT;
  const trust = weight * Math.min(1, others / 3 + 0.34);
  for (let t = 0; t < TAG_COUNT; t++) {
    const k = KIND_OF_TAG[t];
    const share = (Math.max(0, total[k] - own[k]) + even / KINDS) / (others + even);
    opinion.scores[i * TAG_COUNT + t] += trust * Math.log(share * KINDS);
  }
}
