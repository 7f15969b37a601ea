import { readData } from '../../lists.ts';
import { TAG_COUNT, type Transitions } from './lattice.ts';

/** `data/model/names.json`: feature hashes in rising order and one weight a tag for each, in 1/127 of `range`. */
export type PackedModel = { tags: string[]; range: number; transitions: number[]; keys: string; weights: string };

/** Weights ready for scoring: an open-addressed table from feature hash to its row of weights. */
export type NameModel = {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
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
    ...tableOf(keys),
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
    unit: packed.range / 127,
    transitions: Float32Array.from(packed.transitions),
  };
}

/** At most half full, so that a look-up ends after a step or two. Rows count from 1; 0 is an empty slot. */
function tableOf(bytes: Buffer): { keys: Int32Array; rows: Int32Array } {
  const count = bytes.length / 4;
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
  const keys = new Int32Array(size);
  const rows = new Int32Array(size);
  for (let row = 0; row < count; row++) {
    const key = bytes.readInt32LE(row * 4);
    let slot = key & (size - 1);
    while (rows[slot]) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    rows[slot] = row + 1;
  }
  return { keys, rows };
}

/** Adds the weights of one feature to the scores of a word that start at `at`. Unknown features add nothing. */
export function addWeights(
  { keys, rows, weights, unit }: NameModel,
  feature: number,
  scores: Float32Array,
  at: number,
): void {
  const mask = keys.length - 1;
  let slot = feature & mask;
  while (rows[slot] && keys[slot] !== feature) slot = (slot + 1) & mask;
  if (!rows[slot]) return;
  const row = (rows[slot] - 1) * TAG_COUNT;
  for (let t = 0; t < TAG_COUNT; t++) scores[at + t] += weights[row + t] * unit;
}
