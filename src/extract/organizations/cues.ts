import { loadTable } from '../../lists.ts';
import type { OrganizationKind } from '../../model/vocabulary.ts';
import type { Token } from '../document.ts';
import { isOfficeHead } from '../people/office-words.ts';
import type { Reading, TaggedSpan } from '../reading.ts';

type Side = 'before' | 'after' | 'opening' | 'of' | 'apposition' | 'employer';
type Words = ReadonlyMap<string, OrganizationKind>;

const ROWS = loadTable<'word' | 'side' | 'kind'>('gazetteer/organization-cues.tsv');
const cuesOf = (side: Side): Words =>
  new Map(ROWS.filter(row => row.side === side).map(row => [row.word, row.kind as OrganizationKind]));

const BEFORE = cuesOf('before');
const AFTER = cuesOf('after');
const OF = cuesOf('of');
const APPOSITION = cuesOf('apposition');
/** How far behind "X, a …" or "X, which is …" the noun may stand. */
const APPOSITION_REACH = 6;

const OPENING = new Set('"“\'‘(');
const CLOSING = new Set('"”\'’)');

/** How far each side can be trusted: what stands before a name describes it, what comes after may be the next phrase. */
const TRUST: Readonly<Record<Side, number>> = {
  before: 1.1,
  apposition: 1,
  of: 0.8,
  after: 0.5,
  opening: 0.3,
  employer: 0.6,
};

/** As written, for "CEO", or in small letters, for "Shares" at the head of a sentence. */
const find = (words: Words, word: string): OrganizationKind | undefined =>
  words.get(word) ?? words.get(word.toLowerCase());

/** "builder", "operator": nouns that say what a body is. */
export const isBodyNoun = (word: string): boolean => BEFORE.has(word) || APPOSITION.has(word);

export type Cue = { readonly kind: OrganizationKind; readonly trust: number };

/** What the words beside a name make it: "airline X", "X newspaper", "shares of X", "X, a listed company". Token indexes. */
export function cueAt({ tokens, tags }: Reading, first: number, last: number): Cue | undefined {
  const { sentence } = tokens[first];
  const at = (index: number): string => (tokens[index]?.sentence === sentence ? tokens[index].text : '');
  const opened = OPENING.has(at(first - 1)) ? first - 1 : first;
  const closed = opened < first && CLOSING.has(at(last)) ? last + 1 : last;
  const isPerson = (): boolean => isTaggedPerson(tags, tokens[first], tokens[last - 1]);
  const cue = (side: Side, kind: OrganizationKind | undefined): Cue | undefined => kind && { kind, trust: TRUST[side] };
  return (
    cue(
      'before',
      isHolder(tokens, first, last) || (isHeld(tokens, opened - 1) && isPerson())
        ? undefined
        : (find(BEFORE, at(opened - 1)) ?? introduced(at, opened, closed)),
    ) ??
    cue('of', at(opened - 1) === 'of' && !isPerson() ? find(OF, at(opened - 2)) : undefined) ??
    cue('apposition', apposed(tokens, closed, at)) ??
    cue(opensSentence(tokens, first, last) ? 'opening' : 'after', find(AFTER, at(closed))) ??
    cue('employer', isEmployer(tokens, tags, last) ? 'company' : undefined)
  );
}

/** How far before a name the office may stand that it holds. */
const HOLDER_REACH = 9;

/** "the chairman of Zentra joint-stock company Anna Berger": the name behind the kind of firm is not its own, which stands before it. */
function isHolder(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first < 2) return false;
  let named = false;
  for (let i = first - 2; i > Math.max(0, first - HOLDER_REACH) && tokens[i].sentence === tokens[first].sentence; i--) {
    if (tokens[i].lower === 'of' && isOfficeHead(tokens[i - 1])) return named;
    if (tokens[i].kind !== 'word' && tokens[i].text !== '-') return false;
    named ||= tokens[i].capital;
  }
  return false;
}

/** "music producer Anna Berger", "the head of the largest party, Anna Berger": behind a trade or an office stands who has it. */
function isHeld(tokens: readonly Token[], at: number): boolean {
  if (at < 0 || tokens[at].text !== ',') return at >= 0 && isOfficeHead(tokens[at]);
  for (let i = at - 1; i > Math.max(0, at - HOLDER_REACH) && tokens[i].sentence === tokens[at].sentence; i--)
    if (tokens[i].lower === 'of' && isOfficeHead(tokens[i - 1])) return true;
  return false;
}

const isTaggedPerson = (tags: readonly TaggedSpan[], from: Token, to: Token): boolean =>
  from !== to && tags.some(({ kind, start, end }) => kind === 'person' && start === from.start && end === to.end);

const NAMING = new Set(['called', 'named', 'dubbed']);

/** "a firm called X", "the disaster agency, X, said"; whoever follows "the Space Agency," leads it. */
function introduced(at: (index: number) => string, first: number, last: number): OrganizationKind | undefined {
  const before = at(first - 1);
  if (NAMING.has(before)) return find(BEFORE, at(first - 2));
  return before === ',' && /^[,.;]$/.test(at(last)) ? BEFORE.get(at(first - 2)) : undefined;
}

/** "Making company history": a lone first word has its capital from the sentence. */
const opensSentence = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first === 1 && tokens[first - 1]?.sentence !== tokens[first].sentence;

/** "Zentra's Anna Berger": a possessive straight before a full name is a country's or an employer's. */
function isEmployer(tokens: readonly Token[], tags: readonly TaggedSpan[], last: number): boolean {
  const next = tokens[last + 1];
  if (!next || !/^['’‘]s$/.test(tokens[last].text)) return false;
  return tags.some(({ kind, start, text }) => kind === 'person' && start === next.start && text.includes(' '));
}

function apposed(tokens: readonly Token[], last: number, at: (index: number) => string): OrganizationKind | undefined {
  if (at(last) !== ',' || !/^(?:a|an|the|one|which|[\p{Lu}]\p{L}+)$/u.test(at(last + 1))) return undefined;
  for (let i = last + 2; i < last + 2 + APPOSITION_REACH; i++) {
    if (/^(?:[.;:,)]|and|that|who|where|of)$/.test(at(i)) || tokens[i]?.kind === 'number') return undefined;
    const kind = APPOSITION.get(at(i));
    if (kind) return kind;
  }
  return undefined;
}
