import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Sentence, splitText, type Token } from '../../src/extract/document.ts';
import { FEATURE_COUNT, isCandidate, writeFeatures } from '../../src/extract/tagger/features.ts';
import { TAGS } from '../../src/extract/tagger/lattice.ts';
import { traitReader } from '../../src/extract/tagger/sentence-traits.ts';
import { DEMONYM_BIT } from '../../src/extract/tagger/word-traits.ts';
import { loadWords } from '../../src/lists.ts';

type Span = { type: string; start: number; end: number };
type Marked = { id: string; text: string; spans: Span[] };

/** One sentence to learn from: its tags, and for each word the features, `null` for a word that is no candidate. */
export type Example = {
  readonly tags: Uint8Array;
  readonly features: readonly (Int32Array | null)[];
  readonly weight: number;
};

/** Sets that help, with the weight of a sentence. The machine-made set is the largest and the least exact. */
export const SETS: readonly { readonly file: string; readonly weight: number }[] = [
  { file: 'wikigold', weight: 1 },
  { file: 'crossner-politics', weight: 1 },
  { file: 'uner-ewt', weight: 1 },
  { file: 'gmb-voa', weight: 0.6 },
];

const KINDS: Readonly<Record<string, number>> = { PERSON: 1, ORG: 3, PLACE: 5, LOC: 5, COUNTRY: 5 };
const DEMONYM = TAGS.indexOf('demonym');
const TITLE_WORDS = new Set([
  ...['titles', 'offices', 'offices-modifiers', 'people-occupations'].flatMap(list =>
    loadWords(`gazetteer/${list}.txt`),
  ),
]);

/** All examples of a folder of marked texts, in the order of the files. */
export function readExamples(folder: string): Example[] {
  return SETS.flatMap(({ file, weight }) =>
    readFileSync(join(folder, `${file}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap(line => examplesOf(JSON.parse(line), weight)),
  );
}

function examplesOf({ text, spans }: Marked, weight: number): Example[] {
  const parts = splitText(text);
  const tags = tagsOf(parts.tokens, spans);
  clearTitlePhrases(parts.tokens, tags);
  const readTraits = traitReader(parts);
  return parts.sentences
    .filter(sentence => sentence.last > sentence.first)
    .map(sentence => exampleOf(sentence, tags, readTraits(sentence), weight));
}

/** "Secretary of State", "Head of State": the machine-made set takes "State" for a body. */
const TITLE_PHRASES = loadWords('gazetteer/titles-phrases.txt');

function clearTitlePhrases(tokens: readonly Token[], tags: Uint8Array): void {
  tokens.forEach((_, i) => {
    const phrase = TITLE_PHRASES.find(words => words.split(' ').every((word, k) => tokens[i + k]?.lower === word));
    if (phrase) tags.fill(0, i, i + phrase.split(' ').length);
  });
}

function exampleOf(
  sentence: Sentence,
  tags: Uint8Array,
  sequence: ReturnType<ReturnType<typeof traitReader>>,
  weight: number,
): Example {
  const buffer = new Int32Array(FEATURE_COUNT);
  const own = tags.slice(sentence.first, sentence.last);
  const features = sequence.traits.map((traits, i) => {
    if (!own[i] && traits.lists & DEMONYM_BIT && traits.capital) own[i] = DEMONYM;
    if (!isCandidate(sequence.traits, i)) {
      own[i] = 0;
      return null;
    }
    writeFeatures(sequence, i, buffer);
    return buffer.slice();
  });
  return { tags: repaired(own), features, weight };
}

/** An inner tag whose first was lost becomes a first. */
function repaired(tags: Uint8Array): Uint8Array {
  tags.forEach((tag, i) => {
    if ((tag === 2 || tag === 4 || tag === 6) && tags[i - 1] !== tag && tags[i - 1] !== tag - 1) tags[i] = tag - 1;
  });
  return tags;
}

function tagsOf(tokens: readonly Token[], spans: readonly Span[]): Uint8Array {
  const tags = new Uint8Array(tokens.length);
  for (const span of innermost(spans)) {
    if (span.type === 'DEMONYM') markDemonym(tokens, span, tags);
    const kind = KINDS[span.type];
    if (!kind) continue;
    let inside = tokens.flatMap((token, i) => (token.start >= span.start && token.end <= span.end ? [i] : []));
    while (inside.length && !isCapitalized(tokens[inside[0]])) inside.shift();
    const comma = inside.findIndex(i => tokens[i].text === ',' || tokens[i].text === "'s");
    if (comma >= 0 && span.type === 'PERSON') inside = inside.slice(0, comma);
    if (span.type === 'PERSON') inside = withoutTitles(tokens, inside);
    while (inside.length && /^['’"”“,.]s?$/.test(tokens[inside[inside.length - 1]].text)) inside.pop();
    inside.forEach((index, k) => {
      tags[index] = k === 0 ? kind : kind + 1;
    });
  }
  return tags;
}

const isCapitalized = ({ text, lower }: Token): boolean => text.charAt(0) !== lower.charAt(0) || /^\p{N}/u.test(text);

function markDemonym(tokens: readonly Token[], span: Span, tags: Uint8Array): void {
  tokens.forEach((token, i) => {
    if (token.start >= span.start && token.end <= span.end) tags[i] = DEMONYM;
  });
}

/**
 * "Prime Minister Zurab Zhvania", "Kazakh President Bo Ek" → the name; a span that is nothing but a title is dropped.
 * What stands before a title that a name follows belongs to the title.
 */
function withoutTitles(tokens: readonly Token[], indices: number[]): number[] {
  const isTitle = (i: number): boolean => TITLE_WORDS.has(tokens[i].lower.replace(/\.$/, ''));
  const last = indices.findLastIndex((i, k) => k + 1 < indices.length && isTitle(i) && !isTitle(indices[k + 1]));
  const named = indices.slice(last + 1);
  return named.every(isTitle) ? [] : named;
}

/** Where spans lie in one another the inner ones are kept, and what has a small letter in front or a comma inside is cut. */
function innermost(spans: readonly Span[]): Span[] {
  return spans.filter(
    span =>
      !spans.some(
        other => other !== span && other.type === span.type && other.start >= span.start && other.end <= span.end,
      ),
  );
}
