import { loadWords } from '../../lists.ts';
import type { ExtractedPerson } from '../../model/extraction.ts';
import { skeletonKey, soundKey } from '../../model/name-key.ts';
import { matchPeople } from '../match.ts';
import { MOST_WORDS } from '../names/align.ts';
import { firstLetters, givenNameTie, isGivenName } from '../names/given-names.ts';
import type { ParsedName } from '../names/name-view.ts';
import { parsePerson } from '../names/person-name.ts';
import type { Sighting } from '../sighting.ts';
import { portfolios } from './offices.ts';

/** A sighting with its names taken apart once. */
export type PersonView = Sighting<ExtractedPerson> & {
  readonly main: ParsedName;
  /** The full names of the report; its surname when it has no other. */
  readonly full: readonly ParsedName[];
  readonly weak: boolean;
  readonly nickname: string | undefined;
  /** Whether the report gives full names that are no forms of one another: a maiden name, a nickname. */
  readonly renamed: boolean;
};

/** In years; half of the time for which a surname and an office mean one person. */
const LONG_STRETCH = 3;
const SURNAMES = new Set(loadWords('gazetteer/surname-list.txt'));

// Irene Joliot-Curie
const DOUBLE_SURNAME = / \p{Lu}\p{L}+-\p{Lu}\p{L}+$/u;

/** Takes the names of a sighting apart. */
export function viewPerson(sighting: Sighting<ExtractedPerson>): PersonView {
  const { name, aliases } = sighting.item;
  const [main, ...others] = [...calledBy(name), ...aliases.flatMap(calledBy)].map(parsePerson);
  const full = [main, ...others].filter(({ words }) => words.length > 1);
  const nickname = NICKNAMED.exec(name)?.groups?.nickname.toLowerCase();
  const isDouble = full.length > 1 && [name, ...aliases].some(form => DOUBLE_SURNAME.test(form));
  const renamed = isDouble || full.some(form => form !== main && !matchPeople(main, form).match);
  return { ...sighting, main, full: full.length > 0 ? full : [main], weak: full.length === 0, nickname, renamed };
}

// Ernesto "Che" Guevara, Dwayne “The Rock” Johnson
const NICKNAMED = /^(?<given>[^"“'‘]+) ["“'‘](?<nickname>[^"”'’]+)["”'’] (?<rest>.+)$/u;

/** A name with a nickname in quotation marks is two names: Ernesto Guevara, Che Guevara. */
function calledBy(name: string): string[] {
  const { given, nickname, rest } = NICKNAMED.exec(name)?.groups ?? {};
  return given === undefined ? [name] : [`${given} ${rest}`, `${nickname} ${rest}`];
}

/** What all comparisons of a sighting can see, so that equal ones are judged once. */
export function signatureOf(view: PersonView): string {
  const { main, full, item } = view;
  return JSON.stringify([
    [...main.words].sort(),
    main.suffix,
    full.map(({ words }) => words.join(' ')).sort(),
    [...item.countries].sort(),
    item.offices.map(({ title, country, former }) => [title.toLowerCase(), country, former]).sort(),
    stretchOf(view),
  ]);
}

/** Sightings of one stretch of years may share a node. Of most people time tells only how long ago a surname was theirs. */
function stretchOf(view: PersonView): string | number | undefined {
  const year = view.report.publishedOn?.slice(0, 4);
  if (year === undefined || view.weak || isCommon(view) || portfolios(view.item).length > 0) return year;
  return Math.floor(Number(year) / LONG_STRETCH);
}

/** One word by its consonants, another by its first letter: initials, nicknames and slips in one word still meet. */
export function wordPairKeys(all: readonly string[]): string[] {
  const words = all.slice(0, MOST_WORDS);
  return words.flatMap((word, i) =>
    words.flatMap((other, j) =>
      i === j ? [] : firstLetters(other).map(letter => `${skeletonKey(word)} ${skeletonKey(letter)}`),
    ),
  );
}

/**
 * Each word with each country, so that a surname meets its bearers of one country only. Who has no country meets all: a
 * full name is found under `*`, a surname without a country looks there.
 */
export function surnameKeys({ full, weak, item }: PersonView): string[] {
  const countries = [...new Set([...item.countries, ...item.offices.flatMap(({ country }) => country ?? [])])];
  const places = countries.length > 0 ? [...countries, ...(weak ? ['-'] : ['*'])] : weak ? ['*'] : ['-', '*'];
  return full.flatMap(({ words }) => words.map(skeletonKey).flatMap(word => places.map(place => `${word} ${place}`)));
}

/** "George H. W. Bush" and "George W. Bush"; a name without a middle goes with both. */
export function middleInitialsDiffer({ main: left }: PersonView, { main: right }: PersonView): boolean {
  const [a, b] = [left.words.slice(1, -1), right.words.slice(1, -1)];
  if (a.length === 0 || b.length === 0 || !/^.$/u.test(a[0].length < b[0].length ? a[0] : b[0])) return false;
  return a[0][0] !== b[0][0];
}

/** Kerry and Kelly: two surnames that both exist are no slip of one another. */
export function otherKnownWord({ main: left }: PersonView, { main: right }: PersonView): boolean {
  const apart = (words: readonly string[], others: readonly string[]): string[] =>
    words.filter(word => !others.includes(word));
  const [a, b] = [apart(left.words, right.words), apart(right.words, left.words)];
  return a.some(word =>
    b.some(other => word[0] === other[0] && isKnown(word) && isKnown(other) && !sameWord(word, other)),
  );
}

const isKnown = (word: string): boolean => SURNAMES.has(word) || isGivenName(word);
const sameWord = (left: string, right: string): boolean =>
  soundKey(left) === soundKey(right) || ['variant', 'nickname'].includes(givenNameTie(left, right) ?? '');

/** A given name and a surname that many bear. */
export const isCommon = ({ main: { words } }: PersonView): boolean =>
  words.length === 2 && words.some(word => isGivenName(word)) && words.some(word => SURNAMES.has(word));
