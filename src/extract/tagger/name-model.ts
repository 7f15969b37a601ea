import { readData } from '../../lists.ts';
import { TAG_COUNT, type Transitions } from './lattice.ts';

/** `data/model/names.json`: feature hashes in rising order and one weight a tag for each, in 1/127 of `range`. */
export type PackedModel = { tags: string[]; range: number; transitions: number[]; keys: string; weights: string };

/** Weights ready for scoring: an open-addressed table of pairs, feature hash and row of weights. */
export type NameModel = {
  readonly table: Int32Array;
  readonly weights: Int8Array;
  readonly unit: number;
  readonly transitions: Transitions;
};

/** Loads the trained tagger. */
export function loadNameModel(path = 'model/names.json'): NameModel {
  const packed: PackedModel = JSON.parse(readData(path));
  const keys = Buffer.from(packed.keys, 'base64');
  const weights = Buffer.from(packed.weights, 'base64');
  return {
    table: tableOf(keys),
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
    unit: packed.range / 127,
    transitions: Float32Array.from(packed.transitions),
  };
}

/** At most half full, so that a look-up ends after a step or two. Rows count from 1; 0 is an empty slot. */
function tableOf(bytes: Buffer): Int32Array {
  const count = bytes.length / 4;
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
  const table = new Int32Array(size * 2);
  for (let row = 0; row < count; row++) {
    const key = bytes.readInt32LE(row * 4);
    let slot = key & (size - 1);
    while (table[slot * 2 + 1]) slot = (slot + 1) & (size - 1);
    table[slot * 2] = key;
    table[slot * 2 + 1] = row + 1;
  }
  return table;
}

/** Adds the weights of the features of one word to its scores, which start at `at`. Unknown features add nothing. */
export function addWeights(
  { table, weights, unit }: NameModel,
  features: Int32Array,
  scores: Float32Array,
  at: number,
): void {
  const mask = table.length / 2 - 1;
  for (let k = 0; k < features.length; k++) {
    const feature = features[k];
    let slot = feature & mask;
    let row = table[slot * 2 + 1];
    while (row && table[slot * 2] !== feature) {
      slot = (slot + 1) & mask;
      row = table[slot * 2 + 1];
    }
    if (!row) continue;
    const from = (row - 1) * TAG_COUNT;
    for (let t = 0; t < TAG_COUNT; t++) scores[at + t] += weights[from + t] * unit;
  }
}
