import { allMatches } from '../all-matches.ts';
import type { Sentence, Token } from '../document.ts';
import { perWord } from '../per-word.ts';
import type { Reading } from '../reading.ts';
import { beginningsOf } from './phrase-table.ts';

/** A word of a sentence with hyphenated compounds taken apart; `joined` says that a hyphen or dash ties it to the one before, `begins` in which tables phrases begin with it. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly joined: boolean;
  readonly begins: number;
};

const HYPHENS = '-‐‑–—_„';
/** `China-Laos`, `40km`: what has to be taken apart. */
const COMPOUND = /.[-‐‑–—].|^\p{N}.*\p{L}$/u;
/** `40` and `km` of `40km`, `Kyrgyz`, `18th`, `,` but not the hyphens between. */
const PART = /\p{N}[\p{N}.,]*(?=(?:km|kv|mw|gw|kw)$)|[^-‐‑–—]+/giu;

const known = new WeakMap<Sentence, readonly Word[]>();

/**
 * Words of one sentence, made once. `China-Kyrgyzstan-Uzbekistan` gives three, the last two joined; a dash between spaces
 * stays a word.
 */
export function wordsOf(reading: Reading, sentence: Sentence): readonly Word[] {
  const kept = known.get(sentence);
  if (kept) return kept;
  const words = cut(reading, sentence);
  known.set(sentence, words);
  return words;
}

function cut({ tokens, text }: Reading, sentence: Sentence): Word[] {
  const words: Word[] = [];
  let tied = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i];
    if (token.kind === 'punct' && isTie(text, token)) {
      tied = words.length > 0;
      continue;
    }
    if (isCompound(token)) words.push(...partsOf(token, tied));
    else {
      const { start, end, text, lower } = token;
      words.push({ start, end, text, lower, joined: tied, begins: beginnings(token) });
    }
    tied = false;
  }
  return words;
}

const isCompound = perWord(({ kind, text }) => kind !== 'punct' && COMPOUND.test(text));
const beginnings = perWord(({ lower }) => beginningsOf(lower));

function partsOf(token: Token, tied: boolean): Word[] {
  return allMatches(PART, token.text).map((part, n) => {
    const start = token.start + part.index;
    const text = part[0];
    const lower = text.toLowerCase();
    return { start, end: start + text.length, text, lower, joined: n > 0 || tied, begins: beginningsOf(lower) };
  });
}

/** `Jubba–Kismayo` and `Colombo - Katunayake`: a mark with a capital or figure behind it, and none or a blank on both sides. */
function isTie(text: string, { start, end, text: mark }: Token): boolean {
  if (mark.length > 1 || !HYPHENS.includes(mark)) return false;
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return true;
  return before === ' ' && after === ' ' && isNameStart(text[end + 1]) && isNameEnd(text, start - 2);
}

const isNameStart = (letter: string | undefined): boolean => letter !== undefined && /\p{Lu}/u.test(letter);

function isNameEnd(text: string, at: number): boolean {
  const word = /\p{L}+$/u.exec(text.slice(Math.max(0, at - 30), at + 1))?.[0] ?? '';
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** Written with a capital, whatever stands before it. */
export const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

export const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && word.text.length <= 2 && /^['’‘`´]s?$/.test(word.text);

export const isWordlike = (word: Word | undefined): boolean => word !== undefined && /^[\p{L}\p{N}]/u.test(word.text);
