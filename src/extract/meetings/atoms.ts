import { loadTable } from '../../lists.ts';
import type { Sentence, Token } from '../document.ts';
import { perWord } from '../per-word.ts';
import type { EntitiesByToken, Entity } from './entities.ts';
import { phraseAt } from './phrases.ts';
import { isA, LISTED, nounForm, verbForm } from './words.ts';

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
const ROLE_CLASSES = ['head', 'minister', 'official', 'peer', 'group', 'body_word'];
const ADJECTIVE_FORMS = new Set(['demonym', 'compound']);

/** Words of a region in small letters, and the states it can stand for. */
export const REGIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  loadTable<'words' | 'codes'>('gazetteer/meeting-regions.tsv').map(row => [row.words, new Set(row.codes.split(' '))]),
);

/** First words of regions: a quick no for all others. */
const REGION_WORDS = new Set([...REGIONS.keys()].map(words => words.split(' ')[0]));
const opensRegion = perWord(({ lower }) => REGION_WORDS.has(lower));

/** The atoms of a sentence; asides in brackets are left out unless they hold a date. */
export function atomsOf(tokens: readonly Token[], sentence: Sentence, entities: EntitiesByToken): Atom[] {
  const atoms: Atom[] = [];
  for (let i = sentence.first; i < sentence.last; ) {
    const aside = asideEnd(tokens, i, sentence.last, entities);
    if (aside > i) {
      i = aside;
      continue;
    }
    const entity = entities[i];
    const atom =
      regionAt(tokens, i, entity) ?? entityAtom(tokens, entity) ?? countedAtom(tokens, i) ?? wordAtom(tokens, i);
    if (atom.kind === 'country') markNature(atoms);
    if (atom.kind === 'role') {
      markField(atoms);
      markEpithets(atoms);
    }
    atoms.push(inContext(atom, atoms[atoms.length - 1], tokens[atom.last]?.lower ?? '', entities[atom.last]));
    i = atom.last;
  }
  return atoms;
}

/** What a word is beside its neighbours. */
function inContext(atom: Atom, before: Atom | undefined, next: string, named: Entity | undefined): Atom {
  if (isHostNoun(atom, before)) return { ...atom, kind: 'role' };
  if (atom.lower === 'that' && (named || isA('determiner', next) || isToldBy(before))) return { ...atom, kind: 'word' };
  return atom.lower === 'official' && nounForm(next) ? { ...atom, kind: 'modifier' } : atom;
}

/** "said that", "said on Monday that" */
const isToldBy = (before: Atom | undefined): boolean =>
  before !== undefined && (before.kind === 'date' || isA('speech', before.lower));

/** "oil-rich Kuwait", "its former colony Angola", "EU member Poland": what is said of a state on the way to its name. */
function markNature(atoms: Atom[]): void {
  for (let i = atoms.length - 1; i >= 0 && (atoms[i].kind === 'modifier' || isNature(atoms[i])); i--)
    if (atoms[i].kind === 'word') atoms[i] = { ...atoms[i], kind: 'modifier' };
}

const isNature = ({ kind, lower }: Atom): boolean => kind === 'word' && (isA('nature', lower) || isCompound(lower));

/** "war-torn"; not "called-on", which this grammar has put together itself. */
export const isCompound = (lower: string): boolean => /^\p{L}+-\p{L}+$/u.test(lower) && !ALL.has(lower);

const ALL: ReadonlySet<string> = new Set(LISTED);

/** "the U.S. Middle East envoy": what stands between a state or a body and an office is where the office works; "Host President Rao". */
function markField(atoms: Atom[]): void {
  const at = atoms.length - 1;
  if (at === 0 && atoms[0].lower === 'host') atoms[0] = { ...atoms[0], kind: 'modifier' };
  if (atoms[at]?.kind === 'place' && OWNERS.has(atoms[at - 1]?.kind)) atoms[at] = { ...atoms[at], kind: 'modifier' };
}

const OWNERS: ReadonlySet<AtomKind> = new Set(['adjective', 'country', 'organization', 'possessive']);

/** How many words that no list knows may stand before an office: "the exiled political leader". */
const MAX_EPITHETS = 2;

/** "the army chief", "an embattled president": what stands between an article or a demonym and an office tells more of it. */
function markEpithets(atoms: Atom[]): void {
  let epithets = 0;
  let opening: number | undefined;
  for (let i = atoms.length - 1; i >= 0 && epithets <= MAX_EPITHETS; i--) {
    if (atoms[i].kind === 'modifier') continue;
    if (atoms[i + 1]?.kind === 'adjective' && isEpithet(atoms[i]) && !QUALIFIES.test(atoms[i].lower)) break;
    if (isEpithet(atoms[i])) epithets++;
    else if (epithets > 0 && (OPENINGS.has(atoms[i].kind) || ownsOffice(atoms, i))) opening = i;
    if (!isEpithet(atoms[i]) && atoms[i].kind !== 'adjective') break;
  }
  if (opening === undefined || WHEN_OR_WHERE.test(atoms[opening - 1]?.lower ?? '')) return;
  for (let i = opening + 1; i < atoms.length; i++)
    if (isEpithet(atoms[i])) atoms[i] = { ...atoms[i], kind: 'modifier' };
}

/** "the exiled Ugandan leader", but "at his office Ugandan leader Okot" */
const QUALIFIES = /(?:ed|en|ing|al|ive|ic|ous|ant|ary|ful|less)$/;

