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

/** The words of one sentence among those of a report, `last` exclusive. */
export type WordStretch = { readonly first: number; readonly last: number };

/** Tags that any tag may stand before; an inner tag follows only itself and its first, which has the number below. */
const OPEN_TAGS = [0, 1, 3, 5, 7] as const;
const INNER_TAGS = [2, 4, 6] as const;

/**
 * Forward and backward sums, scaled to 1 at each word, and `local` = exp(score − best score of the word). `sure` words can
 * only be outside; sums beside them need one tag and not all, and most words of a report stand beside one. `best`, `back`
 * and `path` are of the best sequence.
 */
export type Sums = {
  readonly local: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scale: Float64Array;
  readonly sure: Uint8Array;
  readonly best: Float64Array;
  readonly back: Uint8Array;
  readonly path: Uint8Array;
};

/** Room for the sums of `n` words. */
export function emptySums(n: number): Sums {
  const size = n * TAG_COUNT;
  return {
    local: new Float64Array(size),
    forward: new Float64Array(size),
    backward: new Float64Array(size),
    scale: new Float64Array(n),
    sure: new Uint8Array(n),
    best: new Float64Array(size),
    back: new Uint8Array(size),
    path: new Uint8Array(n),
  };
}

/** Writes the best sequence of tags of one sentence to `path`. */
export function findPath(
  sums: Sums,
  scores: Float32Array,
  { first, last }: WordStretch,
  transitions: Transitions,
): void {
  const { best, back, path } = sums;
  for (let t = 0; t < TAG_COUNT; t++)
    best[first * TAG_COUNT + t] = scores[first * TAG_COUNT + t] + transitions[TAG_COUNT * TAG_COUNT + t];
  for (let i = first + 1; i < last; i++) advance(sums, scores, i * TAG_COUNT, transitions);
  path[last - 1] = highest(best, (last - 1) * TAG_COUNT);
  for (let i = last - 1; i > first; i--) path[i - 1] = back[i * TAG_COUNT + path[i]];
}

function advance({ best, back }: Sums, scores: Float32Array, at: number, transitions: Transitions): void {
  const before = at - TAG_COUNT;
  for (let k = 0; k < OPEN_TAGS.length; k++) {
    const to = OPEN_TAGS[k];
    let from = 0;
    let most = best[before] + transitions[to];
    for (let t = 1; t < TAG_COUNT; t++) {
      const score = best[before + t] + transitions[t * TAG_COUNT + to];
      if (score > most) {
        most = score;
        from = t;
      }
    }
    back[at + to] = from;
    best[at + to] = most + scores[at + to];
  }
  for (let k = 0; k < INNER_TAGS.length; k++) {
    const to = INNER_TAGS[k];
    const opened = best[before + to - 1] + transitions[(to - 1) * TAG_COUNT + to];
    const continued = best[before + to] + transitions[to * TAG_COUNT + to];
    back[at + to] = continued > opened ? to : to - 1;
    best[at + to] = (continued > opened ? continued : opened) + scores[at + to];
  }
}

function highest(best: Float64Array, at: number): number {
  let tag = 0;
  for (let t = 1; t < TAG_COUNT; t++) if (best[at + t] > best[at + tag]) tag = t;
  return tag;
}

/** The sums over all paths of one sentence of `n` words. */
export function sumPaths(scores: Float32Array, n: number, expTransitions: Float64Array): Sums {
  const sums = emptySums(n);
  sumStretch(sums, scores, { first: 0, last: n }, expTransitions);
  return sums;
}

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
    const below = scores[at + t] - best;
    // Below this the exponential is 0 anyway, and asking for it costs most of the time.
    const weight = below < LEAST_EXPONENT ? 0 : below === 0 ? 1 : Math.exp(below);
    local[at + t] = weight;
    if (t > 0) others += weight;
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
  if (sure[i - 1]) {
    for (let to = 0; to < TAG_COUNT; to++) forward[at + to] = forward[before] * expTransitions[to] * local[at + to];
  } else {
    for (let k = 0; k < OPEN_TAGS.length; k++) {
      const to = OPEN_TAGS[k];
      forward[at + to] = local[at + to] && sumInto(forward, before, expTransitions, to) * local[at + to];
    }
    for (let k = 0; k < INNER_TAGS.length; k++) {
      const to = INNER_TAGS[k];
      const opened = forward[before + to - 1] * expTransitions[(to - 1) * TAG_COUNT + to];
      forward[at + to] = (opened + forward[before + to] * expTransitions[to * TAG_COUNT + to]) * local[at + to];
    }
  }
  rescale(sums, i);
}

/** Written out, as a loop over eight costs twice as much. */
const sumInto = (sums: Float64Array, at: number, expTransitions: Float64Array, to: number): number =>
  sums[at] * expTransitions[to] +
  sums[at + 1] * expTransitions[TAG_COUNT + to] +
  sums[at + 2] * expTransitions[2 * TAG_COUNT + to] +
  sums[at + 3] * expTransitions[3 * TAG_COUNT + to] +
  sums[at + 4] * expTransitions[4 * TAG_COUNT + to] +
  sums[at + 5] * expTransitions[5 * TAG_COUNT + to] +
  sums[at + 6] * expTransitions[6 * TAG_COUNT + to] +
  sums[at + 7] * expTransitions[7 * TAG_COUNT + to];

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
  const total = scale[i + 1];
  const froms = sure[i] ? 1 : TAG_COUNT;
  for (let from = froms; from < TAG_COUNT; from++) backward[at + from] = 0;
  const outside = local[next] * backward[next];
  for (let from = 0; from < froms; from++) {
    const row = from * TAG_COUNT;
    let sum = expTransitions[row] * outside;
    if (!sure[i + 1]) {
      for (let k = 1; k < OPEN_TAGS.length; k++) {
        const to = OPEN_TAGS[k];
        sum += expTransitions[row + to] * local[next + to] * backward[next + to];
      }
      const inner = (from & 1) === 1 && from < 7 ? from + 1 : from;
      if (inner === 2 || inner === 4 || inner === 6)
        sum += expTransitions[row + inner] * local[next + inner] * backward[next + inner];
    }
    backward[at + from] = sum / total;
  }
}
