import type { Sentence } from '../document.ts';
import type { Extractor, Reading, TaggedSpan } from '../reading.ts';
import { bringTogether, type Opinion } from './agreement.ts';
import { isCandidate, type TraitSequence } from './features.ts';
import { bestPath, emptySums, sumStretch, TAG_COUNT, TAGS, type WordStretch } from './lattice.ts';
import { loadNameModel } from './name-model.ts';
import { traitReader } from './sentence-traits.ts';
import { wordScorer } from './word-scores.ts';

const MODEL = loadNameModel();
const EXP_TRANSITIONS = Float64Array.from(MODEL.transitions, score => Math.exp(score));
const writeScores = wordScorer(MODEL);
const OUTSIDE = 0;
const OUTER = TAGS.map(tag => tag.startsWith('B-'));
const JUDGED = TAGS.map(tag => ({ kind: tag.slice(2) as TaggedSpan['kind'], method: `tags/${tag.slice(2)}` }));
/** What it costs to tag a word that is no candidate: more than any weights can make up for. */
const NO_CANDIDATE = 1e3;

/** Persons, organizations and places by the learned tagger. */
export const tagNames: Extractor = reading => {
  const opinion = opinionOn(reading);
  bringTogether(reading.tokens, opinion, EXP_TRANSITIONS);
  const tags: TaggedSpan[] = [];
  for (const sentence of opinion.sentences) addSpans(tags, reading, opinion, sentence);
  return { tags };
};

function opinionOn(reading: Reading): Opinion {
  const readTraits = traitReader(reading);
  const scores = new Float32Array(reading.tokens.length * TAG_COUNT);
  const words: number[] = [];
  const sentences: WordStretch[] = [];
  for (const sentence of reading.sentences) {
    const sequence = readTraits(sentence);
    const first = words.length;
    if (!addWords(words, sentence, sequence)) continue;
    sentences.push({ first, last: words.length });
    for (let i = first; i < words.length; i++) {
      const word = words[i] - sentence.first;
      if (isScored(sequence.traits, word)) writeScores(sequence, word, scores, i * TAG_COUNT);
      else scores[i * TAG_COUNT + OUTSIDE] = NO_CANDIDATE;
    }
  }
  return { words, sentences, scores, sums: emptySums(words.length) };
}

/**
 * Adds the indices of the tokens that are scored: all candidates, and one word for each stretch between them, as what lies
 * outside names is outside however long it is. Adds none and answers false when there is no candidate.
 */
function addWords(words: number[], { first, last }: Sentence, { traits }: TraitSequence): boolean {
  const before = words.length;
  let wasCandidate = true;
  let any = false;
  for (let i = 0; i < last - first; i++) {
    const is = isScored(traits, i);
    if (is || wasCandidate) words.push(first + i);
    wasCandidate = is;
    any ||= is;
  }
  if (!any) words.length = before;
  return any;
}

/** Candidates but for small words beside a name that no name has inside: learning needs them, reading does not. */
const isScored = (traits: TraitSequence['traits'], i: number): boolean => !traits[i].outside && isCandidate(traits, i);

function addSpans(tags: TaggedSpan[], reading: Reading, opinion: Opinion, sentence: WordStretch): void {
  const { words, scores, sums } = opinion;
  const n = sentence.last - sentence.first;
  const path = bestPath(scores.subarray(sentence.first * TAG_COUNT, sentence.last * TAG_COUNT), n, MODEL.transitions);
  if (path.every(tag => tag === OUTSIDE)) return;
  sumStretch(sums, scores, sentence, EXP_TRANSITIONS);
  for (let i = 0; i < n; i++) {
    if (!OUTER[path[i]]) continue;
    let last = i;
    while (last + 1 < n && path[last + 1] === path[i] + 1) last++;
    let score = 1;
    for (let k = i; k <= last; k++) {
      const at = (sentence.first + k) * TAG_COUNT + path[k];
      score = Math.min(score, sums.forward[at] * sums.backward[at]);
    }
    const stretch = { first: words[sentence.first + i], last: words[sentence.first + last] };
    tags.push(spanOf(reading, stretch, { ...JUDGED[path[i]], score }));
  }
}

type Judgement = Pick<TaggedSpan, 'kind' | 'method' | 'score'>;

function spanOf(
  { text, tokens }: Reading,
  { first, last }: WordStretch,
  { kind, method, score }: Judgement,
): TaggedSpan {
  const { start, sentence } = tokens[first];
  const { end } = tokens[last];
  return { kind, score, start, end, text: text.slice(start, end), sentence, method };
}
