import { loadWords } from '../../lists.ts';

const VARIANTS = groupsOf('gazetteer/name-variants.txt');
const NICKNAMES = groupsOf('gazetteer/nicknames.txt');
const GIVEN = new Set(loadWords('gazetteer/given-names.txt'));

/** How two words are tied as given names: forms of one name, a pet form, two known names that differ, or nothing known. */
export function givenNameTie(left: string, right: string): 'variant' | 'nickname' | 'different' | undefined {
  if (shareGroup(VARIANTS, left, right)) return 'variant';
  if (shareGroup(NICKNAMES, left, right)) return 'nickname';
  return GIVEN.has(left) && GIVEN.has(right) ? 'different' : undefined;
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
