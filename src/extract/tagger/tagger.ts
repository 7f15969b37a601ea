import type { TextParts } from '../document.ts';
import type { Extractor, TaggedSpan } from '../reading.ts';
import { bringTogether, type Opinion } from './agreement.ts';
import { isCandidate, MAX_FEATURES, type TraitSequence, writeFeatures } from './features.ts';
import { bestPath, sumPaths, TAG_COUNT, TAGS } from './lattice.ts';
import { addWeights, loadNameModel, type NameModel } from './name-model.ts';
import { traitReader } from './sentence-traits.ts';

const MODEL = loadNameModel();
const EXP_TRANSITIONS = Float64Array.from(MODEL.transitions, score => Math.exp(score));
const OUTSIDE = 0;
/** What it costs to tag a word that is no candidate: more than any weights can make up for. */
const NO_CANDIDATE = 1e3;

/** Persons, organizations and places by the learned tagger. */
export const tagNames: Extractor = reading => {
  const readTraits = traitReader(reading);
  const features = new Int32Array(MAX_FEATURES);
  const opinions = reading.sentences.flatMap(sentence => {
    if (sentence.first === sentence.last) return [];
    const { n, scores } = scoreSentence(MODEL, readTraits(sentence), features);
    return [{ first: sentence.first, n, scores, sums: sumPaths(scores, n, EXP_TRANSITIONS) }];
  });
  bringTogether(reading.tokens, opinions);
  return { tags: opinions.flatMap(opinion => spansOf(reading, opinion)) };
};

type Scores = { readonly n: number; readonly scores: Float32Array };

function scoreSentence(model: NameModel, sequence: TraitSequence, features: Int32Array): Scores {
  const n = sequence.traits.length;
  const scores = new Float32Array(n * TAG_COUNT);
  for (let i = 0; i < n; i++) {
    if (!isCandidate(sequence.traits, i)) {
      scores[i * TAG_COUNT + OUTSIDE] = NO_CANDIDATE;
      continue;
    }
    const count = writeFeatures(sequence, i, features);
    for (let k = 0; k < count; k++) addWeights(model, features[k], scores, i * TAG_COUNT);
  }
  return { n, scores };
}

function spansOf(reading: TextParts & { text: string }, { first, n, scores }: Opinion): TaggedSpan[] {
  const path = bestPath(scores, n, MODEL.transitions);
  if (path.every(tag => tag === OUTSIDE)) return [];
  const { forward, backward } = sumPaths(scores, n, EXP_TRANSITIONS);
  const spans: TaggedSpan[] = [];
  for (let i = 0; i < n; i++) {
    const [begin, kind] = TAGS[path[i]].split('-');
    if (begin !== 'B') continue;
    let last = i;
    while (last + 1 < n && path[last + 1] === path[i] + 1) last++;
    let score = 1;
    for (let k = i; k <= last; k++) {
      const at = k * TAG_COUNT + path[k];
      score = Math.min(score, forward[at] * backward[at]);
    }
    const { start, sentence } = reading.tokens[first + i];
    const { end } = reading.tokens[first + last];
    const text = reading.text.slice(start, end);
    spans.push({ kind: kind as TaggedSpan['kind'], score, start, end, text, sentence, method: `tags/${kind}` });
  }
  return spans;
}
