import { loadTable, loadWords } from '../../lists.ts';
import { COUNTRY_LIST } from '../../model/country-list.ts';
import { flatMap } from '../flat-map.ts';
import { hashText } from './hash.ts';
import type { WeightSums } from './name-model.ts';

/** What the tagger sees of one word, as hashes, so that features are made without building strings. */
export type WordTraits = {
  readonly word: number;
  readonly lower: number;
  readonly shape: number;
  readonly prefix: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** Which word lists hold it, one bit each. */
  readonly lists: number;
  readonly capital: boolean;
  /** Never inside a name: a mark, or a small word that the training texts do not have between capitals. */
  readonly outside: boolean;
  readonly sums: KnownSums;
};

/** What one word adds by itself in each setting, and to its neighbours on each side; made when first asked for. */
export type KnownSums = { readonly own: (WeightSums | undefined)[]; readonly beside: (WeightSums | undefined)[] };

const CLASS = { upper: 1, lower: 2, digit: 3, hyphen: 4, dot: 5, other: 6 };

const single = (entries: readonly string[]): string[] => entries.filter(entry => !entry.includes(' '));
const listed = (...paths: string[]): Set<string> =>
  new Set(single(flatMap(paths, path => loadWords(path))).map(word => word.toLowerCase()));

const DIACRITICS = /\p{M}/gu;
/** `Jürgen` → `jurgen`, as the lists of names are written. */
export const foldName = (lower: string): string => {
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127)
      return lower
        .normalize('NFKD')
        .replace(DIACRITICS, '')
        .replaceAll('ı', 'i')
        .replaceAll('ł', 'l')
        .replaceAll('ø', 'o');
  }
  return lower;
};

const COUNTRY_WORDS = COUNTRY_LIST.flatMap(country => [country.name.common.toLowerCase(), country.cca3.toLowerCase()]);
const CAPITALS = COUNTRY_LIST.flatMap(country => country.capital.map(capital => capital.toLowerCase()));
const DEMONYMS = COUNTRY_LIST.flatMap(country => {
  const demonym = country.demonyms.eng.m.toLowerCase();
  return [demonym, `${demonym}s`];
});

const KNOWN_BODIES = new Set(
  ['known', 'companies', 'media', 'parties', 'clubs'].flatMap(list =>
    single(
      flatMap(
        loadTable<'name' | 'acronym' | 'aliases'>(`gazetteer/organizations-${list}.tsv`),
        ({ name, acronym, aliases }) => [name, acronym, ...aliases.split('|')],
      ),
    ).map(word => foldName(word.toLowerCase())),
  ),
);

/** Bit of each list in `lists`. The order is part of the trained model: changing it means training again. */
const LISTS: readonly ReadonlySet<string>[] = [
  listed('gazetteer/given-names.txt'),
  listed('gazetteer/surname-list.txt'),
  listed('gazetteer/titles.txt'),
  listed('gazetteer/offices.txt', 'gazetteer/people-occupations.txt'),
  listed('gazetteer/people-particles.txt'),
  new Set(single(COUNTRY_WORDS)),
  new Set(single(DEMONYMS)),
  new Set([...single(CAPITALS), ...listed('gazetteer/people-cities.txt')]),
  KNOWN_BODIES,
  listed('gazetteer/regions-us-states.txt'),
];
export const DEMONYM_BIT = 1 << 6;

/** Small words that the training texts have inside names, besides particles of surnames. */
const CONNECTORS = new Set([...listed('gazetteer/people-particles.txt'), ...'of and for the in on to at s'.split(' ')]);

/** Marks that part names; a hyphen, an ampersand or the quotation marks of a nickname may stand inside one. */
const MARKS = /^[,;:.?!()[\]…—]$/;

const NOT_INITIALS: ReadonlySet<string> = new Set(loadWords('gazetteer/names-not-initials.txt'));

/** "A.B. Roe" is read as "A. Roe": the training texts write few initials together, and those like an acronym. */
const asWritten = (word: string): string =>
  /^\p{Lu}\.\p{Lu}\.$/u.test(word) && !NOT_INITIALS.has(word) ? word.slice(0, 2) : word;

/** Traits of a word as it would be written in running text. */
export function traitsOf(written: string): WordTraits {
  const word = asWritten(written);
  const lower = word.toLowerCase();
  const length = lower.length;
  return {
    word: hashText(word),
    lower: hashText(lower),
    shape: shapeOf(word),
    prefix: hashText(lower, 0, 3),
    suffix2: hashText(lower, Math.max(0, length - 2)),
    suffix3: hashText(lower, Math.max(0, length - 3)),
    suffix4: hashText(lower, Math.max(0, length - 4)),
    lists: listsOf(lower),
    capital: startsUpper(word),
    outside: MARKS.test(word) || (word === lower && /^\p{Ll}/u.test(word) && !CONNECTORS.has(word)),
    sums: { own: [undefined, undefined, undefined, undefined], beside: [undefined, undefined, undefined, undefined] },
  };
}

/** Traits of the place before the first and after the last word. */
export const EDGE: WordTraits = { ...traitsOf('\u0000'), capital: false };

function listsOf(lower: string): number {
  const folded = foldName(lower);
  const plain = folded.endsWith('.') ? folded.slice(0, -1) : folded;
  let bits = 0;
  for (let i = 0; i < LISTS.length; i++) if (LISTS[i].has(plain)) bits |= 1 << i;
  return bits;
}

function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Runs of one class of character, a run of two or more marked: `McDonald` → `UlUl+`, `U.S.` → `U.U.`. */
function shapeOf(word: string): number {
  let hash = 7;
  let last = 0;
  let run = 0;
  for (let i = 0; i < word.length; i++) {
    const code = classOf(word.charAt(i));
    run = code === last ? run + 1 : 1;
    if (run <= 2) hash = Math.imul(hash, 31) + (run === 1 ? code : 9);
    last = code;
  }
  return hash | 0;
}

function classOf(character: string): number {
  if (character >= 'a' && character <= 'z') return CLASS.lower;
  if (character >= 'A' && character <= 'Z') return CLASS.upper;
  if (character >= '0' && character <= '9') return CLASS.digit;
  if (character === '-') return CLASS.hyphen;
  if (character === '.') return CLASS.dot;
  if (character !== character.toLowerCase()) return CLASS.upper;
  return character !== character.toUpperCase() ? CLASS.lower : CLASS.other;
}
