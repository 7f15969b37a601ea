import { loadTable, loadWords } from '../../lists.ts';
import type { OrganizationKind } from '../../model/vocabulary.ts';
import type { Token } from '../document.ts';
import { perWord } from '../per-word.ts';

/** What a kind word says: the kind of body, on which side of it the name stands, and whether a country word belongs to the name. */
export type Head = {
  readonly kind: OrganizationKind;
  readonly place: 'first' | 'last' | 'both';
  readonly country: 'drop' | 'keep';
};

export const HEADS: ReadonlyMap<string, Head> = new Map(
  loadTable<'word' | 'kind' | 'place' | 'country'>('gazetteer/organization-heads.tsv').map(row => [
    row.word,
    { kind: row.kind, place: row.place, country: row.country } as Head,
  ]),
);

export const AFTER_NEW: ReadonlySet<string> = new Set(loadWords('gazetteer/organization-new.txt'));
export const FIELDS: ReadonlySet<string> = new Set(loadWords('gazetteer/organization-fields.txt'));
export const NOT_HEADS: ReadonlySet<string> = new Set(loadWords('gazetteer/organization-not-heads.txt'));
export const NO_ORGANIZATIONS: ReadonlySet<string> = new Set(loadWords('gazetteer/organizations-not.txt'));
export const NOT_ALONE: ReadonlySet<string> = new Set(loadWords('gazetteer/organization-not-alone.txt'));
export const OWNERS: ReadonlySet<string> = new Set(loadWords('gazetteer/organization-possessives.txt'));

/** A word written like a part of a name. */
export const isNameWord = (token: Token | undefined): token is Token => token?.kind === 'word' && token.capital;

export const headOf = perWord(({ text }) => HEADS.get(text) ?? null);
