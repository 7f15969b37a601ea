import type { Word } from './words.ts';

/** Phrases word by word: `row` closes a phrase that may go on. `bit` is set in `begins` of each word that one may begin with. */
export type PhraseTable<Row> = { readonly bit: number; readonly root: ReadonlyMap<string, PhraseNode<Row>> };

type PhraseNode<Row> = { readonly next: Map<string, PhraseNode<Row>>; row: Row | undefined };

export type PhraseMatch<Row> = { readonly first: number; readonly last: number; readonly row: Row };

/** Which tables have a phrase that begins with a word, as bits: one look-up for all of them, made when the lists are loaded. */
const BEGINNINGS = new Map<string, number>();
let tables = 0;

/** The tables that may have a phrase beginning with a word. */
export const beginningsOf = (lower: string): number => BEGINNINGS.get(lower) ?? 0;

/** A table of phrases written with blanks for hyphens: `high speed railway`, `(speed up|expedite) work`; of two rows for one phrase the first stays. */
export function phraseTable<Row>(entries: Iterable<readonly [phrase: string, row: Row]>): PhraseTable<Row> {
  const root = new Map<string, PhraseNode<Row>>();
  for (const [written, row] of entries) for (const phrase of alternatives(written)) add(root, phrase, row);
  const bit = 1 << tables++;
  for (const word of root.keys()) BEGINNINGS.set(word, beginningsOf(word) | bit);
  return { bit, root };
}

function add<Row>(root: Map<string, PhraseNode<Row>>, phrase: string, row: Row): void {
  let level = root;
  let node: PhraseNode<Row> | undefined;
  for (const word of phrase.toLowerCase().split(' ')) {
    node = level.get(word) ?? { next: new Map(), row: undefined };
    level.set(word, node);
    level = node.next;
  }
  if (node) node.row ??= row;
}

/** "now (due|set) to open" */
function alternatives(written: string): string[] {
  const { before, either, after } = /^(?<before>[^(]*)\((?<either>[^)]*)\)(?<after>.*)$/.exec(written)?.groups ?? {};
  return either === undefined ? [written] : either.split('|').flatMap(word => alternatives(before + word + after));
}

/** The longest phrase that starts at a word; `last` is exclusive. */
export function phraseAt<Row>(
  table: PhraseTable<Row>,
  words: readonly Word[],
  at: number,
): PhraseMatch<Row> | undefined {
  let node = at < words.length ? table.root.get(words[at].lower) : undefined;
  let best: PhraseMatch<Row> | undefined;
  for (let last = at + 1; node; last++) {
    if (node.row !== undefined) best = { first: at, last, row: node.row };
    node = last < words.length && node.next.size ? node.next.get(words[last].lower) : undefined;
  }
  return best;
}

/** Whether a phrase may begin with these two words; the second counts only where no phrase ends before it. */
export function mayBegin<Row>(table: PhraseTable<Row>, first: string, second: string): boolean {
  const node = table.root.get(first);
  return node !== undefined && (node.row !== undefined || node.next.has(second));
}

/** All phrases from left to right; where two start at one word the longer, and none inside another. */
export function phrasesIn<Row>(table: PhraseTable<Row>, words: readonly Word[]): PhraseMatch<Row>[] {
  const found: PhraseMatch<Row>[] = [];
  for (let at = 0; at < words.length; ) {
    const match = words[at].begins & table.bit ? phraseAt(table, words, at) : undefined;
    if (match) found.push(match);
    at = match?.last ?? at + 1;
  }
  return found;
}
