import type { Sentence, Token } from '../document.ts';
import { isNameWord, NOT_HEADS } from './name-words.ts';

/**
 * A short form in brackets and the words before it whose initials it is made of. Token indexes, `last` exclusive. `of` says
 * what the words name: `other` is a treaty, plan or illness; `unknown` when the initials do not fit.
 */
export type Acronym = {
  readonly short: number;
  readonly first: number;
  readonly last: number;
  readonly of: 'organization' | 'other' | 'unknown';
};

const LONGEST = 10;
const SMALL = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'de', 'von', 'by', 'with']);

/** "Shanghai Cooperation Organization (SCO)": the words before it, when the initials fit. */
export function findAcronyms(tokens: readonly Token[], sentences: readonly Sentence[]): Acronym[] {
  const found: Acronym[] = [];
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i].text !== '(' || !/^[)/;,]$/.test(tokens[i + 2].text) || !isShortForm(tokens[i + 1])) continue;
    const from = sentences[tokens[i].sentence].first;
    const first = longForm(tokens, tokens[i + 1].text, from, i);
    const named =
      NOT_HEADS.has(tokens[i - 1].text) || NOT_HEADS.has(tokens[i - 1].text.replace(/s$/, ''))
        ? 'other'
        : 'organization';
    found.push({ short: i + 1, first: first ?? i, last: i, of: first === undefined ? 'unknown' : named });
  }
  return found;
}

const isShortForm = ({ text }: Token): boolean =>
  /^\p{Lu}[\p{L}\p{N}-]{1,9}$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

/** Walks back from the bracket; each letter of the short form must begin a word, small words are passed over. */
function longForm(tokens: readonly Token[], short: string, from: number, bracket: number): number | undefined {
  const letters = [...short.replace(/(?<=\p{Lu})s$/u, '').toLowerCase()].filter(letter => /\p{L}/u.test(letter));
  let left = letters.length;
  for (let i = bracket - 1; i >= Math.max(from, bracket - LONGEST); i--) {
    const token = tokens[i];
    if (token.kind !== 'word') {
      if (/^(?:[&,'’-]|['’]s)$/.test(token.text)) continue;
      return undefined;
    }
    if (SMALL.has(token.text)) continue;
    const taken = initialsTaken(token.lower, letters, left);
    if (taken === 0 && isNameWord(token)) return undefined;
    left -= taken;
    if (left === 0) return isNameWord(token) ? i : undefined;
  }
  return undefined;
}

/** How many of the last letters begin the parts of a word: two for "Asia-Pacific", one for most, none for a small word. */
function initialsTaken(word: string, letters: readonly string[], left: number): number {
  let taken = 0;
  for (const part of word.split('-').reverse()) if (part.startsWith(letters[left - taken - 1] ?? '-')) taken++;
  return taken;
}
