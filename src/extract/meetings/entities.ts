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

type Stretch = { readonly start: number; readonly end: number };
type Range = { readonly first: number; readonly last: number };

/** The entity that begins at each token. Where two overlap, the kind that was read with more knowledge wins. */
export function entitiesOf(reading: Reading): ReadonlyMap<number, Entity> {
  const taken = new Set<number>();
  const found = new Map<number, Entity>();
  for (const entity of candidates(reading)) {
    if (entity.last <= entity.first || isTaken(taken, entity)) continue;
    for (let token = entity.first; token < entity.last; token++) taken.add(token);
    found.set(entity.first, entity);
  }
  return found;
}

function isTaken(taken: ReadonlySet<number>, { first, last }: Range): boolean {
  for (let token = first; token < last; token++) if (taken.has(token)) return true;
  return false;
}

function candidates(reading: Reading): Entity[] {
  const range = ({ start, end }: Stretch): Range => {
    const first = tokenAt(reading.tokens, start);
    return { first, last: tokenAt(reading.tokens, end - 1) + 1 };
  };
  return [
    ...reading.dates.map(date => ({ ...range(date), kind: 'date' as const, date })),
    ...reading.people.flatMap(person =>
      person.mentions.map(mention => ({ ...range(mention), kind: 'person' as const, person, named: true })),
    ),
    ...reading.organizations
      .filter(isBody)
      .flatMap(organization =>
        organization.mentions.map(mention => ({ ...range(mention), kind: 'organization' as const, organization })),
      ),
    ...reading.people.flatMap(person =>
      person.references
        .filter(isNoPossessive)
        .map(mention => ({ ...range(mention), kind: 'person' as const, person, named: false })),
    ),
    ...countryRuns(reading.countries, range),
    ...reading.places.flatMap(place =>
      place.mentions.map(mention => ({ ...range(mention), kind: 'place' as const, place })),
    ),
  ];
}

/** "his", "him": this grammar reads them itself, with the noun they belong to. */
const isNoPossessive = ({ text }: { readonly text: string }): boolean =>
  !/^(?:his|her|hers|its|their|them)$/i.test(text);

/** "Central Asia Summit" names a meeting, not who meets. */
const isBody = ({ name, mentions }: ExtractedOrganization): boolean =>
  !/\b(?:summit|meeting|talks|visit)$/i.test(name) &&
  (mentions.some(({ method }) => method.includes('known')) || !/\b(?:forum|conference|dialogue)$/i.test(name));

/** `U.S.-China` is one token and two countries. */
function countryRuns(mentions: readonly CountryMention[], range: (stretch: Stretch) => Range): Entity[] {
  const runs = new Map<number, { first: number; last: number; kind: 'country'; mentions: CountryMention[] }>();
  for (const mention of mentions) {
    const { first, last } = range(mention);
    const run = runs.get(first) ?? { first, last, kind: 'country' as const, mentions: [] };
    runs.set(first, { ...run, last: Math.max(run.last, last), mentions: [...run.mentions, mention] });
  }
  return [...runs.values()];
}
