import { allMatches } from '../all-matches.ts';
import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';

/** Words between marks; `open` when the closing mark is missing because the next paragraph goes on or it was lost. */
export type QuotedWords = {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly open: boolean;
};

type Stretch = { readonly start: number; readonly end: number };
type Mark = { readonly start: number; readonly end: number; readonly mayOpen: boolean; readonly mayClose: boolean };

/** Straight, curly, low and pointed double marks, and two single ones set for one. */
const MARKS = /["“”„‟«»＂]|``|''|‘‘|’’/g;
const OPENING = /^(?:[“„‟«]|``|‘‘)$/;
const CLOSING = /^(?:[”»]|’’)$/;

/** All stretches between double quotation marks, in the order of the text. A mark never reaches over its paragraph. */
export function findQuotedWords(reading: Pick<Reading, 'text' | 'sentences'>): QuotedWords[] {
  return flatMap(paragraphsOf(reading), (paragraph, index) => quotedIn(reading.text, paragraph, index));
}

function paragraphsOf({ sentences }: Pick<Reading, 'sentences'>): Stretch[] {
  const paragraphs: { start: number; end: number }[] = [];
  for (const { start, end, paragraph } of sentences) {
    const known = paragraphs[paragraph];
    if (known) known.end = end;
    else paragraphs[paragraph] = { start, end };
  }
  return paragraphs;
}

function quotedIn(text: string, paragraph: Stretch, index: number): QuotedWords[] {
  const found: QuotedWords[] = [];
  const add = (start: number, end: number, open: boolean): void => {
    const words = trimmed(text, start, end);
    if (words) found.push({ start: words.start, end: words.end, paragraph: index, open });
  };
  let from: number | undefined;
  for (const mark of marksIn(text, paragraph)) {
    if (from === undefined) {
      if (mark.mayOpen) from = mark.end;
    } else if (mark.mayClose) {
      add(from, mark.start, false);
      from = undefined;
    } else {
      add(from, lastStop(text, from, mark.start), true);
      from = mark.end;
    }
  }
  if (from !== undefined) add(from, openEnd(text, from, paragraph), true);
  return found;
}

/** What each mark can be, from the character on either side and from its shape; `“,` is a lost closing mark. */
function marksIn(text: string, { start, end }: Stretch): Mark[] {
  return allMatches(MARKS, text.slice(start, end)).map(match => {
    const at = start + match.index;
    const after = at + match[0].length;
    const spaceBefore = at === start || /[\s([—–-]/.test(text[at - 1]);
    const spaceAfter = after === end || /\s/.test(text[after]);
    const stopAfter = after < end && /[.,;:!?)\]]/.test(text[after]);
    const strayClose = /^(?:he|she|they)\s(?:said|says|added|told)\b/.test(text.slice(after, after + 12));
    const free = spaceBefore && spaceAfter && !stopAfter;
    return {
      start: at,
      end: after,
      mayOpen: (!spaceAfter || free) && !stopAfter && !strayClose && !(CLOSING.test(match[0]) && !spaceBefore),
      mayClose:
        strayClose || !spaceBefore || spaceAfter || stopAfter || (CLOSING.test(match[0]) && !OPENING.test(match[0])),
    };
  });
}

/** A quote whose mark was lost before another opens ends with its last whole sentence. */
function lastStop(text: string, from: number, to: number): number {
  const stops = [...text.slice(from, to).matchAll(/(?<![.!?])[.!?]+(?=\s)/g)];
  const last = stops.at(-1);
  return last ? from + last.index + last[0].length : from;
}

/** Without a closing mark, words go on to the end of the paragraph that they open, else to the end of their sentence. */
function openEnd(text: string, from: number, { start, end }: Stretch): number {
  if (from - start <= 3) return end;
  const stop = /[.!?](?=\s|$)/.exec(text.slice(from, end));
  return stop ? from + stop.index + 1 : end;
}

function trimmed(text: string, from: number, to: number): Stretch | undefined {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : undefined;
}
