import { loadWords } from '../../lists.ts';

const VARIANTS = groupsOf('gazetteer/name-variants.txt');
const NICKNAMES = groupsOf('gazetteer/nicknames.txt');
const VARIANT_LETTERS = lettersOf(VARIANTS);
const NICKNAME_LETTERS = lettersOf(NICKNAMES);
const GIVEN = new Set(loadWords('gazetteer/given-names.txt'));

/** How two words are tied as given names: forms of one name, a pet form, two known names that differ, or nothing known. */
export function givenNameTie(left: string, right: string): 'variant' | 'nickname' | 'different' | undefined {
  if (shareGroup(VARIANTS, left, right)) return 'variant';
  if (shareGroup(NICKNAMES, left, right)) return 'nickname';
  return GIVEN.has(left) && GIVEN.has(right) ? 'different' : undefined;
}

export const isGivenName = (word: string): boolean => GIVEN.has(word);

/** First letters of all forms that a given name is known by: b, l and w for William. */
export function firstLetters(word: string): string[] {
  const groups = [...(VARIANT_LETTERS.get(word) ?? []), ...(NICKNAME_LETTERS.get(word) ?? [])];
  return [...new Set([word[0], ...groups])];
}

function groupsOf(path: string): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  loadWords(path).forEach((line, group) => {
    for (const form of line.split(' ')) groups.set(form, (groups.get(form) ?? new Set()).add(group));
  });
  return groups;
}

function shareGroup(groups: ReadonlyMap<string, ReadonlySet<number>>, left: string, right: string): boolean {
  const others = groups.get(right);
  return others !== undefined && [...(groups.get(left) ?? [])].some(group => others.has(group));
}

/** For each form the first letters of the forms that share a group with it. */
function lettersOf(groups: ReadonlyMap<string, ReadonlySet<number>>): ReadonlyMap<string, string[]> {
  const byGroup = new Map<number, string[]>();
  for (const [form, own] of groups)
    for (const group of own) byGroup.set(group, [...(byGroup.get(group) ?? []), form[0]]);
  return new Map([...groups].map(([form, own]) => [form, [...own].flatMap(group => byGroup.get(group) ?? [])]));
}
