import { loadTable } from '../../lists.ts';
import type { PlaceKind } from '../../model/vocabulary.ts';
import type { Token } from '../document.ts';
import { isNotFirst } from '../not-first.ts';
import { perWord } from '../per-word.ts';
import type { Reading } from '../reading.ts';
import { countryBeside } from './country-beside.ts';
import type { PlaceMention } from './places.ts';

const KINDS: ReadonlyMap<string, PlaceKind> = new Map(
  loadTable<'word' | 'role'>('gazetteer/places-words.tsv')
    .filter(row => row.role === 'site' || row.role === 'region')
    .map(row => [row.word, row.role as PlaceKind]),
);

const kindOf = perWord(({ text }) => KINDS.get(text) ?? null);

const isCapital = (token: Token | undefined): token is Token => token?.kind === 'word' && token.capital;

/** "Manas International Airport", "Ala Archa Residence", "Batken Region": a capitalised name that ends in a word for a site or region. */
export function findSites(reading: Reading): PlaceMention[] {
  const { tokens, sentences } = reading;
  const found: PlaceMention[] = [];
  for (const sentence of sentences)
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const kind = kindOf(tokens[i]);
      if (!kind || isCapital(tokens[i + 1])) continue;
      let first = i;
      while (first > sentence.first && isCapital(tokens[first - 1]) && !isNotFirst(tokens[first - 1])) first--;
      if (first === i) continue;
      const said = countryBeside(reading, { first, last: i + 1 });
      found.push({ start: tokens[first].start, end: tokens[i].end, kind, said, guessed: null, rule: 'kind word' });
    }
  return found;
}
