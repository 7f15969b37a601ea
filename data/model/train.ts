import { writeFileSync } from 'node:fs';
import { TAG_COUNT, TAGS } from '../../src/extract/tagger/lattice.ts';
import type { PackedModel } from '../../src/extract/tagger/name-model.ts';
import { emptyField, type Field, indexed, learn, type Random } from './crf.ts';
import { readExamples } from './training-set.ts';

/** Learns the tagger's weights: `npx tsx data/model/train.ts FOLDER` writes `data/model/names.json`. Same folder, same file. */
const [folder, target = new URL('names.json', import.meta.url)] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npx tsx data/model/train.ts FOLDER   (FOLDER holds the marked texts)');
  process.exit(64);
}

const EPOCHS = 4;
const LEAST_COUNT = 2;
/** Rows kept: 12 bytes each, a third more in base64, stay near 2 MB. */
const MOST_ROWS = 130_000;
const SEED = 20231105;

const found = readExamples(folder);
const field = emptyField(found, LEAST_COUNT);
const examples = indexed(field, found);
console.log(`${examples.length} sentences, ${field.rows.size} features`);
const random = mulberry(SEED);
for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  shuffle(examples, random);
  for (const example of examples) learn(field, example, random);
  console.log(`epoch ${epoch}`);
}
writeFileSync(target, `${JSON.stringify(packed(field))}\n`);

/** Largest spread of weights first: a feature that says the same of all tags says nothing. */
function packed({ rows, weights, transitions }: Field): PackedModel {
  const spread = (row: number): number => {
    const own = weights.subarray(row * TAG_COUNT, (row + 1) * TAG_COUNT);
    return Math.max(...own) - Math.min(...own);
  };
  const kept = [...rows]
    .map(([key, row]) => ({ key, row, spread: spread(row) }))
    .sort((a, b) => b.spread - a.spread || a.key - b.key)
    .slice(0, MOST_ROWS)
    .sort((a, b) => a.key - b.key);
  const range = 4;
  const keys = Buffer.alloc(kept.length * 4);
  const bytes = Buffer.alloc(kept.length * TAG_COUNT);
  kept.forEach(({ key, row }, i) => {
    keys.writeInt32LE(key, i * 4);
    for (let t = 0; t < TAG_COUNT; t++)
      bytes.writeInt8(
        Math.round((Math.max(-range, Math.min(range, weights[row * TAG_COUNT + t])) / range) * 127),
        i * TAG_COUNT + t,
      );
  });
  return {
    tags: [...TAGS],
    range,
    transitions: [...transitions].map(score => Math.round(score * 1e4) / 1e4),
    keys: keys.toString('base64'),
    weights: bytes.toString('base64'),
  };
}

function shuffle<T>(list: T[], random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [list[i], list[k]] = [list[k], list[i]];
  }
}

/** Mulberry32: small, seeded, good enough for an order of sentences. */
function mulberry(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
