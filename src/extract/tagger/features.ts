import { mixHash } from './hash.ts';
import { EDGE, type WordTraits } from './word-traits.ts';

/** A sentence as the tagger reads it: traits of its words, and which of them the report also writes in lower case. */
export type TraitSequence = { readonly traits: readonly WordTraits[]; readonly seenLower: readonly boolean[] };

/** Room that the features of one word need at most. */
export const MAX_FEATURES = 40;

/**
 * Words that can be part of a name: capitalised ones and their direct neighbours ("bin" in "Osama bin Laden"). All others
 * are outside without being scored, which leaves two thirds of a report unscored.
 */
export function isCandidate(traits: readonly WordTraits[], i: number): boolean {
  return traits[i].capital || (i > 0 && traits[i - 1].capital) || (i + 1 < traits.length && traits[i + 1].capital);
}

/** Writes the feature hashes of word `i` and returns how many. The templates are part of the trained model. */
export function writeFeatures({ traits, seenLower }: TraitSequence, i: number, out: Int32Array): number {
  const at = (k: number): WordTraits => traits[k] ?? EDGE;
  const [w2, w1, w, n1, n2] = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)];
  const initial = i === 0 || w1.shape === EDGE.shape ? 1 : 0;
  let n = 0;
  let template = 0;
  const add = (value: number): void => {
    out[n++] = mixHash(++template, value);
  };
  const add2 = (a: number, b: number): void => add(mixHash(a, b));
  const add3 = (a: number, b: number, c: number): void => add(mixHash(mixHash(a, b), c));
  add(w.word);
  add(w.lower);
  add(w1.lower);
  add(n1.lower);
  add(w2.lower);
  add(n2.lower);
  add2(w1.lower, w.lower);
  add2(w.lower, n1.lower);
  add2(w.shape, initial);
  add2(w1.shape, w.shape);
  add2(w.shape, n1.shape);
  add3(w1.shape, w.shape, n1.shape);
  add2(w.prefix, w.shape);
  add2(w.suffix2, w.shape);
  add2(w.suffix3, w.shape);
  add2(w.suffix4, w.shape);
  add2(w.lists, initial);
  add2(w1.lists, w.lists);
  add2(w.lists, n1.lists);
  add3(w1.lists, w.lists, n1.lists);
  add3(w.lists, w.shape, initial);
  add2(w1.lower, w.shape);
  add2(n1.lower, w.shape);
  add2(w1.lower, w.lists);
  add2(n1.lower, w.lists);
  add3(w2.lower, w1.lower, w.shape);
  add3(n1.lower, n2.lower, w.shape);
  add3(w1.lower, w.shape, n1.lower);
  add3(seenLower[i] ? 1 : 0, w.shape, initial);
  add3(w2.shape, w1.shape, w.shape);
  add3(w.shape, n1.shape, n2.shape);
  add2(w1.suffix3, w.shape);
  add2(n1.suffix3, w.shape);
  return n;
}
