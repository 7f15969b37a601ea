import type { Country } from '../model/country.ts';
import type { Document } from '../model/document.ts';
import type { EntityRef } from '../model/entity-ref.ts';
import type { Conflict } from '../model/evidence.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Organization } from '../model/organization.ts';
import type { SearchKind } from '../model/page.ts';
import type { Person } from '../model/person.ts';
import type { Place } from '../model/place.ts';
import type { Project } from '../model/project.ts';
import type { Quote } from '../model/quote.ts';
import type { NameForm } from '../model/reported.ts';
import { soundTokens } from '../model/sound-token.ts';
import { lastDayOf } from './days.ts';
import { confidenceClasses, costClass, sourcesClass } from './facet-buckets.ts';
import { partyValue } from './list-query.ts';
import { searchText } from './search-text.ts';

/** Name and value of a property that lists filter by. */
export type Facet = readonly [name: string, value: string];

/** The facet that everything of a kind has. */
export const ALL: Facet = ['all', ''];

/** A resource as it is stored: what is served, and what it is found, filtered and ordered by. Dates unknown are ''. */
export type ReadModel = {
  readonly kind: SearchKind;
  readonly id: string;
  readonly name: string;
  readonly sortName: string;
  readonly date: string;
  readonly lastDay: string;
  readonly amount: number | null;
  readonly reports: number;
  readonly sources: number;
  readonly confidence: number;
  readonly facets: readonly Facet[];
  readonly names: string;
  readonly words: string;
  readonly json: string;
  readonly conflicts: string;
};

/** A quote is shown by its words, cut to this. */
const QUOTE_NAME_LENGTH = 120;

type Reported = Person | Country | Organization | Place | Meeting | Project;
type Special = Pick<ReadModel, 'facets'> & {
  readonly date?: string;
  readonly lastDay?: string;
  readonly amount?: number | null;
  readonly forms?: readonly NameForm[];
  readonly words?: readonly (string | null | undefined)[];
  /** Names of others, by which it is found as well. */
  readonly refs?: readonly (string | undefined)[];
};

const facetsOf = (name: string, values: readonly (string | null | undefined)[]): Facet[] =>
  [...new Set(values)].flatMap(value => (value ? [[name, value] as const] : []));

/** `person:xi-jinping` */
const parties = (refs: readonly (EntityRef | null)[]): (string | undefined)[] =>
  refs.map(ref => ref?.kind && partyValue(ref.kind, ref.id));

const ids = (refs: readonly (EntityRef | null)[]): (string | undefined)[] => refs.map(ref => ref?.id);
const names = (refs: readonly (EntityRef | null)[]): (string | undefined)[] => refs.map(ref => ref?.name);
const fold = (words: readonly (string | null | undefined)[]): string =>
  [...new Set(words.flatMap(word => (word ? [searchText(word)] : [])))].join(' ');

/** Names as they are written, and as they sound. */
function withSounds(names: readonly (string | undefined)[]): string {
  const given = names.flatMap(name => name ?? []);
  return [fold(given), ...soundTokens(given)].join(' ').trim();
}

/** THE place where the JSON of a resource is made. `evidence` and `conflicts` stand apart: they come on request only. */
function reported(resource: Reported, special: Special): ReadModel {
  const { evidence, conflicts, ...served } = resource;
  const forms = special.forms ?? [];
  const date = special.date ?? resource.lastReportedOn ?? '';
  return {
    kind: resource.kind,
    id: resource.id,
    name: resource.name,
    sortName: searchText(resource.name),
    date,
    lastDay: special.lastDay ?? (date && lastDayOf(date)),
    amount: special.amount ?? null,
    reports: resource.reports,
    sources: resource.sources,
    confidence: resource.confidence,
    facets: [
      ...special.facets,
      ['sources', sourcesClass(resource.sources)],
      ...facetsOf('confidence', confidenceClasses(resource.confidence)),
    ],
    names: withSounds([resource.name, ...forms.map(form => form.text)]),
    words: `${fold(special.words ?? [])} ${withSounds(special.refs ?? [])}`.trim(),
    json: JSON.stringify(served),
    conflicts: JSON.stringify(conflicts ?? ([] satisfies Conflict[])),
  };
}

