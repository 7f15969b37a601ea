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

/**
 * Forward and backward sums, scaled to 1 at each word, and `local` = exp(score − best score of the word). `sure` words can
 * only be outside; sums beside them need one tag and not all, and most words of a report stand beside one.
 */
export type Sums = {
  local: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  scale: Float64Array;
  sure: Uint8Array;
};

/** The sums over all paths of one sentence of `n` words. */
export function sumPaths(scores: Float32Array, n: number, expTransitions: Float64Array): Sums {
  const sums = emptySums(n);
  sumStretch(sums, scores, { first: 0, last: n }, expTransitions);
  return sums;
}

/** Room for the sums of `n` words. */
export function emptySums(n: number): Sums {
  const size = n * TAG_COUNT;
  return {
    local: new Float64Array(size),
    forward: new Float64Array(size),
    backward: new Float64Array(size),
    scale: new Float64Array(n),
    sure: new Uint8Array(n),
  };
}

/** The words of one sentence among those of a report, `last` exclusive. */
export type WordStretch = { readonly first: number; readonly last: number };

/** Writes the sums over all paths of one sentence. */
export function sumStretch(
  sums: Sums,
  scores: Float32Array,
  { first, last }: WordStretch,
  expTransitions: Float64Array,
): void {
  for (let i = first; i < last; i++) weighLocally(sums, scores, i);
  openForward(sums, first, expTransitions);
  for (let i = first + 1; i < last; i++) addForward(sums, i, expTransitions);
  for (let t = 0; t < TAG_COUNT; t++) sums.backward[(last - 1) * TAG_COUNT + t] = 1;
  for (let i = last - 2; i >= first; i--) addBackward(sums, i, expTransitions);
}

function weighLocally({ local, sure }: Sums, scores: Float32Array, i: number): void {
  const at = i * TAG_COUNT;
  let best = scores[at];
  for (let t = 1; t < TAG_COUNT; t++) if (scores[at + t] > best) best = scores[at + t];
  let others = 0;
  for (let t = 0; t < TAG_COUNT; t++) {
    // Below this the exponential is 0 anyway, and asking for it costs most of the time.
    local[at + t] = scores[at + t] - best < LEAST_EXPONENT ? 0 : Math.exp(scores[at + t] - best);
    if (t > 0) others += local[at + t];
  }
  sure[i] = others === 0 ? 1 : 0;
}

const LEAST_EXPONENT = -746;

function openForward(sums: Sums, i: number, expTransitions: Float64Array): void {
  const { local, forward } = sums;
  for (let to = 0; to < TAG_COUNT; to++)
    forward[i * TAG_COUNT + to] = expTransitions[TAG_COUNT * TAG_COUNT + to] * local[i * TAG_COUNT + to];
  rescale(sums, i);
}

function addForward(sums: Sums, i: number, expTransitions: Float64Array): void {
  const { local, forward, sure } = sums;
  const at = i * TAG_COUNT;
  const before = at - TAG_COUNT;
  const froms = sure[i - 1] ? 1 : TAG_COUNT;
  const tos = sure[i] ? 1 : TAG_COUNT;
  for (let to = tos; to < TAG_COUNT; to++) forward[at + to] = 0;
  for (let to = 0; to < tos; to++) {
    let sum = 0;
    for (let from = 0; from < froms; from++) sum += forward[before + from] * expTransitions[from * TAG_COUNT + to];
    forward[at + to] = sum * local[at + to];
  }
  rescale(sums, i);
}

function rescale({ forward, scale }: Sums, i: number): void {
  const at = i * TAG_COUNT;
  let total = 0;
  for (let t = 0; t < TAG_COUNT; t++) total += forward[at + t];
  scale[i] = total;
  for (let t = 0; t < TAG_COUNT; t++) forward[at + t] /= total;
}

function addBackward({ local, backward, scale, sure }: Sums, i: number, expTransitions: Float64Array): void {
  const at = i * TAG_COUNT;
  const next = at + TAG_COUNT;
  const froms = sure[i] ? 1 : TAG_COUNT;
  const tos = sure[i + 1] ? 1 : TAG_COUNT;
  for (let from = froms; from < TAG_COUNT; from++) backward[at + from] = 0;
  for (let from = 0; from < froms; from++) {
    let sum = 0;
    for (let to = 0; to < tos; to++)
      sum += expTransitions[from * TAG_COUNT + to] * local[next + to] * backward[next + to];
    backward[at + from] = sum / scale[i + 1];
  }
}
