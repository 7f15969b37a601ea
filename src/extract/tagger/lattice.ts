/** Tags in the order of the model's weights. */
export const TAGS = [
  'O',
  'B-person',
  'I-person',
  'B-organization',
  'I-organization',
  'B-place',
  'I-place',
  'demonym',
] as const;
export const TAG_COUNT = TAGS.length;

/** Far below any real score, yet finite, so that sums stay numbers. */
export const FORBIDDEN = -1e4;

/** `I-x` follows only `B-x` or `I-x`. `from` is `TAG_COUNT` at the start of a sentence. */
export function isAllowed(from: number, to: number): boolean {
  const inside = to === 2 || to === 4 || to === 6;
  return !inside || from === to || from === to - 1;
}

/** Transition scores: row `from` (the last row is the start), column `to`. */
export type Transitions = Float32Array;

/** The best sequence of tags for the scores of `n` words (`TAG_COUNT` each). */
export function bestPath(scores: Float32Array, n: number, transitions: Transitions): Uint8Array {
  const back = new Uint8Array(n * TAG_COUNT);
  const best = new Float64Array(n * TAG_COUNT);
  for (let t = 0; t < TAG_COUNT; t++) best[t] = scores[t] + transitions[TAG_COUNT * TAG_COUNT + t];
  for (let at = TAG_COUNT; at < best.length; at += TAG_COUNT) advance(best, { scores, transitions, back, at });
  const path = new Uint8Array(n);
  path[n - 1] = highest(best, (n - 1) * TAG_COUNT);
  for (let i = n - 1; i > 0; i--) path[i - 1] = back[i * TAG_COUNT + path[i]];
  return path;
}

type Step = { scores: Float32Array; transitions: Transitions; back: Uint8Array; at: number };

function advance(best: Float64Array, { scores, transitions, back, at }: Step): void {
  for (let to = 0; to < TAG_COUNT; to++) {
    let highest = -Infinity;
    for (let from = 0; from < TAG_COUNT; from++) {
      const score = best[at - TAG_COUNT + from] + transitions[from * TAG_COUNT + to];
      if (score > highest) {
        highest = score;
        back[at + to] = from;
      }
    }
    best[at + to] = highest + scores[at + to];
  }
}

function highest(best: Float64Array, at: number): number {
  let tag = 0;
  for (let t = 1; t < TAG_COUNT; t++) if (best[at + t] > best[at + tag]) tag = t;
  return tag;
}

/** Forward and backward sums, scaled to 1 at each word, and `local` = exp(score − best score of the word). */
export type Sums = { local: Float64Array; forward: Float64Array; backward: Float64Array; scale: Float64Array };

export function sumPaths(scores: Float32Array, n: number, expTransitions: Float64Array): Sums {
  const size = n * TAG_COUNT;
  const sums: Sums = {
    local: localWeights(scores, n),
    forward: new Float64Array(size),
    backward: new Float64Array(size).fill(1),
    scale: new Float64Array(n),
  };
  for (let i = 0; i < n; i++) addForward(sums, i, expTransitions);
  for (let i = n - 2; i >= 0; i--) addBackward(sums, i, expTransitions);
  return sums;
}

function localWeights(scores: Float32Array, n: number): Float64Array {
  const local = new Float64Array(n * TAG_COUNT);
  for (let at = 0; at < local.length; at += TAG_COUNT) {
    let best = scores[at];
    for (let t = 1; t < TAG_COUNT; t++) if (scores[at + t] > best) best = scores[at + t];
    for (let t = 0; t < TAG_COUNT; t++) local[at + t] = Math.exp(scores[at + t] - best);
  }
  return local;
}

function addForward({ local, forward, scale }: Sums, i: number, expTransitions: Float64Array): void {
  const at = i * TAG_COUNT;
  let total = 0;
  for (let to = 0; to < TAG_COUNT; to++) {
    let sum = i === 0 ? expTransitions[TAG_COUNT * TAG_COUNT + to] : 0;
    if (i > 0)
      for (let from = 0; from < TAG_COUNT; from++)
        sum += forward[at - TAG_COUNT + from] * expTransitions[from * TAG_COUNT + to];
    forward[at + to] = sum * local[at + to];
    total += forward[at + to];
  }
  scale[i] = total;
  for (let t = 0; t < TAG_COUNT; t++) forward[at + t] /= total;
}

function addBackward({ local, backward, scale }: Sums, i: number, expTransitions: Float64Array): void {
  const at = i * TAG_COUNT;
  const next = at + TAG_COUNT;
  for (let from = 0; from < TAG_COUNT; from++) {
    let sum = 0;
    for (let to = 0; to < TAG_COUNT; to++)
      sum += expTransitions[from * TAG_COUNT + to] * local[next + to] * backward[next + to];
    backward[at + from] = sum / scale[i + 1];
  }
}
