import { loadTable, loadWords } from '../../lists.ts';
import type { ProjectSector } from '../../model/vocabulary.ts';
import { type PhraseMatch, phrasesIn, phraseTable } from './phrase-table.ts';
import type { Word } from './words.ts';

/** How little it takes to believe in it; `title` words ("electricity") count in the title of a register only. */
export type Strength = 'firm' | 'plain' | 'weak' | 'title';

/** What is built: words `first` to `last` (exclusive). `generic` is a "project" or "plant" whose sector nothing beside it tells. */
export type Head = {
  readonly first: number;
  readonly last: number;
  readonly sector: ProjectSector;
  readonly strength: Strength;
  readonly plural: boolean;
  readonly generic: boolean;
  /** Several kinds in one breath: "roads, railways and ports". */
  readonly listed?: boolean;
  /** Set for a programme known by name. */
  readonly programme?: { readonly name: string; readonly country: string | null };
};

type Row = { readonly sector: ProjectSector; readonly strength: Strength; readonly plural: boolean; generic: boolean };

const GENERIC = new Set(loadWords('gazetteer/project-generic-heads.txt'));
const TAILS = new Set(loadWords('gazetteer/project-tails.txt'));
const STRENGTHS: readonly Strength[] = ['title', 'weak', 'plain', 'firm'];

const HEADS = phraseTable<Row>(
  loadTable<'phrase' | 'sector' | 'strength'>('gazetteer/project-heads.tsv').flatMap(({ phrase, sector, strength }) => {
    const row = {
      sector: sector as ProjectSector,
      strength: strength as Strength,
      plural: false,
      generic: GENERIC.has(phrase),
    };
    return [[phrase, row] as const, [pluralOf(phrase), { ...row, plural: true }] as const];
  }),
);

const LAST_WORDS = new Set(
  loadTable<'phrase' | 'strength'>('gazetteer/project-heads.tsv')
    .filter(({ strength }) => strength !== 'title')
    .flatMap(({ phrase }) => {
      const last = phrase.split(' ').at(-1) ?? phrase;
      return [last, pluralOf(last)];
    }),
);

/** Whether a word, or the last part of a compound, may end the name of a thing built: most sentences have none. */
export const mayEndHead = (lower: string): boolean =>
  LAST_WORDS.has(lower) || (lower.includes('-') && LAST_WORDS.has(lower.slice(lower.lastIndexOf('-') + 1)));

/** Heads of a sentence. Words for things built that stand together are one: `airport terminal project`, `power station`. */
export function headsIn(words: readonly Word[]): Head[] {
  const heads: Head[] = [];
  for (const match of phrasesIn(HEADS, words)) {
    const before = heads.at(-1);
    if (before && before.last === match.first) heads[heads.length - 1] = joined(before, match);
    else heads.push({ ...match.row, first: match.first, last: match.last });
  }
  return heads.map(head => withTail(head, words)).reduce<Head[]>((list, head) => addToList(list, head, words), []);
}

/** Plurals that only commas and "and" part are one scheme, of no single sector when they differ. */
function addToList(heads: Head[], head: Head, words: readonly Word[]): Head[] {
  const before = heads.at(-1);
  const between = before ? words.slice(before.last, head.first) : [];
  const coordinated =
    between.length > 0 && between.every(({ lower }) => lower === ',' || lower === 'and' || lower === 'or');
  if (!before?.plural || !head.plural || !coordinated) return [...heads, head];
  const sector = before.sector === head.sector ? head.sector : 'programme';
  const strength = strongest(before.strength, head.strength);
  return [...heads.slice(0, -1), { ...before, last: head.last, sector, strength, generic: false, listed: true }];
}

function joined(before: Head, match: PhraseMatch<Row>): Head {
  const { row } = match;
  const named = row.generic || before.generic ? (row.generic ? before : row) : row;
  const strength = row.generic ? before.strength : strongest(before.strength, row.strength);
  return {
    first: before.first,
    last: match.last,
    sector: named.sector,
    strength,
    plural: row.plural,
    generic: row.generic && before.generic,
  };
}

/** `railway construction project`: words that say what is done take the head one step further. */
function withTail(head: Head, words: readonly Word[]): Head {
  let last = head.last;
  while (last < words.length && TAILS.has(words[last].lower)) last++;
  if (last === head.last && head.generic) return head;
  let said = false;
  for (let at = head.first; at < last; at++) said ||= words[at].lower === 'project' || words[at].lower === 'scheme';
  const plural = head.plural || (last > head.last && PLURAL_TAILS.has(words[last - 1].lower));
  return { ...head, last, plural, strength: said && !head.generic ? strongest(head.strength, 'firm') : head.strength };
}

const PLURAL_TAILS = new Set(['projects', 'schemes', 'programmes', 'programs', 'networks', 'systems']);

const strongest = (a: Strength, b: Strength): Strength => (STRENGTHS.indexOf(a) > STRENGTHS.indexOf(b) ? a : b);

function pluralOf(phrase: string): string {
  if (/[^aeiou]y$/.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(phrase) ? `${phrase}es` : `${phrase}s`;
}
