import { FORBIDDEN, isAllowed, sumPaths, TAG_COUNT } from '../../src/extract/tagger/lattice.ts';
import type { Example } from './training-set.ts';

/** A linear-chain conditional random field in training: a row of weights for each feature, and AdaGrad's sums of squares. */
export type Field = {
  readonly rows: Map<number, number>;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float32Array;
  readonly transitionSquares: Float32Array;
};

const RATE = 0.15;
const EPSILON = 1e-6;
/** A feature that is left out of a step now and then cannot carry a name alone: context and shape must learn it too. */
const LEXICAL_DROPOUT = 0.3;
const NO_CANDIDATE = 1e3;

export type Random = () => number;

/** Counts features and gives each that is seen often enough a row. */
export function emptyField(examples: readonly Example[], leastCount: number): Field {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const word of features)
      if (word) for (const feature of word) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= leastCount) rows.set(feature, rows.size);
  const transitions = new Float32Array((TAG_COUNT + 1) * TAG_COUNT);
  for (let from = 0; from <= TAG_COUNT; from++)
    for (let to = 0; to < TAG_COUNT; to++) if (!isAllowed(from, to)) transitions[from * TAG_COUNT + to] = FORBIDDEN;
  return {
    rows,
    weights: new Float32Array(rows.size * TAG_COUNT),
    squares: new Float32Array(rows.size * TAG_COUNT).fill(EPSILON),
    transitions,
    transitionSquares: new Float32Array(transitions.length).fill(EPSILON),
  };
}

/** Each example with its features as rows; unseen features left out. */
export function indexed(field: Field, examples: readonly Example[]): Example[] {
  return examples.map(({ features, ...rest }) => ({
    ...rest,
    features: features.map(word => word && Int32Array.from([...word].map(f => field.rows.get(f) ?? -1))),
  }));
}

/** One step of AdaGrad on one sentence. `features` are rows. */
export function learn(field: Field, example: Example, random: Random): void {
  const n = example.tags.length;
  const kept = example.features.map(word => word && keep(word, random));
  const scores = scoresOf(field, kept);
  const expTransitions = Float64Array.from(field.transitions, score => Math.exp(score));
  const { local, forward, backward, scale } = sumPaths(scores, n, expTransitions);
  const expected = new Float64Array(field.transitions.length);
  for (let i = 0; i < n; i++) {
    const at = i * TAG_COUNT;
    const word = kept[i];
    if (word) pull(field, word, { at, gold: example.tags[i], forward, backward, weight: example.weight });
    if (i === 0) continue;
    for (let from = 0; from < TAG_COUNT; from++)
      for (let to = 0; to < TAG_COUNT; to++)
        expected[from * TAG_COUNT + to] +=
          (forward[at - TAG_COUNT + from] *
            expTransitions[from * TAG_COUNT + to] *
            local[at + to] *
            backward[at + to]) /
          scale[i];
    expected[example.tags[i - 1] * TAG_COUNT + example.tags[i]] -= 1;
  }
  for (let t = 0; t < TAG_COUNT; t++) expected[TAG_COUNT * TAG_COUNT + t] += forward[t] * backward[t];
  expected[TAG_COUNT * TAG_COUNT + example.tags[0]] -= 1;
  moveTransitions(field, expected, example.weight);
}

const LEXICAL_TEMPLATES = new Set([0, 1, 6, 7]);

function keep(word: Int32Array, random: Random): Int32Array {
  const drop = random() < LEXICAL_DROPOUT;
  return word.filter((row, template) => row >= 0 && !(drop && LEXICAL_TEMPLATES.has(template)));
}

function scoresOf(field: Field, words: readonly (Int32Array | null)[]): Float32Array {
  const scores = new Float32Array(words.length * TAG_COUNT);
  words.forEach((word, i) => {
    const at = i * TAG_COUNT;
    if (!word) scores[at] = NO_CANDIDATE;
    else
      for (const row of word) for (let t = 0; t < TAG_COUNT; t++) scores[at + t] += field.weights[row * TAG_COUNT + t];
  });
  return scores;
}

type Pull = { at: number; gold: number; forward: Float64Array; backward: Float64Array; weight: number };

function pull({ weights, squares }: Field, word: Int32Array, { at, gold, forward, backward, weight }: Pull): void {
  const gradient = new Float64Array(TAG_COUNT);
  let any = 0;
  for (let t = 0; t < TAG_COUNT; t++) {
    gradient[t] = (forward[at + t] * backward[at + t] - (t === gold ? 1 : 0)) * weight;
    any += Math.abs(gradient[t]);
  }
  if (any < 1e-3) return;
  for (const row of word) {
    const base = row * TAG_COUNT;
    for (let t = 0; t < TAG_COUNT; t++) {
      const g = gradient[t];
      squares[base + t] += g * g;
      weights[base + t] -= (RATE * g) / Math.sqrt(squares[base + t] + 1);
    }
  }
}

function moveTransitions({ transitions, transitionSquares }: Field, gradient: Float64Array, weight: number): void {
  for (let k = 0; k < transitions.length; k++) {
    if (transitions[k] === FORBIDDEN) continue;
    const g = gradient[k] * weight;
    transitionSquares[k] += g * g;
    transitions[k] -= (RATE * g) / Math.sqrt(transitionSquares[k] + 1);
  }
}
