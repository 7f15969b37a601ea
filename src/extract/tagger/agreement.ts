import type { Token } from '../document.ts';
import { type Sums, sumStretch, TAG_COUNT, type WordStretch } from './lattice.ts';

/** The words of a report that are scored, as indices of tokens, by sentence, with their scores (`TAG_COUNT` a word). */
export type Opinion = {
  readonly words: readonly number[];
  readonly sentences: readonly WordStretch[];
  readonly scores: Float32Array;
  readonly sums: Sums;
};

/** Outside and demonym, person, organization, place: tag → kind. */
const KIND_OF_TAG = [0, 1, 1, 2, 2, 3, 3, 0] as const;
const KINDS = 4;

/** How much the other places of a word in the report weigh, and the even opinion that stands for an unseen one. */
const AGREEMENT = { weight: 1, even: 0.5 };

/**
 * Moves the scores of each capitalised word towards what the tagger thinks of the same word elsewhere in the report, as a
 * writer means the same thing by a name throughout.
 */
export function bringTogether(tokens: readonly Token[], opinion: Opinion, expTransitions: Float64Array): void {
  const repeated = repeatedWords(tokens, opinion.words);
  sumWhereRepeated(opinion, repeated, expTransitions);
  const own = new Float64Array(KINDS);
  const total = new Float64Array(KINDS);
  for (const at of repeated) {
    total.fill(0);
    for (const i of at) {
      readKinds(opinion.sums, i, own);
      for (let k = 0; k < KINDS; k++) total[k] += own[k];
    }
    for (const i of at) {
      readKinds(opinion.sums, i, own);
      shift(opinion.scores, i, own, { total, others: at.length - 1 });
    }
  }
}

/** For each capitalised word that stands more than once, its places. */
function repeatedWords(tokens: readonly Token[], words: readonly number[]): number[][] {
  const byWord = new Map<string, number[]>();
  for (let i = 0; i < words.length; i++) {
    const { kind, text, lower } = tokens[words[i]];
    if (kind !== 'word' || text === lower) continue;
    const known = byWord.get(lower);
    if (known) known.push(i);
    else byWord.set(lower, [i]);
  }
  return [...byWord.values()].filter(at => at.length > 1);
}

/** Sums paths only in sentences that hold a repeated word: nobody asks for those of the others. */
function sumWhereRepeated(
  opinion: Opinion,
  repeated: readonly (readonly number[])[],
  expTransitions: Float64Array,
): void {
  const asked = new Uint8Array(opinion.words.length);
  for (const at of repeated) for (const i of at) asked[i] = 1;
  for (const sentence of opinion.sentences)
    if (isAsked(asked, sentence)) sumStretch(opinion.sums, opinion.scores, sentence, expTransitions);
}

function isAsked(asked: Uint8Array, { first, last }: WordStretch): boolean {
  for (let i = first; i < last; i++) if (asked[i]) return true;
  return false;
}

function readKinds({ forward, backward }: Sums, i: number, kinds: Float64Array): void {
  for (let k = 0; k < KINDS; k++) kinds[k] = 0;
  for (let t = 0; t < TAG_COUNT; t++) kinds[KIND_OF_TAG[t]] += forward[i * TAG_COUNT + t] * backward[i * TAG_COUNT + t];
}

type Others = { readonly total: Float64Array; readonly others: number };

function shift(scores: Float32Array, i: number, own: Float64Array, { total, others }: Others): void {
  const { even, weight } = AGREEMENT;
  const trust = weight * Math.min(1, others / 3 + 0.34);
  for (let t = 0; t < TAG_COUNT; t++) {
    const k = KIND_OF_TAG[t];
    const share = (Math.max(0, total[k] - own[k]) + even / KINDS) / (others + even);
    scores[i * TAG_COUNT + t] += trust * Math.log(share * KINDS);
  }
}
