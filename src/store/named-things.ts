import type { EntityRef } from '../model/entity-ref.ts';
import type { NamedKind } from '../model/name-candidate.ts';
import { soundToken } from '../model/sound-token.ts';
import type { Store } from './open.ts';
import { searchTerms } from './search-text.ts';
import { nearestWord } from './spelling.ts';
import { allRows } from './statement.ts';

/** Something that a name may mean: every name it goes by, and the countries it is tied to. */
export type NamedThing = {
  readonly ref: EntityRef;
  readonly names: readonly string[];
  readonly countries: readonly string[];
  readonly reports: number;
};

type Row = { readonly json: string };
/** What a name can stand in, whatever the kind. */
type Served = EntityRef & {
  readonly aliases?: readonly { readonly text: string }[];
  readonly weakAliases?: readonly { readonly text: string }[];
  readonly acronym?: string | null;
  readonly countries?: readonly EntityRef[];
  readonly country?: EntityRef | null;
  readonly reports: number;
};

/** Of those that have all words of the name, and of those that have any, the newest so many are looked at. */
const MOST = 150;
const MOST_NAMES = 20;
/** Looking for words alike costs more than all else here. */
const MOST_PUT_RIGHT = 4;
const HAVING = `SELECT ready.json FROM (SELECT rowid AS seq FROM search WHERE search MATCH @match
    ORDER BY rowid DESC LIMIT ${MOST}) AS hit CROSS JOIN ready ON ready.seq = hit.seq`;

/** Things of a kind whose names share words with this one, as written, as they sound, or put right. */
export function thingsNamed(store: Store, name: string, kind: NamedKind): NamedThing[] {
  const words = searchTerms(name).map((term, i) => spellings(store, term, i < MOST_PUT_RIGHT));
  if (words.length === 0) return [];
  const rows = ['AND', 'OR'].flatMap(join =>
    allRows<Row>(store, HAVING, { match: `kind : ${kind} AND {names} : (${words.join(` ${join} `)})` }),
  );
  const things = rows.map(({ json }): Served => JSON.parse(json));
  return [...new Map(things.map(thing => [thing.id, thing])).values()].map(named);
}

function spellings(store: Store, term: string, putRight: boolean): string {
  const all = [term, soundToken(term), putRight ? nearestWord(store, term) : undefined].flatMap(word => word ?? []);
  return `(${all.map(word => `"${word}"`).join(' OR ')})`;
}

const named = ({ id, kind, name, aliases = [], weakAliases = [], acronym, ...rest }: Served): NamedThing => ({
  ref: { id, kind, name },
  names: [
    ...new Set([name, ...(acronym ? [acronym] : []), ...[...aliases, ...weakAliases].map(({ text }) => text)]),
  ].slice(0, MOST_NAMES),
  countries: [...(rest.countries ?? []), ...(rest.country ? [rest.country] : [])].map(country => country.id),
  reports: rest.reports,
});
