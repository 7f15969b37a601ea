import {
  FEATURE_COUNT,
  JOINT_SLOTS,
  NEIGHBOUR_SLOTS,
  neighbour,
  OWN_SLOTS,
  opens,
  settingOf,
  type TraitSequence,
  writeJoint,
  writeNeighbour,
  writeOwn,
} from './features.ts';
import { addSums, addWeights, emptyWeightSums, type NameModel, type WeightSums, writeScores } from './name-model.ts';
import type { WordTraits } from './word-traits.ts';

const SLOTS_BESIDE = NEIGHBOUR_SLOTS.map(slot => [slot]);

/** Writes the scores of word `i` of a sentence from `at` on. */
export type WordScorer = (sequence: TraitSequence, i: number, scores: Float32Array, at: number) => void;

/** Scores words by a model. Sums that depend on one word only live as long as its traits do, which are shared by reports. */
export function wordScorer(model: NameModel): WordScorer {
  const hashes = new Int32Array(FEATURE_COUNT);

  const sumUp = (slots: readonly number[]): WeightSums => {
    const made = emptyWeightSums();
    addWeights(model, hashes, slots, made);
    return made;
  };
  const ownSums = (traits: WordTraits, setting: number): WeightSums => {
    const { own } = traits.sums;
    const found = own[setting];
    if (found) return found;
    writeOwn(traits, setting, hashes);
    const made = sumUp(OWN_SLOTS);
    own[setting] = made;
    return made;
  };
  const sumsBeside = (traits: WordTraits, side: number): WeightSums => {
    const { beside } = traits.sums;
    const found = beside[side];
    if (found) return found;
    writeNeighbour(traits, side, hashes);
    const made = sumUp(SLOTS_BESIDE[side]);
    beside[side] = made;
    return made;
  };

  return ({ traits, isSeenLower }, i, scores, at) => {
    const sums = emptyWeightSums();
    addSums(sums, ownSums(traits[i], settingOf(opens(traits, i), isSeenLower(i))));
    for (let side = 0; side < NEIGHBOUR_SLOTS.length; side++)
      addSums(sums, sumsBeside(neighbour(traits, i, side), side));
    writeJoint(traits, i, hashes);
    addWeights(model, hashes, JOINT_SLOTS, sums);
    writeScores(model, sums, scores, at);
  };
}
