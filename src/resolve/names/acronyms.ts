import { loadTable } from '../../lists.ts';
import { nameTokens } from '../../model/name-key.ts';
import { countryAt } from './country-words.ts';
import type { OrganizationForm } from './organization-form.ts';
import { STOPWORDS } from './organization-name.ts';

const WELL_KNOWN = ['known', 'companies', 'parties', 'media', 'clubs'].map(
  kind => `gazetteer/organizations-${kind}.tsv`,
);
const LISTED = listedNames();
const FIGURES = new Map(loadTable<'word' | 'figure'>('gazetteer/name-figures.tsv').map(row => [row.word, row.figure]));

/** How sure each way of forming an acronym is. */
const FIT = {
  initials: 1, // Human Rights Watch, HRW
  twoLetters: 0.75, // EU: many names have these initials
  withoutCountry: 0.85, // US National Security Agency, NSA; Free Democratic Party of Germany, FDP
  otherOrder: 0.75, // an acronym of the French or Spanish order of words
  startsOfWords: 0.75, // ECOWAS, IGAD; but NASA is not the National Security Agency
  clipped: 0.75, // AmCham, NBCU
} as const;

/** How well one name stands for the other as its acronym: 0 when it does not. */
export const acronymFit = (left: OrganizationForm, right: OrganizationForm): number =>
  Math.max(readAs(left, right), readAs(right, left));

/** Keys that an acronym and the long name it stands for share, for finding candidates. */
export function acronymKeys({ letters, tokens, maybeAcronym }: OrganizationForm): string[] {
  if (maybeAcronym) return [...letters.slice(1)].map(letter => `acronym ${letters[0]}${letter}`);
  const strong = initials(tokens.filter(word => !STOPWORDS.has(word)));
  return strong.length > 1 ? [`acronym ${strong.slice(0, 2)}`] : [];
}

/** The names that are meant by a form whose letters do not show it: an acronym of another language, an alias. */
export const listedNamesOf = (name: string): string[] => [...(LISTED.get(folded(name)) ?? [])];

function readAs(short: OrganizationForm, long: OrganizationForm): number {
  const { letters } = short;
  if (!short.maybeAcronym) return 0;
  if (letters.length > 2 && letters.length < long.letters.length && long.letters.startsWith(letters))
    return FIT.clipped;
  return long.tokens.length < 2 ? 0 : fitOfWords(letters, long.tokens);
}

function fitOfWords(letters: string, words: readonly string[]): number {
  const strong = words.filter(word => !STOPWORDS.has(word));
  if (letters === initials(words) || letters === initials(strong))
    return letters.length > 2 || /\d/.test(letters) ? FIT.initials : FIT.twoLetters;
  if (letters.length > 2 && letters === initials(withoutOuterCountry(strong))) return FIT.withoutCountry;
  if (letters.length > 3 && sorted(letters) === sorted(initials(strong))) return FIT.otherOrder;
  if (letters.length < 4) return 0;
  const spelled = wordsSpelled(letters, words);
  if (spelled === words.length) return FIT.startsOfWords;
  return spelled >= 2 && letters.length > 4 ? FIT.clipped : 0;
}

function withoutOuterCountry(words: readonly string[]): readonly string[] {
  const first = countryAt(words, 0);
  if (first && first.length < words.length) return words.slice(first.length);
  const last = words.length - 1;
  return countryAt(words, last) ? words.slice(0, last) : words;
}

/**
 * How many words, from the first on, it takes to spell the letters when every word gives its first letter and may give
 * more of its letters in their order; stop words may give none. 0 when they cannot be spelled so.
 */
function wordsSpelled(letters: string, words: readonly string[], word = 0, at = 0): number {
  if (at === letters.length) return words.slice(word).every(rest => STOPWORDS.has(rest)) ? words.length : word;
  if (word === words.length) return 0;
  const skipped = STOPWORDS.has(words[word]) ? wordsSpelled(letters, words, word + 1, at) : 0;
  if (skipped || words[word][0] !== letters[at]) return skipped;
  for (let taken = longestTaken(letters, words[word], at); taken > 0; taken--) {
    const spelled = wordsSpelled(letters, words, word + 1, at + taken);
    if (spelled) return spelled;
  }
  return 0;
}

/** How many letters from `at` on stand in this order in the word. */
function longestTaken(letters: string, word: string, at: number): number {
  let taken = 0;
  for (const letter of word) if (letter === letters[at + taken]) taken++;
  return taken;
}

/** First letters; a number gives its figure: Group of Seven, G7. */
const initials = (words: readonly string[]): string => words.map(word => FIGURES.get(word) ?? word[0]).join('');
const sorted = (letters: string): string => [...letters].sort().join('');

function folded(name: string): string {
  return nameTokens(name).join('');
}

/** Acronyms and other forms of well-known bodies → the name that stands for all of them. */
function listedNames(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  const add = (form: string, name: string): void => {
    const own = names.get(folded(form)) ?? [];
    if (form !== '' && form !== name && !own.includes(name)) names.set(folded(form), [...own, name]);
  };
  for (const { acronym, name } of loadTable<'acronym' | 'name'>('gazetteer/name-acronyms.tsv')) add(acronym, name);
  for (const path of WELL_KNOWN)
    for (const { name, acronym, aliases } of loadTable<'name' | 'acronym' | 'aliases'>(path))
      for (const form of [acronym, ...aliases.split('|')]) add(form, name);
  return names;
}
