import { mixHash } from './hash.ts';
import { EDGE, type WordTraits } from './word-traits.ts';

/** A sentence as the tagger reads it: traits of its words, and which of them the report also writes in lower case. */
export type TraitSequence = { readonly traits: readonly WordTraits[]; readonly isSeenLower: (i: number) => boolean };

/**
 * The features of one word, one slot a template. They are part of the trained model: a new one takes a new slot, and the
 * slot is hashed with the value.
 */
export const FEATURE_COUNT = 33;

/** Slots by what they depend on, so that what does not change from place to place is scored once a word. */
export const OWN_SLOTS = [0, 1, 8, 12, 13, 14, 15, 16, 20, 28] as const;
/** The word two before, one before, one after and two after, each by itself. */
export const NEIGHBOUR_SLOTS = [4, 2, 3, 5] as const;
export const JOINT_SLOTS = [6, 7, 9, 10, 11, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 29, 30, 31, 32] as const;

/**
 * Words that can be part of a name: capitalised ones and their direct neighbours ("bin" in "Osama bin Laden"). All others
 * are outside without being scored, which leaves two thirds of a report unscored.
 */
export function isCandidate(traits: readonly WordTraits[], i: number): boolean {
  return traits[i].capital || (i > 0 && traits[i - 1].capital) || (i + 1 < traits.length && traits[i + 1].capital);
}

/** Writes all feature hashes of word `i`. */
export function writeFeatures({ traits, isSeenLower }: TraitSequence, i: number, out: Int32Array): void {
  writeOwn(traits[i], settingOf(opens(traits, i), isSeenLower(i)), out);
  for (let side = 0; side < NEIGHBOUR_SLOTS.length; side++) writeNeighbour(neighbour(traits, i, side), side, out);
  writeJoint(traits, i, out);
}

/** The settings that a word's own features ask for: whether it opens its sentence, and is seen in lower case. */
export const SETTINGS = 4;
export const settingOf = (opening: boolean, seenLower: boolean): number => (opening ? 1 : 0) + (seenLower ? 2 : 0);

/** Whether a word stands first, or after what is read as nothing. */
export const opens = (traits: readonly WordTraits[], i: number): boolean =>
  i === 0 || traits[i - 1].shape === EDGE.shape;

const OFFSETS = [-2, -1, 1, 2] as const;

/** The traits of a neighbour, `side` counting as in `NEIGHBOUR_SLOTS`. */
export const neighbour = (traits: readonly WordTraits[], i: number, side: number): WordTraits =>
  traitsAt(traits, i + OFFSETS[side]);

const traitsAt = (traits: readonly WordTraits[], i: number): WordTraits =>
  i >= 0 && i < traits.length ? traits[i] : EDGE;

/** The features of a word by itself. */
export function writeOwn(w: WordTraits, setting: number, out: Int32Array): void {
  const initial = setting & 1;
  const seenLower = setting >> 1;
  write(out, 0, w.word);
  write(out, 1, w.lower);
  write(out, 8, mixHash(w.shape, initial));
  write(out, 12, mixHash(w.prefix, w.shape));
  write(out, 13, mixHash(w.suffix2, w.shape));
  write(out, 14, mixHash(w.suffix3, w.shape));
  write(out, 15, mixHash(w.suffix4, w.shape));
  write(out, 16, mixHash(w.lists, initial));
  write(out, 20, mix3(w.lists, w.shape, initial));
  write(out, 28, mix3(seenLower, w.shape, initial));
}

/** The feature of a neighbour by itself. */
export function writeNeighbour(w: WordTraits, side: number, out: Int32Array): void {
  write(out, NEIGHBOUR_SLOTS[side], w.lower);
}

/** The features of a word and its neighbours together. */
export function writeJoint(traits: readonly WordTraits[], i: number, out: Int32Array): void {
  const w2 = traitsAt(traits, i - 2);
  const w1 = traitsAt(traits, i - 1);
  const w = traits[i];
  const n1 = traitsAt(traits, i + 1);
  const n2 = traitsAt(traits, i + 2);
  write(out, 6, mixHash(w1.lower, w.lower));
  write(out, 7, mixHash(w.lower, n1.lower));
  write(out, 9, mixHash(w1.shape, w.shape));
  write(out, 10, mixHash(w.shape, n1.shape));
  write(out, 11, mix3(w1.shape, w.shape, n1.shape));
  write(out, 17, mixHash(w1.lists, w.lists));
  write(out, 18, mixHash(w.lists, n1.lists));
  write(out, 19, mix3(w1.lists, w.lists, n1.lists));
  write(out, 21, mixHash(w1.lower, w.shape));
  write(out, 22, mixHash(n1.lower, w.shape));
  write(out, 23, mixHash(w1.lower, w.lists));
  write(out, 24, mixHash(n1.lower, w.lists));
  write(out, 25, mix3(w2.lower, w1.lower, w.shape));
  write(out, 26, mix3(n1.lower, n2.lower, w.shape));
  write(out, 27, mix3(w1.lower, w.shape, n1.lower));
  write(out, 29, mix3(w2.shape, w1.shape, w.shape));
  write(out, 30, mix3(w.shape, n1.shape, n2.shape));
  write(out, 31, mixHash(w1.suffix3, w.shape));
  write(out, 32, mixHash(n1.suffix3, w.shape));
}

/** Templates count from 1 in the hashes of the trained model. */
function write(out: Int32Array, slot: number, value: number): void {
  out[slot] = mixHash(slot + 1, value);
}

const mix3 = (a: number, b: number, c: number): number => mixHash(mixHash(a, b), c);
