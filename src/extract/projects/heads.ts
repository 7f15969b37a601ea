import { loadTable, loadWords } from '../../lists.ts';
import type { ProjectSector } from '../../model/vocabulary.ts';
import { type PhraseMatch, phrasesIn, phraseTable } from './phrase-table.ts';
import { isCapital, type Word } from './words.ts';

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
const RANK: Readonly<Record<Strength, number>> = { title: 0, weak: 1, plain: 2, firm: 3 };

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

/** Heads of a sentence. Words for things built that stand together are one: `airport terminal project`, `power station`. */
export function headsIn(words: readonly Word[]): Head[] {
  const matches = phrasesIn(HEADS, words);
  const heads: Head[] = [];
  for (let i = 0; i < matches.length; i++) {
    let head = headOf(matches[i]);
    while (i + 1 < matches.length && matches[i + 1].first === head.last && !isLinking(words, matches[i + 1]))
      head = joined(head, matches[++i]);
    if (isCountedHouses(head, words)) head = { ...head, strength: 'plain' };
    addToList(heads, withTail(head, words), words);
  }
  return heads;
}

/** "10,000 houses": no other word for a home is said of so much else. */
const isCountedHouses = ({ first }: Head, words: readonly Word[]): boolean =>
  words[first].lower === 'houses' && /^\d[\d,]*$/.test(words[first - 1]?.text ?? '');

/** "The pipeline links Peru with Chile" */
const isLinking = (words: readonly Word[], { first, last }: PhraseMatch<Row>): boolean =>
  words[first].lower === 'links' && last === first + 1 && (isCapital(words[last]) || words[last]?.lower === 'the');

const headOf = ({ row, first, last }: PhraseMatch<Row>): Head => ({
  first,
  last,
  sector: row.sector,
  strength: row.strength,
  plural: row.plural,
  generic: row.generic,
});

/** Plurals that only commas and "and" part are one scheme, of no single sector when they differ. */
function addToList(heads: Head[], head: Head, words: readonly Word[]): void {
  const before = heads.at(-1);
  if (!before?.plural || !head.plural || !isCoordinated(words, before.last, head.first)) {
    heads.push(head);
    return;
  }
  const sector = before.sector === head.sector ? head.sector : 'programme';
  const strength = strongest(before.strength, head.strength);
  heads[heads.length - 1] = { ...before, last: head.last, sector, strength, generic: false, listed: true };
}

function isCoordinated(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!COORDINATORS.has(words[at].lower)) return false;
  return to > from;
}

const COORDINATORS = new Set([',', 'and', 'or']);

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
  let said = false;
  for (let at = head.first; at < last; at++) said ||= words[at].lower === 'project' || words[at].lower === 'scheme';
  if (last === head.last && (head.generic || !said)) return head;
  const plural = head.plural || (last > head.last && PLURAL_TAILS.has(words[last - 1].lower));
  return { ...head, last, plural, strength: said && !head.generic ? strongest(head.strength, 'firm') : head.strength };
}

const PLURAL_TAILS = new Set(['projects', 'schemes', 'programmes', 'programs', 'networks', 'systems']);

const strongest = (a: Strength, b: Strength): Strength => (RANK[a] > RANK[b] ? a : b);

export function pluralOf(phrase: string): string {
  if (/[^aeiou]y$/.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(phrase) ? `${phrase}es` : `${phrase}s`;
}
