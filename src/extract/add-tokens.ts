import { ABBREVIATIONS } from './abbreviations.ts';
import { isAsciiLetter } from './ascii-letter.ts';
import type { Token, Word } from './document.ts';
import type { Stretch } from './stretches.ts';
import { wordOf } from './word-of.ts';

/**
 * In this order: dotted abbreviations (`U.S.`), abbreviated titles (`Mr.`), possessive marks, numbers with
 * what is glued to them (`18th`, `20bn`), words with inner apostrophes, hyphens and dots of web names, any other mark by itself.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?=[\s-]|$|\p{Lu}\p{Ll}{2})|['’‘`´]s\b|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’‘`´ʻ](?!s\b)|-|\.(?=\p{Ll}{2,3}\b)|&)[\p{L}\p{M}\p{N}]+)*|\S/uy;

/** Adds the tokens of a stretch of a text. */
export function addTokens(tokens: Token[], text: string, { start, end }: Stretch, sentence: number): void {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const word = plainWord(text, at) ?? MARKS.get(code) ?? wordOf(wordAt(text, at, end));
    const after = at + word.text.length;
    const { text: written, lower, folded, kind, capital } = word;
    tokens.push({ start: at, end: after, text: written, lower, folded, kind, capital, sentence, word });
    at = after;
  }
}

/** Marks that are a token wherever they stand, by their code. */
const MARKS: ReadonlyMap<number, Word> = new Map(
  [...',;:()"!?.“”'].map(mark => [mark.charCodeAt(0), wordOf(mark)] as const),
);

/** Words met lately, each at a place that its letters give, so that a word of running text is found without being cut out. */
const NEAR: (Word | undefined)[] = new Array<Word | undefined>(16_384).fill(undefined);

/** Most words are plain ASCII between spaces: they need no pattern. */
function plainWord(text: string, at: number): Word | undefined {
  let place = 0;
  let end = at;
  let code = text.charCodeAt(end);
  while (isAsciiLetter(code)) {
    place = (Math.imul(place, 31) + code) & 0x3fff;
    code = text.charCodeAt(++end);
  }
  if (end === at || !(endsWord(code) || (end - at > 1 && isFollowed(text, end, code)))) return undefined;
  const near = NEAR[place];
  if (near && near.text.length === end - at && text.startsWith(near.text, at))
    return isKept(near, code) ? near : undefined;
  const word = wordOf(text.slice(at, end));
  NEAR[place] = word;
  return isKept(word, code) ? word : undefined;
}

/** "Mr" before a full stop is no whole token. */
const isKept = ({ text }: Word, next: number): boolean => next !== STOP || !ABBREVIATIONS.has(text);

const STOP = '.'.charCodeAt(0);
const WORD_ENDS: ReadonlySet<number> = new Set([...' \n,;)"”?!:'].map(mark => mark.charCodeAt(0)));

/** After one of these, or at the end of the text, an ASCII word is over, whatever the pattern above might allow. */
const endsWord = (code: number): boolean => code === 32 || WORD_ENDS.has(code) || Number.isNaN(code);

/** So is one of two letters and more before a full stop that ends a sentence, and before a possessive mark: "left. ", "China's". */
function isFollowed(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (code === STOP) return endsWord(next);
  return (code === 0x27 || code === 0x2019) && next === 0x73 && endsWord(text.charCodeAt(at + 2));
}

function wordAt(text: string, at: number, end: number): string {
  TOKEN.lastIndex = at;
  const word = TOKEN.exec(text)?.[0] ?? text[at];
  const stop = at + word.length;
  return text[stop] === '.' && stop + 1 < end && ABBREVIATIONS.has(word) ? `${word}.` : word;
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028;
