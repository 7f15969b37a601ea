import { loadTable, loadWords } from '../../lists.ts';
import type { Token } from '../document.ts';
import { foldName } from '../tagger/word-traits.ts';

export const GIVEN: ReadonlySet<string> = new Set(loadWords('gazetteer/given-names.txt'));
const SURNAMES = new Set(loadWords('gazetteer/surname-list.txt'));

/** Small words inside names: "van", "bin", "de". */
export const PARTICLES: ReadonlySet<string> = new Set(loadWords('gazetteer/people-particles.txt'));
/** Words that end names of bodies: "Ludwig Gallery", "Carl Zeiss Foundation". */
export const BODIES: ReadonlySet<string> = new Set(
  loadTable<'word'>('gazetteer/organization-heads.tsv').map(({ word }) => word.toLowerCase()),
);
/** Verbs of people right beside their names. */
export const SAYING: ReadonlySet<string> = new Set(loadWords('gazetteer/people-verbs.txt'));
/** Words that open sentences and are also given names somewhere: "Even", "An". */
export const NOT_NAMES: ReadonlySet<string> = new Set(loadWords('gazetteer/people-not-names.txt'));

/** "Vitamin C.", "World War I." */
export const LETTERED: ReadonlySet<string> = new Set(loadWords('gazetteer/people-lettered.txt'));

/** A given name, also as one part of "Klaas-Jan". */
export const isGiven = ({ lower }: Token): boolean =>
  foldName(lower)
    .split('-')
    .some(part => GIVEN.has(part));

export const isKnownName = (token: Token): boolean => isGiven(token) || SURNAMES.has(foldName(token.lower));
