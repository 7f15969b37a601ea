import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { isNameWord } from './name-words.ts';
import { isDoubtful, isNeverOne } from './refusals.ts';

type Item = { readonly start: number; readonly end: number; readonly first: number; readonly last: number };

/** So many members of a row must be organizations for the others to be taken for such. */
const FEWEST_KNOWN = 2;
/** And one in so many of its members. */
const ROW_PER_KNOWN = 3;

/** "Volkswagen, Zentra and Fiat": a name in a row of which two at least are companies, parties or media is one of them. */
export function findListedAmong(
  reading: Reading,
  found: readonly Candidate[],
  taken: (item: Item) => boolean,
): Candidate[] {
  return flatMap(rowsIn(reading), row => {
    const known = flatMap(row, item => found.filter(other => other.start === item.start && other.end === item.end));
    if (known.length < FEWEST_KNOWN || known.length * ROW_PER_KNOWN < row.length) return [];
    return flatMap(row, ({ start, end, first, last }) => {
      const name = reading.text.slice(start, end);
      if (taken({ start, end, first, last }) || isNeverOne(name) || isDoubtful({ name, first, last }, reading))
        return [];
      const { kind } = known[0];
      return [{ start, end, name, acronym: null, kind, country: null, rule: 'row', firm: true, said: undefined }];
    });
  });
}

/** Names of up to four words with nothing but commas, "and" or "or" between them. */
function rowsIn({ tokens, sentences }: Reading): Item[][] {
  const rows: Item[][] = [];
  for (const { first: from, last: to } of sentences) {
    let row: Item[] = [];
    let i = from;
    while (i < to) {
      let last = i;
      while (last < to && isNameWord(tokens[last])) last++;
      if (last === i) {
        if (row.length > 0 && !isJoint(tokens[i].text)) row = [];
        i++;
        continue;
      }
      if (row.length === 0 || isJoint(tokens[i - 1].text)) {
        if (row.length === 0) rows.push(row);
        row.push({ first: i, last, start: tokens[i].start, end: tokens[last - 1].end });
      }
      i = last;
    }
  }
  return rows.filter(({ length }) => length > FEWEST_KNOWN);
}

const isJoint = (word: string): boolean => word === ',' || word === 'and' || word === 'or';
