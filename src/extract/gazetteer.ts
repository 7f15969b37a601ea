import { splitText, type Token } from './document.ts';

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
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  const bare = lower.normalize('NFD').replace(/[\p{M}'’‘`´ʻʼ.]/gu, '');
  return bare.replace(/[ıłøđßæœ]/g, letter => PLAIN_LETTERS[letter] ?? letter) || lower;
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Words and parts of hyphenated words, in order. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === 'word' && token.text.includes('-')) addParts(pieces, token, index);
    else pieces.push({ ...pieceAt(token.text, token.start, index), glued: false });
  });
  return pieces;
}

function addParts(pieces: Piece[], token: Token, index: number): void {
  let offset = 0;
  for (const part of token.text.split('-')) {
    if (part) pieces.push({ ...pieceAt(part, token.start + offset, index), glued: offset > 0 });
    offset += part.length + 1;
  }
}

const pieceAt = (text: string, start: number, token: number): Omit<Piece, 'glued'> => ({
  key: foldWord(text),
  text,
  start,
  end: start + text.length,
  token,
});

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
