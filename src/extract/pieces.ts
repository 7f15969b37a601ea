import type { Stretch } from './stretches.ts';

/** No sentence of 2,400 of news is as long; what reads a sentence back and forth must not be given a whole book as one. */
const MAX_LENGTH = 1_000;

/** A sentence as it is, or an overlong one parted where its marks allow it. */
export function piecesOf(text: string, sentence: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  let { start } = sentence;
  while (sentence.end - start > MAX_LENGTH) {
    const end = start + lengthOf(text.slice(start, start + MAX_LENGTH));
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: sentence.end }];
}

/** Up to the last mark of the second half, so that each piece is long; a mark that counts more goes first. */
function lengthOf(longest: string): number {
  const mark = ['; ', ', ', ' '].find(each => longest.lastIndexOf(each) > longest.length / 2);
  if (mark) return longest.lastIndexOf(mark) + mark.length;
  return isHighSurrogate(longest.charCodeAt(longest.length - 1)) ? longest.length - 1 : longest.length;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
