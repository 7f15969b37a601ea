import { splitText, type Token } from './document.ts';
import { foldLower } from './fold-lower.ts';

/** A word, or a part of a hyphenated one: `China-Kyrgyzstan` gives two. `token` is the index of the token that holds it. */
export type Piece = {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly token: number;
  readonly glued: boolean;
};

type Node<Value> = { next: Map<string, Node<Value>> | undefined; value: Value | undefined };

/** A word list as a tree of words. */
export type Gazetteer<Value> = { readonly root: Node<Value> };

/** `first` and `last` index pieces, `last` exclusive. */
export type Hit<Value> = { readonly first: number; readonly last: number; readonly value: Value };

/** One form of a word for look-up: lower case, no diacritics, apostrophes or dots (`Xi’an` = `Xian`, `U.S.` = `US`). */
export const foldWord = (word: string): string => foldLower(word.toLowerCase());

const PIECES = new WeakMap<readonly Token[], readonly Piece[]>();

/** Words and parts of hyphenated words, in order. Made once for a report: three extractors ask. */
export function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  const known = PIECES.get(tokens);
  if (known) return known;
  const pieces = cut(tokens);
  PIECES.set(tokens, pieces);
  return pieces;
}

function cut(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { text, folded, start, end, kind } = tokens[index];
    if (kind === 'word' && text.includes('-')) addParts(pieces, tokens[index], index);
    else pieces.push({ key: folded, text, start, end, token: index, glued: false });
  }
  return pieces;
}

function addParts(pieces: Piece[], { text, start }: Token, token: number): void {
  let from = start;
  for (const part of text.split('-')) {
    const end = from + part.length;
    if (part) pieces.push({ key: foldWord(part), text: part, start: from, end, token, glued: from > start });
    from = end + 1;
  }
}

/** Builds a list; of two equal entries the first is kept. */
export function buildGazetteer<Value>(entries: Iterable<readonly [string, Value]>): Gazetteer<Value> {
  const root: Node<Value> = { next: undefined, value: undefined };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const key of keysOf(phrase)) node = stepInto(node, key);
    if (node !== root) node.value ??= value;
  }
  return { root };
}

function stepInto<Value>(node: Node<Value>, key: string): Node<Value> {
  node.next ??= new Map();
  const known = node.next.get(key);
  if (known) return known;
  const made: Node<Value> = { next: undefined, value: undefined };
  node.next.set(key, made);
  return made;
}

/** The keys of a phrase, cut as a report's text is cut; plain words need no full cutting, which lists of cities feel. */
export function keysOf(phrase: string): string[] {
  if (/^[A-Za-z]+$/.test(phrase)) return [phrase.toLowerCase()];
  if (/^[\p{L} -]+$/u.test(phrase)) return phrase.split(/[ -]+/).filter(Boolean).map(foldWord);
  return piecesOf(splitText(phrase).tokens).map(piece => piece.key);
}

/** The longest entry that begins at a piece, if one does. */
export function longestAt<Value>(
  gazetteer: Gazetteer<Value>,
  pieces: readonly Piece[],
  first: number,
): Hit<Value> | undefined {
  let node: Node<Value> | undefined = gazetteer.root;
  let best: Hit<Value> | undefined;
  for (let i = first; i < pieces.length; i++) {
    node = node.next?.get(pieces[i].key);
    if (!node) break;
    if (node.value !== undefined) best = { first, last: i + 1, value: node.value };
  }
  return best;
}

/** All longest matches from left to right; none overlap. */
export function findLongest<Value>(gazetteer: Gazetteer<Value>, pieces: readonly Piece[]): Hit<Value>[] {
  const hits: Hit<Value>[] = [];
  let i = 0;
  while (i < pieces.length) {
    const hit = longestAt(gazetteer, pieces, i);
    if (hit) hits.push(hit);
    i = hit ? hit.last : i + 1;
  }
  return hits;
}
