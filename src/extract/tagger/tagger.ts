import type { Sentence } from '../document.ts';
import type { Extractor, Reading, TaggedSpan } from '../reading.ts';
import { bringTogether, type Opinion } from './agreement.ts';
import { isCandidate, type TraitSequence } from './features.ts';
import { emptySums, findPath, type Sums, sumStretch, TAG_COUNT, TAGS, type WordStretch } from './lattice.ts';
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
/** Scores and sums of reports with up to so many words to score have their room already; each report writes what it reads. */
const USUAL_WORDS = 2_048;
const USUAL_SCORES = new Float32Array(USUAL_WORDS * TAG_COUNT);
const USUAL_SUMS = emptySums(USUAL_WORDS);

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
  const isUsual = reading.tokens.length <= USUAL_WORDS;
  const scores = isUsual ? USUAL_SCORES : new Float32Array(reading.tokens.length * TAG_COUNT);
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
      else writeOutside(scores, i * TAG_COUNT);
    }
  }
  return { words, sentences, scores, sums: isUsual ? USUAL_SUMS : emptySums(words.length) };
}

function writeOutside(scores: Float32Array, at: number): void {
  scores[at + OUTSIDE] = NO_CANDIDATE;
  for (let tag = OUTSIDE + 1; tag < TAG_COUNT; tag++) scores[at + tag] = 0;
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
  const { path } = sums;
  findPath(sums, scores, sentence, MODEL.transitions);
  if (isOutside(path, sentence)) return;
  sumStretch(sums, scores, sentence, EXP_TRANSITIONS);
  for (let i = sentence.first; i < sentence.last; i++) {
    const tag = path[i];
    if (!OUTER[tag]) continue;
    let last = i;
    while (last + 1 < sentence.last && path[last + 1] === tag + 1) last++;
    const { kind, method } = JUDGED[tag];
    const score = leastShare(sums, i, last);
    tags.push(spanOf(reading, { first: words[i], last: words[last] }, { kind, method, score }));
  }
}

function isOutside(path: Uint8Array, { first, last }: WordStretch): boolean {
  for (let i = first; i < last; i++) if (path[i] !== OUTSIDE) return false;
  return true;
}

/** Of all paths, the share that goes the way of the best one at the word where fewest do. */
function leastShare({ forward, backward, path }: Sums, first: number, last: number): number {
  let least = 1;
  for (let i = first; i <= last; i++) {
    const at = i * TAG_COUNT + path[i];
    least = Math.min(least, forward[at] * backward[at]);
  }
  return least;
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