/** "in the evening Turkish President Kaya", "at the hearing Kenyan officials": a time or a place, and then the office. */
const WHEN_OR_WHERE = /^(?:in|at|on|during|near)$/;

const OPENINGS: ReadonlySet<AtomKind> = new Set(['determiner', 'adjective', 'organization', 'possessive']);

/** "US Homeland Security Secretary" */
const ownsOffice = (atoms: readonly Atom[], i: number): boolean =>
  atoms[i].kind === 'country' && atoms.slice(i + 1, -1).every(({ capital }) => capital);

const isEpithet = ({ kind, lower }: Atom): boolean => kind === 'word' && !KNOWN.has(lower) && /^\p{L}/u.test(lower);

/** Words that can open or carry something else than an office. */
const KNOWN: ReadonlySet<string> = new Set([
  ...LISTED.filter(word => verbForm(word) || nounForm(word) || !(isA('false_left', word) || isA('city_word', word))),
  ...['whose', 'or', 'nor', 'than', 'so'],
]);

/** "his Norwegian host", but "Norwegians host". */
const isHostNoun = ({ lower }: Atom, before: Atom | undefined): boolean =>
  (lower === 'host' || lower === 'hosts') &&
  before !== undefined &&
  (before.kind === 'adjective' || before.kind === 'determiner' || before.kind === 'possessive');

function asideEnd(tokens: readonly Token[], open: number, end: number, entities: EntitiesByToken): number {
  if (tokens[open].text !== '(') return open;
  for (let i = open + 1; i < end && i <= open + MAX_ASIDE; i++) {
    if (entities[i]?.kind === 'date') return open;
    if (tokens[i].text === ')') return i + 1;
  }
  return open;
}

function regionAt(tokens: readonly Token[], i: number, entity: Entity | undefined): Atom | undefined {
  if (!opensRegion(tokens[i])) return undefined;
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
  const { first, last } = entity;
  const lower = wordsFrom(tokens, first, last);
  if (entity.kind === 'country' && /^(?:pro|anti)-/.test(lower)) return leaning(entity, lower);
  const adjective = entity.kind === 'country' && entity.mentions.every(mention => ADJECTIVE_FORMS.has(mention.form));
  const kind = adjective ? 'adjective' : entity.kind;
  return { kind, first, last, lower, capital: true, entity };
}

/** A "pro-Chadian politician" speaks for no state. */
const leaning = ({ first, last }: Entity, lower: string): Atom => ({
  kind: 'modifier',
  first,
  last,
  lower,
  capital: false,
  entity: undefined,
});

const wordsFrom = (tokens: readonly Token[], first: number, last: number): string => {
  let words = tokens[first].lower;
  for (let i = first + 1; i < last; i++) words += ` ${tokens[i].lower}`;
  return words;
};

/** "2-day" comes as three tokens. */
function countedAtom(tokens: readonly Token[], i: number): Atom | undefined {
  const { lower, kind } = tokens[i];
  const phrase = phraseAt(tokens, i);
  if (phrase) {
    const joined = phrase.join('-');
    const kind = listedKind(joined) === 'role' ? 'role' : 'word';
    return { kind, first: i, last: i + phrase.length, lower: joined, capital: false, entity: undefined };
  }
  if (kind !== 'number' || tokens[i + 1]?.text !== '-' || tokens[i + 2]?.start !== tokens[i + 1].end) return undefined;
  const counted = `${lower}-${tokens[i + 2].lower}`;
  return { kind: 'word', first: i, last: i + 3, lower: counted, capital: false, entity: undefined };
}

function wordAtom(tokens: readonly Token[], i: number): Atom {
  const token = tokens[i];
  const { capital } = token;
  const kind = kindOf(token);
  const lower = kind === 'mark' && DASHES.has(token.text) ? dashOf(tokens, i) : token.lower;
  return { kind, first: i, last: i + 1, lower, capital, entity: undefined };
}

const DASHES: ReadonlySet<string> = new Set('-–—');

/** A dash between two names joins them ("China–Africa summit"); one with spaces parts. */
const dashOf = (tokens: readonly Token[], i: number): string =>
  tokens[i - 1]?.end === tokens[i].start && tokens[i + 1]?.start === tokens[i].end ? '-' : '--';

/** The kinds of all listed words and marks: one look-up a token. */
const KINDS: ReadonlyMap<string, AtomKind> = new Map<string, AtomKind>([
  ...LISTED.flatMap((lower): [string, AtomKind][] => {
    const kind = listedKind(lower);
    return kind ? [[lower, kind]] : [];
  }),
  ['and', 'and'],
  ['&', 'and'],
  [',', 'comma'],
  // "a $3 million loan": nothing ends there
  ...['$', '€', '£', '¥', '%'].map((sign): [string, AtomKind] => [sign, 'word']),
  ...["'", '’', '‘', '`', '´'].flatMap((mark): [string, AtomKind][] => [
    [mark, 'possessive'],
    [`${mark}s`, 'possessive'],
  ]),
]);

const kindOf = perWord(({ lower, kind }): AtomKind => KINDS.get(lower) ?? (kind === 'punct' ? 'mark' : 'word'));

function listedKind(lower: string): AtomKind | undefined {
  if (isA('determiner', lower)) return 'determiner';
  if (ROLE_CLASSES.some(name => isA(name, lower))) return 'role';
  return isA('modifier', lower) ? 'modifier' : undefined;
}
