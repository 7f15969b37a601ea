import { ABBREVIATIONS } from './abbreviations.ts';
import { addTokens } from './add-tokens.ts';
import { allMatches } from './all-matches.ts';
import { isAsciiLetter } from './ascii-letter.ts';
import { piecesOf } from './pieces.ts';
import type { Stretch } from './stretches.ts';

export type TokenKind = 'word' | 'number' | 'punct';

/** What is the same wherever a word stands. `folded` is its form for look-up; `capital` says that it begins with an upper-case letter. */
type Spelling = {
  readonly text: string;
  readonly lower: string;
  readonly folded: string;
  readonly kind: TokenKind;
  readonly capital: boolean;
};

/** A spelling, shared by all tokens written so, with what extractors made of it (`perWord`). */
export type Word = Spelling & { readonly notes: unknown[] };

/** `sentence` is the index of the sentence that holds it. A possessive `'s` is a token of its own; `Kassym-Jomart` is one. */
export type Token = Spelling & {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
};

/** `first` and `last` index its tokens, `last` exclusive. A heading is a paragraph without a closing mark. */
export type Sentence = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  readonly heading: boolean;
};

export type TextParts = { readonly sentences: readonly Sentence[]; readonly tokens: readonly Token[] };

const SENTENCE_STARTERS = new Set(
  'The This That These Those He She It They We I You His Her Its Their In On At After Before But And However Meanwhile'.split(
    ' ',
  ),
);
const MAX_HEADING_LENGTH = 120;

/** Sentences and tokens of a text, with offsets into it. Never throws; empty text gives none. */
export function splitText(text: string): TextParts {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  paragraphsOf(text).forEach((paragraph, paragraphIndex) => {
    const stretches = sentencesOf(text, paragraph);
    const heading = isHeading(text.slice(paragraph.start, paragraph.end));
    for (const { start, end } of stretches) {
      const first = tokens.length;
      const index = sentences.length;
      addTokens(tokens, text, { start, end }, index);
      sentences.push({
        index,
        start,
        end,
        text: text.slice(start, end),
        first,
        last: tokens.length,
        paragraph: paragraphIndex,
        heading: heading && stretches.length === 1,
      });
    }
  });
  return { sentences, tokens };
}

/** Index of the sentence that holds an offset; the one before it when the offset falls between two. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}

/** Index of the first token that ends after an offset; `tokens.length` when there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isHeading(paragraph: string): boolean {
  return paragraph.length <= MAX_HEADING_LENGTH && !/[.!?…:;,]["'”’)\]]*$/.test(paragraph);
}

/** Blank lines part paragraphs; a single line break does too, unless the text is wrapped at a fixed width. */
function paragraphsOf(text: string): Stretch[] {
  const separator = isHardWrapped(text) ? /\n[ \t\r]*\n\s*/g : /\n\s*/g;
  const paragraphs: Stretch[] = [];
  let start = 0;
  for (const gap of allMatches(separator, text)) {
    addTrimmed(paragraphs, text, start, gap.index);
    start = gap.index + gap[0].length;
  }
  addTrimmed(paragraphs, text, start, text.length);
  return paragraphs;
}

/** Most lines that go on in the next one are about as long as the longest. */
function isHardWrapped(text: string): boolean {
  const lines = text.split('\n').filter(line => line.trim());
  const broken = lines.filter((line, i) => i + 1 < lines.length && !/[.!?…:"”’)]\s*$/.test(line));
  if (broken.length < 4 || broken.length < lines.length / 3) return false;
  const longest = Math.max(...lines.map(line => line.length));
  return longest <= 110 && broken.filter(line => line.length > longest * 0.7).length > broken.length * 0.8;
}

function addTrimmed(list: Stretch[], text: string, from: number, to: number): void {
  const trimmed = text.slice(from, to).trimStart();
  const start = to - trimmed.length;
  const end = start + trimmed.trimEnd().length;
  if (start < end) list.push({ start, end });
}

/** `stop. Next`, `stop.” Next` and, where a space was lost, `stop.Next`. */
const SENTENCE_END =
  /(?<![.!?…])[.!?…]+["'”’)\]]*(?:\s+(?=["'“‘([]*[\p{Lu}\p{N}])|(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll}|["“]\p{Lu}))/gu;

function sentencesOf(text: string, { start, end }: Stretch): Stretch[] {
  const paragraph = text.slice(start, end);
  const found: Stretch[] = [];
  let from = 0;
  for (const stop of allMatches(SENTENCE_END, paragraph)) {
    const next = stop.index + stop[0].length;
    if (!endsSentence(paragraph, stop.index, stop[0], next)) continue;
    addPieces(found, text, start + from, start + next);
    from = next;
  }
  addPieces(found, text, start + from, end);
  return found;
}

function addPieces(list: Stretch[], text: string, start: number, end: number): void {
  for (const piece of piecesOf(text, { start, end })) addTrimmed(list, text, piece.start, piece.end);
}

function endsSentence(paragraph: string, at: number, mark: string, next: number): boolean {
  if (!/^\.(?!\.)/.test(mark)) return true;
  const word = wordBefore(paragraph, at);
  const following = /^["'“‘([]*([\p{L}\p{N}]+)/u.exec(paragraph.slice(next, next + 24))?.[1] ?? '';
  if (/^\p{Lu}$/u.test(word)) return SENTENCE_STARTERS.has(following) && !/^[“"]/.test(paragraph.slice(next));
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return SENTENCE_STARTERS.has(following);
  // "Minister Yu. Ivanov" has an initial, "said Yu. Officials" a Chinese name.
  if (/^Y[aeu]$/.test(word) && !followsCapital(paragraph.slice(Math.max(0, at - 24), at - 2))) return true;
  if (word === 'No' || word === 'Nos') return !/^\p{N}/u.test(following);
  return !ABBREVIATIONS.has(word) || SENTENCE_STARTERS.has(following);
}

/** Whether words end with a capitalised one, or with a sentence, or are none. */
const followsCapital = (words: string): boolean =>
  words === '' ||
  /[.!?] $/.test(words) ||
  /^["'“‘([]*\p{Lu}[\p{L}-]+ $/u.test(words.slice(words.trimEnd().lastIndexOf(' ') + 1));

/** Letters, digits and stops straight before an offset; the pattern is slow from the left, so ASCII is walked from the right. */
function wordBefore(paragraph: string, at: number): string {
  const least = Math.max(0, at - 24);
  let from = at;
  while (from > least && isAsciiWord(paragraph.charCodeAt(from - 1))) from--;
  if (from === least || paragraph.charCodeAt(from - 1) < 128) return paragraph.slice(from, at);
  return /[\p{L}\p{N}.]*$/u.exec(paragraph.slice(least, at))?.[0] ?? '';
}

const isAsciiWord = (code: number): boolean => isAsciiLetter(code) || (code >= 48 && code <= 57) || code === 46;
