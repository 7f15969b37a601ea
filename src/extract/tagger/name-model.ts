import { readData } from '../../lists.ts';
import { TAG_COUNT, type Transitions } from './lattice.ts';

/** `data/model/names.json`: feature hashes in rising order and one weight a tag for each, in 1/127 of `range`. */
export type PackedModel = { tags: string[]; range: number; transitions: number[]; keys: string; weights: string };

/**
 * Weights ready for scoring: an open-addressed table of feature hashes, each with its eight weights beside it, so that a
 * look-up touches one place of memory. A weight is a byte, counted from −128; an empty slot has no such bytes.
 */
export type NameModel = {
  readonly table: Int32Array;
  readonly unit: number;
  readonly transitions: Transitions;
};

/** Hash, weights of tags 0 to 3, weights of tags 4 to 7. */
const SLOT = 3;
const BIAS = 128;

/** Loads the trained tagger. */
export function loadNameModel(path = 'model/names.json'): NameModel {
  const packed: PackedModel = JSON.parse(readData(path));
  return {
    table: tableOf(Buffer.from(packed.keys, 'base64'), Buffer.from(packed.weights, 'base64')),
    unit: packed.range / 127,
    transitions: Float32Array.from(packed.transitions),
  };
}

/** At most half full, so that a look-up ends after a step or two. */
function tableOf(keys: Buffer, weights: Buffer): Int32Array {
  const count = keys.length / 4;
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
  const table = new Int32Array(size * SLOT);
  for (let row = 0; row < count; row++) {
    const key = keys.readInt32LE(row * 4);
    let slot = key & (size - 1);
    while (table[slot * SLOT + 1]) slot = (slot + 1) & (size - 1);
    table[slot * SLOT] = key;
    table[slot * SLOT + 1] = fourBytes(weights, row * TAG_COUNT);
    table[slot * SLOT + 2] = fourBytes(weights, row * TAG_COUNT + 4);
  }
  return table;
}

function fourBytes(weights: Buffer, at: number): number {
  let bytes = 0;
  for (let k = 3; k >= 0; k--) bytes = (bytes << 8) | (weights.readInt8(at + k) + BIAS);
  return bytes;
}

/**
 * Sums of weights of some features, two to a number, as eight additions a feature would cost twice the time: tags 0 and 2,
 * 1 and 3, 4 and 6, 5 and 7, then how many features they are the sums of. Room for 257 features.
 */
export type WeightSums = { low: number; lowOdd: number; high: number; highOdd: number; count: number };
const LANES = 0x00ff00ff;

export const emptyWeightSums = (): WeightSums => ({ low: 0, lowOdd: 0, high: 0, highOdd: 0, count: 0 });

/** Adds the weights of the features in some slots of `hashes`. Unknown features add nothing. */
export function addWeights({ table }: NameModel, hashes: Int32Array, slots: readonly number[], sums: WeightSums): void {
  const mask = table.length / SLOT - 1;
  for (let k = 0; k < slots.length; k++) {
    const feature = hashes[slots[k]];
    let at = (feature & mask) * SLOT;
    while (table[at] !== feature && table[at + 1]) at = at + SLOT === table.length ? 0 : at + SLOT;
    const low = table[at + 1];
    if (!low) continue;
    const high = table[at + 2];
    sums.low += low & LANES;
    sums.lowOdd += (low >>> 8) & LANES;
    sums.high += high & LANES;
    sums.highOdd += (high >>> 8) & LANES;
    sums.count++;
  }
}

/** Adds sums to sums. */
export function addSums(sums: WeightSums, more: WeightSums): void {
  sums.low += more.low;
  sums.lowOdd += more.lowOdd;
  sums.high += more.high;
  sums.highOdd += more.highOdd;
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
