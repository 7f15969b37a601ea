import type { ExtractedOrganization, ExtractedPerson, ExtractedPlace } from '../../model/extraction.ts';
import { tokenAt } from '../document.ts';
import type { CountryMention, DateMention, Reading } from '../reading.ts';

/** What a stretch of tokens names. `first` and `last` index tokens, `last` exclusive. */
export type Entity = { readonly first: number; readonly last: number } & (
  | { readonly kind: 'person'; readonly person: ExtractedPerson; readonly named: boolean }
  | { readonly kind: 'organization'; readonly organization: ExtractedOrganization }
  | { readonly kind: 'country'; readonly mentions: readonly CountryMention[] }
  | { readonly kind: 'place'; readonly place: ExtractedPlace }
  | { readonly kind: 'date'; readonly date: DateMention }
);

/** By token, the entity that begins there. */
export type EntitiesByToken = readonly (Entity | undefined)[];

/** Of entities that overlap, the kind that was read with more knowledge wins. */
export function entitiesOf(reading: Reading): EntitiesByToken {
  const taken = new Uint8Array(reading.tokens.length);
  const found = new Array<Entity | undefined>(reading.tokens.length).fill(undefined);
  for (const entity of candidates(reading)) {
    const { first, last } = entity;
    if (last <= first || isTaken(taken, entity)) continue;
    taken.fill(1, first, last);
    found[first] = entity;
  }
  return found;
}

/** A view of the marks would cost more than the few words of a name. */
function isTaken(taken: Uint8Array, { first, last }: Entity): boolean {
  for (let i = first; i < last; i++) if (taken[i]) return true;
  return false;
}

/** Most trusted first. */
function candidates({ tokens, dates, people, organizations, countries, places }: Reading): Entity[] {
  const found: Entity[] = [];
  const at = (offset: number): number => tokenAt(tokens, offset);
  for (const date of dates) found.push({ first: at(date.start), last: at(date.end - 1) + 1, kind: 'date', date });
  for (const person of people)
    for (const { start, end } of person.mentions)
      found.push({ first: at(start), last: at(end - 1) + 1, kind: 'person', person, named: true });
  for (const organization of organizations)
    if (isBody(organization))
      for (const { start, end } of organization.mentions)
        found.push({ first: at(start), last: at(end - 1) + 1, kind: 'organization', organization });
  for (const person of people)
    for (const { start, end, text: words } of person.references)
      if (!POSSESSIVES.test(words))
        found.push({ first: at(start), last: at(end - 1) + 1, kind: 'person', person, named: false });
  found.push(...countryRuns(countries, at));
  for (const place of places)
    for (const { start, end } of place.mentions)
      found.push({ first: at(start), last: at(end - 1) + 1, kind: 'place', place });
  return found;
}

/** "his", "him": this grammar reads them itself, with the noun they belong to. */
const POSSESSIVES = /^(?:his|her|hers|its|their|them)$/i;

/** "Central Asia Summit" names a meeting, not who meets. */
const isBody = ({ name, kind }: ExtractedOrganization): boolean =>
  !/\b(?:summit|meeting|talks|visit)$/i.test(name) &&
  (kind === 'igo' || !/\b(?:forum|conference|dialogue)$/i.test(name));

/** `U.S.-China` is one token and two countries. */
function countryRuns(countries: readonly CountryMention[], at: (offset: number) => number): Entity[] {
  const runs = new Map<number, { first: number; last: number; kind: 'country'; mentions: CountryMention[] }>();
  for (const mention of countries) {
    const first = at(mention.start);
    const last = at(mention.end - 1) + 1;
    const run = runs.get(first);
    if (run === undefined) runs.set(first, { first, last, kind: 'country', mentions: [mention] });
    else {
      run.last = Math.max(run.last, last);
      run.mentions.push(mention);
    }
  }
  return [...runs.values()];
}
