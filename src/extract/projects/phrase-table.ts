import type { Word } from './words.ts';

/** Phrases by their first word, the longest first. */
export type PhraseTable<Row> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly row: Row }[]>;

export type PhraseMatch<Row> = { readonly first: number; readonly last: number; readonly row: Row };

/** A table of phrases written with blanks for hyphens: `high speed railway`. */
export function phraseTable<Row>(entries: Iterable<readonly [phrase: string, row: Row]>): PhraseTable<Row> {
  const table = new Map<string, { words: string[]; row: Row }[]>();
  for (const [phrase, row] of entries) {
    const words = phrase.toLowerCase().split(' ');
    const sameStart = table.get(words[0]) ?? [];
    sameStart.push({ words, row });
    table.set(words[0], sameStart);
  }
  for (const rows of table.values()) rows.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that starts at a word; `last` is exclusive. */
export function phraseAt<Row>(
  table: PhraseTable<Row>,
  words: readonly Word[],
  at: number,
): PhraseMatch<Row> | undefined {
  const found = table
    .get(words[at]?.lower ?? '')
    ?.find(entry => entry.words.every((w, i) => words[at + i]?.lower === w));
  return found && { first: at, last: at + found.words.length, row: found.row };
}

/** All phrases from left to right; where two start at one word the longer, and none inside another. */
export function phrasesIn<Row>(table: PhraseTable<Row>, words: readonly Word[]): PhraseMatch<Row>[] {
  const found: PhraseMatch<Row>[] = [];
  for (let at = 0; at < words.length; ) {
    const match = phraseAt(table, words, at);
    if (match) found.push(match);
    at = match?.last ?? at + 1;
  }
  return found;
}