export const personModel = (person: Person): ReadModel =>
  reported(person, {
    facets: [
      ...facetsOf('country', ids(person.countries)),
      ...facetsOf('organization', ids(person.positions.map(position => position.organization))),
    ],
    forms: [...person.aliases, ...person.weakAliases],
    words: person.positions.flatMap(position => [position.title, position.country?.name, position.organization?.name]),
  });

export const countryModel = (country: Country): ReadModel =>
  reported(country, {
    facets: facetsOf('region', [country.region]),
    forms: country.aliases,
    words: [country.officialName, country.id, country.iso3],
  });

export const organizationModel = (organization: Organization): ReadModel =>
  reported(organization, {
    facets: [['organizationKind', organization.organizationKind], ...facetsOf('country', ids([organization.country]))],
    forms: organization.aliases,
    words: [organization.acronym, organization.country?.name],
  });

export const placeModel = (place: Place): ReadModel =>
  reported(place, {
    facets: [['placeKind', place.placeKind], ...facetsOf('country', ids([place.country]))],
    forms: place.aliases,
    words: [place.country?.name],
  });

export function meetingModel(meeting: Meeting): ReadModel {
  const entities = meeting.participants.flatMap(({ entity, represents }) => [entity, represents]);
  const countries = [meeting.country, ...entities.filter(entity => entity?.kind === 'country')];
  return reported(meeting, {
    date: meeting.date?.start ?? '',
    lastDay: meeting.date?.end ?? meeting.date?.start ?? '',
    facets: [
      ['type', meeting.type],
      ['status', meeting.status],
      ['level', meeting.level],
      ...facetsOf('participant', parties(entities)),
      ...facetsOf('place', ids([meeting.place])),
      ...facetsOf('country', ids(countries)),
    ],
    words: [meeting.series, meeting.venue, ...meeting.topics],
    refs: names([meeting.place, ...countries, ...entities]),
  });
}

export const projectModel = (project: Project): ReadModel =>
  reported(project, {
    amount: project.cost?.amount ?? null,
    facets: [
      ['sector', project.sector],
      ['status', project.status],
      ...facetsOf('country', ids(project.countries)),
      ...facetsOf('party', parties(project.parties.map(party => party.entity))),
      ...facetsOf('currency', [project.cost?.currency]),
      ...facetsOf('cost', [project.cost && costClass(project.cost.amount, project.cost.currency)]),
    ],
    forms: project.aliases,
    words: [project.programme, ...project.route],
    refs: names([...project.countries, ...project.parties.map(({ entity }) => entity)]),
  });

export const quoteModel = (quote: Quote, publishedOn: string | null): ReadModel => ({
  kind: 'quote',
  id: quote.id,
  name: quote.text.slice(0, QUOTE_NAME_LENGTH),
  sortName: searchText(quote.text.slice(0, QUOTE_NAME_LENGTH)),
  date: publishedOn ?? '',
  lastDay: publishedOn ? lastDayOf(publishedOn) : '',
  amount: null,
  reports: 1,
  sources: 1,
  confidence: 1,
  facets: [['document', quote.documentId], ...facetsOf('speaker', [quote.speaker?.id])],
  names: '',
  words: `${fold([quote.text])} ${withSounds(names([quote.speaker]))}`.trim(),
  json: JSON.stringify(quote),
  conflicts: '[]',
});

export const documentModel = (document: Document): ReadModel => ({
  kind: 'document',
  id: document.id,
  name: document.name,
  sortName: searchText(document.name),
  date: document.publishedOn ?? '',
  lastDay: document.publishedOn ? lastDayOf(document.publishedOn) : '',
  amount: null,
  reports: 1,
  sources: 1,
  confidence: 1,
  facets: facetsOf('publisher', [document.publisher && searchText(document.publisher)]),
  names: fold([document.title]),
  words: fold([document.publisher]),
  json: JSON.stringify(document),
  conflicts: '[]',
});
