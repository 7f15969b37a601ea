import { loadTable, loadWords } from '../../lists.ts';
import type { Token } from '../document.ts';
import { foldWord } from '../gazetteer.ts';
import { isNotFirst } from '../not-first.ts';
import { isCountryName } from './country-words.ts';
import { isStateWord } from './standing.ts';

/** A country word in the report: the tokens it lies in and the ones beside it. */
export type Candidate = {
  readonly text: string;
  readonly written: string;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  /** What a hyphen joins to it, folded: `inter` in "Inter-American", `dollar` in "US-dollar". */
  readonly gluedBefore: string;
  readonly gluedAfter: string;
};

const FOLLOWERS = new Map(
  loadTable<'word' | 'reason'>('gazetteer/countries-followers.tsv').map(r => [r.word, r.reason]),
);
const JOINED = new Set(loadWords('gazetteer/demonyms-joined.txt'));
const LEADERS = new Set(loadWords('gazetteer/countries-leaders.txt'));
const PERSONS = loadTable<'word' | 'role'>('gazetteer/countries-also-persons.tsv');
const inRole = (role: string): ReadonlySet<string> =>
  new Set(PERSONS.filter(row => row.role === role).map(row => row.word));
const ALSO_GIVEN = inRole('given');
const ALSO_SURNAMES = inRole('surname');
const GIVEN_NAMES = new Set(loadWords('gazetteer/given-names.txt'));
const SURNAMES = new Set(loadWords('gazetteer/surname-list.txt'));

const ALSO_VERBS = new Set(['won', 'pounds']);

type Veto = { readonly reason: string; readonly applies: (candidate: Candidate) => boolean };

const sameSentence = ({ tokens, first }: Candidate, index: number): Token | undefined =>
  tokens[index]?.sentence === tokens[first].sentence ? tokens[index] : undefined;

const isName = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.capital && !isNotFirst(token);

/** Reasons why a listed word is no country where it stands, in the order they are asked. */
const VETOES: readonly Veto[] = [
  { reason: 'not capitalised', applies: ({ text, written }) => !hasItsCapitals(text, written) },
  { reason: 'part of another name', applies: isInsideOtherName },
  {
    reason: 'currency, paper, company, food or language',
    applies: c => FOLLOWERS.has(c.gluedAfter) || isFollowed(c, sameSentence(c, c.last)?.text ?? ''),
  },
  { reason: 'continent or minority', applies: ({ gluedBefore }) => JOINED.has(gluedBefore) },
  { reason: 'name of a person', applies: isPerson },
  { reason: 'town in a state', applies: isTown },
];

/** Why a country word is none here; undefined when nothing speaks against it. */
export function vetoOf(candidate: Candidate): string | undefined {
  return VETOES.find(veto => veto.applies(candidate))?.reason;
}

/** "Korean won", "Egyptian pounds", "US $5"; not "Jamaica won the relay", "Iran pounds its neighbour", "lent Kenya $5 million". */
const isFollowed = ({ text }: Candidate, word: string): boolean =>
  FOLLOWERS.has(word) && !((ALSO_VERBS.has(word) || word === '$') && isCountryName(text) && /\p{Ll}/u.test(text));

/** Every word that the list writes with a capital has one here, and an abbreviation has all of them. */
function hasItsCapitals(text: string, written: string): boolean {
  if (text === written) return true;
  if (/^[\p{Lu}.\s]+$/u.test(written)) return text === text.toUpperCase();
  const words = text.split(/[\s-]+/);
  return written
    .split(/[\s-]+/)
    .every((word, i) => !/^\p{Lu}/u.test(word) || /^\P{Ll}/u.test(words[i] ?? 'X') || word === 'The');
}

/** "Bank of China", "New Mexico" */
function isInsideOtherName(candidate: Candidate): boolean {
  const { first } = candidate;
  const one = sameSentence(candidate, first - 1)?.text ?? '';
  return LEADERS.has(one) || LEADERS.has(`${sameSentence(candidate, first - 2)?.text ?? ''} ${one}`);
}

/** "Michael Jordan", "Jordan Peterson", "Mr Holland"; not "Jordan Prime Minister …", "In Jordan", "French National …". */
function isPerson(candidate: Candidate): boolean {
  const before = sameSentence(candidate, candidate.first - 1);
  const after = sameSentence(candidate, candidate.last);
  if (ALSO_SURNAMES.has(candidate.text) && isPersonal(before)) return true;
  if (before?.lower === 'of' && isRuled(candidate)) return false;
  return ALSO_GIVEN.has(candidate.text) && isName(after) && isSurname(after.text) && !isStateWord(after.lower);
}

/** "O'Connell" and "McAdam" are told by their form. */
const isSurname = (text: string): boolean => SURNAMES.has(foldWord(text)) || /^(?:O['’]|Ma?c)\p{Lu}/u.test(text);

/** "President of Kenya Daniel Otieno", "Minister of Trade and Roads of Kenya Daniel Otieno" rules the country, whoever else is called so. */
function isRuled({ tokens, first }: Candidate): boolean {
  for (let at = first - 2; at >= Math.max(0, first - OFFICE_REACH); at--) {
    if (RULERS.test(tokens[at].lower)) return true;
    if (!tokens[at].capital && !/^(?:of|for|and|the)$/.test(tokens[at].lower)) return false;
  }
  return false;
}

const OFFICE_REACH = 9;
const RULERS = /^(?:president|minister|king|queen|premier|chancellor|ambassador)$/;

/** A given name, an initial or a courtesy title. */
const isPersonal = (token: Token | undefined): boolean =>
  (isName(token) && GIVEN_NAMES.has(foldWord(token.text))) ||
  /^(?:(?:Mr|Mrs|Ms|Dr|Sir)\.?|\p{Lu}\.)$/u.test(token?.text ?? '');

const TOWN_STATES = new Set(loadWords('gazetteer/regions-us-states.txt'));

/** "Lebanon, Ohio" */
function isTown(candidate: Candidate): boolean {
  return (
    sameSentence(candidate, candidate.last)?.text === ',' &&
    TOWN_STATES.has(sameSentence(candidate, candidate.last + 1)?.text ?? '') &&
    !TOWN_STATES.has(candidate.text)
  );
}
