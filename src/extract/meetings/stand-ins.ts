import type { Actor } from './actor.ts';
import type { Atom, AtomKind } from './atoms.ts';
import { isA, LISTED, verbForm, wordsOf } from './words.ts';

type StandIn = { readonly actor: Actor; readonly next: number };

const NOBODY: Actor = {
  first: 0,
  last: 0,
  head: 'thing',
  sides: [],
  named: false,
  plural: false,
  level: 'other',
  count: undefined,
  region: undefined,
  definite: true,
  office: undefined,
  title: '',
  body: false,
  standIn: undefined,
};

/** Those told of before, whoever they are. */
export const GROUP: Actor = { ...NOBODY, head: 'group', plural: true };

const HEADS = new Map<string, Partial<Actor>>([
  ...['he', 'she', 'him'].map((word): [string, Partial<Actor>] => [word, { head: 'pronoun' }]),
  ...['they', 'them'].map((word): [string, Partial<Actor>] => [word, GROUP]),
  ...['it', 'we', 'i', 'you'].map((word): [string, Partial<Actor>] => [word, {}]),
]);

const FEW = new Map(['two', 'three', 'four', 'five'].map((word, i) => [word, i + 2]));

/** What can stand between a determiner and its noun. */
const INSIDE: ReadonlySet<AtomKind> = new Set(['modifier', 'adjective', 'country', 'organization', 'region', 'role']);

/** The phrase at an atom that stands for somebody told of before: "they", "him", "both", "the two", "his country". */
export function standInAt(atoms: readonly Atom[], i: number): StandIn | undefined {
  const { lower, entity, kind } = atoms[i];
  if (entity) return undefined;
  const pronoun = HEADS.get(lower);
  if (pronoun) return standIn(atoms, i, i, pronoun);
  if (lower === 'both') return opensPhrase(atoms[i + 1]) ? undefined : standIn(atoms, i, i, { ...GROUP, count: 2 });
  if (kind !== 'determiner') return undefined;
  if (lower === 'her' && isAlone(atoms[i + 1])) return standIn(atoms, i, i, { head: 'pronoun' });
  const own = isA('possessive', lower) && atoms[i + 1]?.lower === 'country';
  if (own && atoms[i + 2]?.kind !== 'possessive') return standIn(atoms, i, i + 1, { head: 'country' });
  const count = POINTING.has(lower) ? FEW.get(atoms[i + 1]?.lower ?? '') : undefined;
  if (count !== undefined && PEOPLE.test(atoms[i + 2]?.lower ?? ''))
    return standIn(atoms, i, i + 2, { ...GROUP, count });
  return count !== undefined && isAlone(atoms[i + 2]) ? standIn(atoms, i, i + 1, { ...GROUP, count }) : undefined;
}

const POINTING: ReadonlySet<string> = new Set(['the', 'these', 'those', 'all']);

/** "the two men" */
const PEOPLE = /^(?:men|women)$/;

function standIn(atoms: readonly Atom[], from: number, to: number, as: Partial<Actor>): StandIn {
  const word = atoms
    .slice(from, to + 1)
    .map(({ lower }) => lower)
    .join(' ');
  return { actor: { ...NOBODY, ...as, first: atoms[from].first, last: atoms[to].last, standIn: word }, next: to + 1 };
}

const opensPhrase = (next: Atom | undefined): boolean =>
  next !== undefined && (INSIDE.has(next.kind) || next.kind === 'determiner');

/** A verb, a preposition or the end of the phrase follows, no noun that the word belongs to. */
function isAlone(next: Atom | undefined): boolean {
  if (next === undefined) return true;
  if (next.kind === 'word' || next.kind === 'modifier') return FOLLOWS.has(next.lower);
  return /^(?:comma|mark|and|date|possessive)$/.test(next.kind);
}

const FOLLOWS = new Set([
  ...wordsOf('be', 'have', 'future', 'modal', 'preposition', 'adverb', 'speech'),
  ...LISTED.filter(lower => verbForm(lower) !== undefined),
]);
