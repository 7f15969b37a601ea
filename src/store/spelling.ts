import type { Store } from './open.ts';
import { searchTerms } from './search-text.ts';
import { allRows, oneRow } from './statement.ts';

type Word = { readonly term: string; readonly doc: number };

/** Shorter words are one letter away from too many others. */
const SHORTEST = 4;
/** In a word of this many letters two may be wrong. */
const LONG = 8;
/** As many words of the index as are looked at for one that is misspelt. */
const MOST_WORDS = 10_000;
/** A query with more wrong words than this is not one that somebody mistyped. */
const MOST_WRONG = 3;
const LAST = '\u{10ffff}';

/** The words of the index, read as they stand in it; the table itself holds nothing. */
const WORDS_TABLE = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.index_words USING fts5vocab('main', 'search', 'row')";
const BEGINS = 'SELECT term, doc FROM temp.index_words WHERE term >= @from AND term < @to LIMIT 1';
const ALIKE = `SELECT term, doc FROM
    (SELECT term, doc FROM temp.index_words WHERE term >= @from AND term < @to LIMIT ${MOST_WORDS})
  WHERE length(term) BETWEEN @shortest AND @longest`;

/** The query with each word that the index does not have put right; undefined when there is nothing better to look for. */
export function corrected(store: Store, q: string): string | undefined {
  store.db.exec(WORDS_TABLE);
  const terms = searchTerms(q);
  const wrong = terms.filter((term, i) => !isKnown(store, term, i === terms.length - 1));
  if (wrong.length === 0 || wrong.length > MOST_WRONG) return undefined;
  const right = new Map(wrong.map(term => [term, nearestWord(store, term)]));
  if ([...right.values()].includes(undefined)) return undefined;
  return terms.map(term => right.get(term) ?? term).join(' ');
}

const isKnown = (store: Store, term: string, unfinished: boolean): boolean =>
  oneRow<Word>(store, BEGINS, { from: term, to: term + (unfinished ? LAST : '\0') }) !== undefined;

/** The commonest of the words of the index that are fewest letters away. The first letter is right as a rule, the second often. */
export function nearestWord(store: Store, term: string): string | undefined {
  if (term.length < SHORTEST) return undefined;
  store.db.exec(WORDS_TABLE);
  return nearestBeginning(store, term, term.slice(0, 2)) ?? nearestBeginning(store, term, term.slice(0, 1));
}

function nearestBeginning(store: Store, term: string, from: string): string | undefined {
  const allowed = term.length < LONG ? 1 : 2;
  const values = { from, to: from + LAST, shortest: term.length - allowed, longest: term.length + allowed };
  const near = allRows<Word>(store, ALIKE, values)
    .map(word => ({ ...word, edits: edits(term, word.term) }))
    .filter(word => word.edits <= allowed);
  return near.sort((a, b) => a.edits - b.edits || b.doc - a.doc || (a.term < b.term ? -1 : 1))[0]?.term;
}

/** How many letters are missing, too many, other or swapped with their neighbour. */
export function edits(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2] + 1 : Number.POSITIVE_INFINITY;
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + other, swapped);
    }
    before = row;
    row = next;
  }
  return row[b.length];
}
