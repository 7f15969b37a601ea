import type { Token } from '../document.ts';
import { perWord } from '../per-word.ts';
import type { Reading } from '../reading.ts';
import { foldedWords } from './name-words.ts';

/** A name of a person in the text: tokens `first` to `last` (exclusive), its words folded for comparison, and why it was taken. */
export type NameSpan = {
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
  readonly method: string;
  readonly score: number;
};

/** Tokens `first` to `last` (exclusive). */
export type Range = { readonly first: number; readonly last: number };

export function nameSpan({ tokens }: Reading, range: Range, method: string, score: number): NameSpan {
  const { first } = range;
  const last = afterArticleName(tokens, range);
  return { first, last, words: wordsOf(tokens, { first, last }), method, score };
}

/** "al-Rahmani" */
const ARTICLE_NAME = /^(?:al|ad|an|ar|as|ash|at|az|el|ul)-\p{Lu}\p{Ll}/u;
export const hasArticle = perWord(({ text }) => ARTICLE_NAME.test(text));

/** "al-Rahmani" behind "Abdel Fattah"; what stands behind one word may as well be a body ("Osama al-Shabaab"). */
function afterArticleName(tokens: readonly Token[], { first, last }: Range): number {
  const next = tokens[last];
  return last - first > 1 && next?.sentence === tokens[first].sentence && hasArticle(next) ? last + 1 : last;
}

function wordsOf(tokens: readonly Token[], { first, last }: Range): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i++) words.push(...foldedWords(tokens[i]));
  return words;
}

const hasCapital = perWord(
  ({ kind, text, lower }) => kind === 'word' && (text.charAt(0) !== lower.charAt(0) || ARTICLE_NAME.test(text)),
);
const hasInitials = perWord(({ text }) => /^(?:\p{Lu}\.)+$|^\p{Lu}$|^(?:Y[aeu]|[CKSZ]h|Ts|Dz)\.$/u.test(text));

export const isCapital = (token: Token | undefined): token is Token => token !== undefined && hasCapital(token);

/** `W.`, `J.R.`, `H.`; from the Cyrillic `Yu.`, `Zh.`, `Kh.` */
export const isInitial = (token: Token | undefined): boolean => token !== undefined && hasInitials(token);
