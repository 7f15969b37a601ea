import { loadTable } from '../../lists.ts';
import type { Sentence, Token } from '../document.ts';
import type { Entity } from './entities.ts';
import { isA } from './words.ts';

export type AtomKind =
  | Entity['kind']
  | 'adjective'
  | 'region'
  | 'role'
  | 'modifier'
  | 'determiner'
  | 'and'
  | 'comma'
  | 'possessive'
  | 'word'
  | 'mark';

/** A word or a name of a sentence, as small as the grammar of this folder cuts. */
export type Atom = {
  readonly kind: AtomKind;
  readonly first: number;
  readonly last: number;
  readonly lower: string;
  readonly capital: boolean;
  readonly entity: Entity | undefined;
};

/** Longest aside in brackets that is skipped: "(left)", "(G7)", "(Deutsche Welle Chinese website)". */
const MAX_ASIDE = 6;
const ADJECTIVE_FORMS = new Set(['demonym', 'compound']);

/** Words of a region in small letters, and the states it can stand for. */
export const REGIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  loadTable<'words' | 'codes'>('gazetteer/meeting-regions.tsv').map(row => [row.words, new Set(row.codes.split(' '))]),
);

/** First words of regions: a quick no for all others. */
const REGION_WORDS = new Set([...REGIONS.keys()].map(words => words.split(' ')[0]));

/** The atoms of a sentence; asides in brackets are left out unless they hold a date. */
export function atomsOf(tokens: readonly Token[], sentence: Sentence, entities: ReadonlyMap<number, Entity>): Atom[] {
  const atoms: Atom[] = [];
  for (let i = sentence.first; i < sentence.last; ) {
    const aside = asideEnd(tokens, i, sentence.last, entities);
    if (aside > i) {
      i = aside;
      continue;
    }
    const atom =
      regionAt(tokens, i, entities) ??
      entityAtom(tokens, entities.get(i)) ??
      countedAtom(tokens, i) ??
      wordAtom(tokens, i);
    atoms.push(atom);
    i = atom.last;
  }
  return atoms;
}

function asideEnd(tokens: readonly Token[], open: number, end: number, entities: ReadonlyMap<number, Entity>): number {
  if (tokens[open].text !== '(') return open;
  for (let i = open + 1; i < end && i <= open + MAX_ASIDE; i++) {
    if (entities.get(i)?.kind === 'date') return open;
    if (tokens[i].text === ')') return i + 1;
  }
  return open;
}

function regionAt(tokens: readonly Token[], i: number, entities: ReadonlyMap<number, Entity>): Atom | undefined {
  if (!REGION_WORDS.has(tokens[i].lower)) return undefined;
  const entity = entities.get(i);
  for (const length of [2, 1]) {
    const words = tokens.slice(i, i + length).map(token => token.lower);
    const longer = entity !== undefined && entity.last > i + length;
    if (longer || !REGIONS.has(words.join(' '))) continue;
    return { kind: 'region', first: i, last: i + length, lower: words.join(' '), capital: true, entity };
  }
  return undefined;
}

function entityAtom(tokens: readonly Token[], entity: Entity | undefined): Atom | undefined {
  if (!entity || (entity.kind === 'organization' && entity.organization.kind === 'media')) return undefined;
  const words = tokens.slice(entity.first, entity.last).map(token => token.lower);
  if (entity.kind === 'country' && /^(?:pro|anti)-/.test(words[0])) return leaning(entity, words);
  const adjective = entity.kind === 'country' && entity.mentions.every(mention => ADJECTIVE_FORMS.has(mention.form));
  const kind = adjective ? 'adjective' : entity.kind;
  return { kind, first: entity.first, last: entity.last, lower: words.join(' '), capital: true, entity };
}

/** A "pro-Chadian politician" speaks for no state. */
const leaning = ({ first, last }: Entity, words: readonly string[]): Atom => ({
  kind: 'modifier',
  first,
  last,
  lower: words.join(' '),
  capital: false,
  entity: undefined,
});

/** "2-day" comes as three tokens, "called off" as two. */
function countedAtom(tokens: readonly Token[], i: number): Atom | undefined {
  if (tokens[i + 1]?.lower === 'off' && /^(?:call|called|calling|put|putting)$/.test(tokens[i].lower))
    return { kind: 'word', first: i, last: i + 2, lower: `${tokens[i].lower}-off`, capital: false, entity: undefined };
  if (tokens[i + 1]?.lower === 'forward' && tokens[i].lower.startsWith('look'))
    return {
      kind: 'word',
      first: i,
      last: i + 2,
      lower: `${tokens[i].lower}-forward`,
      capital: false,
      entity: undefined,
    };
  const [number, hyphen, unit] = tokens.slice(i, i + 3);
  if (number?.kind !== 'number' || hyphen?.text !== '-' || unit?.start !== hyphen.end) return undefined;
  const lower = `${number.lower}-${unit.lower}`;
  return { kind: 'word', first: i, last: i + 3, lower, capital: false, entity: undefined };
}

function wordAtom(tokens: readonly Token[], i: number): Atom {
  const { text } = tokens[i];
  const lower = isDash(text) ? dashOf(tokens, i) : tokens[i].lower;
  const capital = /^\p{Lu}/u.test(text);
  return { kind: wordKind(lower, tokens[i]), first: i, last: i + 1, lower, capital, entity: undefined };
}

const isDash = (text: string): boolean => /^[-–—]$/.test(text);

/** A dash between two names joins them ("China–Africa summit"); one with spaces parts. */
const dashOf = (tokens: readonly Token[], i: number): string =>
  tokens[i - 1]?.end === tokens[i].start && tokens[i + 1]?.start === tokens[i].end ? '-' : '--';

function wordKind(lower: string, token: Token): AtomKind {
  if (lower === 'and' || lower === '&') return 'and';
  if (lower === ',') return 'comma';
  if (/^['’‘`´](?:s)?$/.test(lower)) return 'possessive';
  if (isA('determiner', lower)) return 'determiner';
  if (isRole(lower)) return 'role';
  if (isA('modifier', lower)) return 'modifier';
  return token.kind === 'punct' ? 'mark' : 'word';
}

const isRole = (lower: string): boolean =>
  isA('head', lower) || isA('minister', lower) || isA('official', lower) || isA('group', lower);
