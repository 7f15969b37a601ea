import { splitText, type Token, type Word } from './document.ts';
import { foldLower } from './fold-lower.ts';
import { perWord } from './per-word.ts';
import { wordOf } from './word-of.ts';

/** A word, or a part of a hyphenated one: `China-Kyrgyzstan` gives two. `token` is the index of the token that holds it. */
export type Piece = {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly token: number;
  readonly glued: boolean;
  readonly word: Word;
};

type Node<Value> = { next: Map<string, Node<Value>> | undefined; value: Value | undefined };

/** A word list as a tree of words. `firstOf` answers where the entries that begin with a piece go on. */
export type Gazetteer<Value> = {
  readonly root: Node<Value>;
  readonly firstOf: (piece: Piece) => Node<Value> | null;
};

/** `first` and `last` index pieces, `last` exclusive. */
export type Hit<Value> = { readonly first: number; readonly last: number; readonly value: Value };

/** One form of a word for look-up: lower case, no diacritics, apostrophes or dots (`Sana’a` = `Sanaa`, `U.S.` = `US`). */
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

type Part = { readonly from: number; readonly to: number; readonly word: Word };

const partsOf = perWord(({ text, kind }): readonly Part[] | null =>
  kind === 'word' && text.includes('-') ? partsOfHyphened(text) : null,
);

function partsOfHyphened(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const part of text.split('-')) {
    const to = from + part.length;
    if (part) parts.push({ from, to, word: wordOf(part) });
    from = to + 1;
  }
  return parts;
}

function cut(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const parts = partsOf(token);
    if (parts) addParts(pieces, parts, token, index);
    else {
      const { text, folded, start, end, word } = token;
      pieces.push({ key: folded, text, start, end, token: index, glued: false, word });
    }
  }
  return pieces;
}

function addParts(pieces: Piece[], parts: readonly Part[], { start }: Token, token: number): void {
  for (const { from, to, word } of parts) {
    const { folded: key, text } = word;
    pieces.push({ key, text, start: start + from, end: start + to, token, glued: from > 0, word });
  }
}

/** Builds a list for all reports; of two equal entries the first is kept, unless they are joined. */
export function buildGazetteer<Value>(
  entries: Iterable<readonly [string, Value]>,
  join?: (first: Value, second: Value) => Value,
): Gazetteer<Value> {
  const root = treeOf(entries, join);
  return { root, firstOf: perWord(({ folded }) => root.next?.get(folded) ?? null) };
}

/** Builds a list for one report. */
export function buildReportGazetteer<Value>(entries: Iterable<readonly [string, Value]>): Gazetteer<Value> {
  const root = treeOf(entries);
  return { root, firstOf: ({ key }) => root.next?.get(key) ?? null };
}

function treeOf<Value>(
  entries: Iterable<readonly [string, Value]>,
  join = (first: Value, _second: Value): Value => first,
): Node<Value> {
  const root: Node<Value> = { next: undefined, value: undefined };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const key of keysOf(phrase)) node = stepInto(node, key);
    if (node !== root) node.value = node.value === undefined ? value : join(node.value, value);
  }
  return root;
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

/** What the list says of a whole phrase. */
export function entryOf<Value>({ root }: Gazetteer<Value>, phrase: string): Value | undefined {
  let node: Node<Value> | undefined = root;
  for (const key of keysOf(phrase)) node = node?.next?.get(key);
  return node === root ? undefined : node?.value;
}

/** The longest entry that begins at a piece, if one does. */
export function longestAt<Value>(
  gazetteer: Gazetteer<Value>,
  pieces: readonly Piece[],
  first: number,
): Hit<Value> | undefined {
  let node: Node<Value> | undefined = gazetteer.firstOf(pieces[first]) ?? undefined;
  let best: Hit<Value> | undefined;
  for (let last = first + 1; node; last++) {
    if (node.value !== undefined) best = { first, last, value: node.value };
    node = last < pieces.length ? node.next?.get(pieces[last].key) : undefined;
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
