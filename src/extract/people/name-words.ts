import { loadTable, loadWords } from '../../lists.ts';
import type { Token } from '../document.ts';
import { perWord } from '../per-word.ts';
import { foldName } from '../tagger/word-traits.ts';

export const GIVEN: ReadonlySet<string> = new Set(loadWords('gazetteer/given-names.txt'));
const SURNAMES = new Set(loadWords('gazetteer/surname-list.txt'));

/** Small words inside names: "van", "bin", "de". */
export const PARTICLES: ReadonlySet<string> = new Set(loadWords('gazetteer/people-particles.txt'));
/** Words that end names of bodies: "Baker Gallery", "Anna Lind Foundation". */
export const BODIES: ReadonlySet<string> = new Set(
  loadTable<'word'>('gazetteer/organization-heads.tsv').map(({ word }) => word.toLowerCase()),
);
/** Verbs of people right beside their names. */
export const SAYING: ReadonlySet<string> = new Set(loadWords('gazetteer/people-verbs.txt'));
const AUXILIARY_OR_PAST = /^(?:has|had|is|was|will|would|\p{L}{3,}ed)$/u;
/** A verb behind its subject, as far as its form shows it. */
export const isVerbOfOne = ({ lower }: Token): boolean => SAYING.has(lower) || AUXILIARY_OR_PAST.test(lower);
/** Words that open sentences and are also given names somewhere: "Even", "Will". */
export const NOT_NAMES: ReadonlySet<string> = new Set(loadWords('gazetteer/people-not-names.txt'));

/** "Vitamin C.", "World War I." */
export const LETTERED: ReadonlySet<string> = new Set(loadWords('gazetteer/people-lettered.txt'));

/** `words` are the words of a name that it stands for: `al-Jaafari` and `Al Jaafari` are one name. */
type NameWord = {
  readonly given: boolean;
  readonly known: boolean;
  readonly folded: string;
  readonly words: readonly string[];
};

const ARTICLE = /^(?<article>al|el|ul|ad|an|ar|as|at)-/;

const wordOf = perWord(({ lower }): NameWord => {
  const plain = foldName(lower);
  const given = plain.split('-').some(part => GIVEN.has(part));
  const folded = plain.replace(/[.'’‘`´ʻ]/g, '');
  const words = folded ? folded.replace(ARTICLE, '$<article> ').split(' ') : [];
  return { given, known: given || SURNAMES.has(plain), folded, words };
});

/** A given name, also as one part of "Jan-Erik". */
export const isGiven = (token: Token): boolean => wordOf(token).given;
export const isKnownName = (token: Token): boolean => wordOf(token).known;
/** Without diacritics, apostrophes and full stops, for comparing names. */
export const foldedWord = (token: Token): string => wordOf(token).folded;
export const foldedWords = (token: Token): readonly string[] => wordOf(token).words;
