import { readData } from '../../lists.ts';
import type { Transitions } from './lattice.ts';

/** `data/model/names.json`: feature hashes in rising order and one weight a tag for each, in 1/127 of `range`. */
export type PackedModel = { tags: string[]; range: number; transitions: number[]; keys: string; weights: string };

/**
 * Weights ready for scoring: an open-addressed table of feature hashes (0 is an empty slot), and eight weights for each slot,
 * a byte each, counted from −128. Most features of a report are unknown, which a bit for each 20 bits of a hash tells of nearly
 * all: `seen` stays in the processor's cache, as the tables do not.
 */
export type NameModel = {
  readonly seen: Int32Array;
  readonly keys: Int32Array;
  readonly weights: Int32Array;
  readonly unit: number;
  readonly transitions: Transitions;
};

const BIAS = 128;
/** Adds the bias to each of four bytes. */
const BIASED = 0x80808080;
const SEEN_BITS = 2 ** 20;
const SEEN_SHIFT = 12;

/** Loads the trained tagger. */
export function loadNameModel(path = 'model/names.json'): NameModel {
  const packed: PackedModel = JSON.parse(readData(path));
  return {
    ...tableOf(wordsOf(packed.keys), wordsOf(packed.weights)),
    unit: packed.range / 127,
    transitions: Float32Array.from(packed.transitions),
  };
}

/** Bytes in base64 as numbers of four, the first byte lowest, as all machines that run this have them. */
function wordsOf(base64: string): Int32Array {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return new Int32Array(bytes.buffer);
}

/** At most half full, so that a look-up ends after a step or two. */
function tableOf(packedKeys: Int32Array, packedWeights: Int32Array): Pick<NameModel, 'seen' | 'keys' | 'weights'> {
  const count = packedKeys.length;
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
  const seen = new Int32Array(SEEN_BITS / 32);
  const keys = new Int32Array(size);
  const weights = new Int32Array(size * 2);
  for (let row = 0; row < count; row++) {
    const key = packedKeys[row];
    let slot = key & (size - 1);
    while (keys[slot]) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    seen[(key >>> SEEN_SHIFT) >>> 5] |= 1 << (key >>> SEEN_SHIFT);
    weights[slot * 2] = packedWeights[row * 2] ^ BIASED;
    weights[slot * 2 + 1] = packedWeights[row * 2 + 1] ^ BIASED;
  }
  return { seen, keys, weights };
}

/**
 * Sums of weights of some features, two to a number, as eight additions a feature would cost twice the time: tags 0 and 2,
 * 1 and 3, 4 and 6, 5 and 7, then how many features they are the sums of. Room for 257 features. Kept to 32 bits (`| 0`), as
 * the engine boxes larger numbers.
 */
export type WeightSums = { low: number; lowOdd: number; high: number; highOdd: number; count: number };
const LANES = 0x00ff00ff;

export const emptyWeightSums = (): WeightSums => ({ low: 0, lowOdd: 0, high: 0, highOdd: 0, count: 0 });

/** Adds the weights of the features in some slots of `hashes`. Unknown features add nothing. */
export function addWeights(model: NameModel, hashes: Int32Array, slots: readonly number[], sums: WeightSums): void {
  const { seen, keys, weights } = model;
  const mask = keys.length - 1;
  for (let k = 0; k < slots.length; k++) {
    const feature = hashes[slots[k]];
    if (!(seen[(feature >>> SEEN_SHIFT) >>> 5] & (1 << (feature >>> SEEN_SHIFT)))) continue;
    let slot = feature & mask;
    while (keys[slot] !== feature && keys[slot]) slot = (slot + 1) & mask;
    if (!keys[slot]) continue;
    const low = weights[slot * 2];
    const high = weights[slot * 2 + 1];
    sums.low = (sums.low + (low & LANES)) | 0;
    sums.lowOdd = (sums.lowOdd + ((low >>> 8) & LANES)) | 0;
    sums.high = (sums.high + (high & LANES)) | 0;
    sums.highOdd = (sums.highOdd + ((high >>> 8) & LANES)) | 0;
    sums.count++;
  }
}

/** Adds sums to sums. */
export function addSums(sums: WeightSums, more: WeightSums): void {
  sums.low = (sums.low + more.low) | 0;
  sums.lowOdd = (sums.lowOdd + more.lowOdd) | 0;
  sums.high = (sums.high + more.high) | 0;
  sums.highOdd = (sums.highOdd + more.highOdd) | 0;
  sums.count += more.count;
}

/** Writes the scores of one word, one a tag, from `at` on. */
export function writeScores({ unit }: NameModel, sums: WeightSums, scores: Float32Array, at: number): void {
  const bias = sums.count * BIAS;
  scores[at] = ((sums.low & 0xffff) - bias) * unit;
  scores[at + 1] = ((sums.lowOdd & 0xffff) - bias) * unit;
  scores[at + 2] = ((sums.low >>> 16) - bias) * unit;
  scores[at + 3] = ((sums.lowOdd >>> 16) - bias) * unit;
  scores[at + 4] = ((sums.high & 0xffff) - bias) * unit;
  scores[at + 5] = ((sums.highOdd & 0xffff) - bias) * unit;
  scores[at + 6] = ((sums.high >>> 16) - bias) * unit;
  scores[at + 7] = ((sums.highOdd >>> 16) - bias) * unit;
}
