import type { Sentence } from '../document.ts';
import type { Extractor, Reading, TaggedSpan } from '../reading.ts';
import { bringTogether, type Opinion } from './agreement.ts';
import { isCandidate, MAX_FEATURES, type TraitSequence, writeFeatures } from './features.ts';
import { bestPath, sumPaths, TAG_COUNT, TAGS } from './lattice.ts';
import { addWeights, loadNameModel } from './name-model.ts';
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
    const sequence = readTraits(sentence);
    const words = wordsToScore(sentence, sequence);
    return words ? [opinionOf(words, sequence, { features, first: sentence.first })] : [];
  });
  bringTogether(reading.tokens, opinions);
  return { tags: opinions.flatMap(opinion => spansOf(reading, opinion)) };
};

/**
 * Indices of the tokens that are scored: all candidates, and one word for each stretch between them, as what lies outside
 * names is outside however long it is. Undefined when there is no candidate.
 */
function wordsToScore({ first, last }: Sentence, { traits }: TraitSequence): number[] | undefined {
  const words: number[] = [];
  let wasCandidate = true;
  let any = false;
  for (let i = 0; i < last - first; i++) {
    const is = isScored(traits, i);
    if (is || wasCandidate) words.push(first + i);
    wasCandidate = is;
    any ||= is;
  }
  return any ? words : undefined;
}

/** Candidates but for small words beside a name that no name has inside: learning needs them, reading does not. */
const isScored = (traits: TraitSequence['traits'], i: number): boolean => !traits[i].outside && isCandidate(traits, i);

function opinionOf(
  words: number[],
  sequence: TraitSequence,
  { features, first }: { features: Int32Array; first: number },
): Opinion {
  const scores = new Float32Array(words.length * TAG_COUNT);
  words.forEach((word, i) => {
    const at = i * TAG_COUNT;
    if (isScored(sequence.traits, word - first))
      addWeights(MODEL, features.subarray(0, writeFeatures(sequence, word - first, features)), scores, at);
    else scores[at + OUTSIDE] = NO_CANDIDATE;
  });
  return { words, scores, sums: sumPaths(scores, words.length, EXP_TRANSITIONS) };
}

function spansOf(reading: Reading, { words, scores }: Opinion): TaggedSpan[] {
  const n = words.length;
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
    const { start, sentence } = reading.tokens[words[i]];
    const { end } = reading.tokens[words[last]];
    const text = reading.text.slice(start, end);
    spans.push({ kind: kind as TaggedSpan['kind'], score, start, end, text, sentence, method: `tags/${kind}` });
  }
  return spans;
}
