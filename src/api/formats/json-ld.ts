import { z } from 'zod';
import type { Country } from '../../model/country.ts';
import type { Document } from '../../model/document.ts';
import type { EntityRef } from '../../model/entity-ref.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Organization } from '../../model/organization.ts';
import type { Person } from '../../model/person.ts';
import type { Place } from '../../model/place.ts';
import type { Project } from '../../model/project.ts';
import type { Quote } from '../../model/quote.ts';
import type { NameForm } from '../../model/reported.ts';
import type { Served } from './list-format.ts';

export const JsonLd = z.looseObject({}).meta({
  id: 'JsonLd',
  description: 'A resource in JSON-LD, with the terms of schema.org.',
});

type Described = Readonly<Record<string, unknown>>;
type Kinds = {
  person: Person;
  country: Country;
  organization: Organization;
  place: Place;
  meeting: Meeting;
  project: Project;
  document: Document;
  quote: Quote;
};
export type LinkedKind = keyof Kinds;
export type LinkedResource<Kind extends LinkedKind> = Kinds[Kind];

const TYPES: Readonly<Record<LinkedKind, readonly [type: string, collection: string]>> = {
  person: ['Person', 'people'],
  country: ['Country', 'countries'],
  organization: ['Organization', 'organizations'],
  place: ['Place', 'places'],
  meeting: ['Event', 'meetings'],
  project: ['Project', 'projects'],
  document: ['NewsArticle', 'documents'],
  quote: ['Quotation', 'quotes'],
};

const ORGANIZATIONS: Readonly<Record<Organization['organizationKind'], string>> = {
  igo: 'Organization',
  government_body: 'GovernmentOrganization',
  company: 'Corporation',
  party: 'PoliticalParty',
  media: 'NewsMediaOrganization',
  ngo: 'NGO',
  other: 'Organization',
};

const PLACES: Readonly<Record<Place['placeKind'], string>> = {
  city: 'City',
  region: 'AdministrativeArea',
  site: 'Place',
};

const EVENT_STATUS: Readonly<Record<Meeting['status'], string>> = {
  planned: 'EventScheduled',
  held: 'EventScheduled',
  ongoing: 'EventScheduled',
  unknown: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
};

const addressOf = (kind: LinkedKind, id: string): string => `/v1/${TYPES[kind][1]}/${encodeURIComponent(id)}`;

const thing = (ref: EntityRef | null): Described | undefined =>
  ref ? { '@type': TYPES[ref.kind][0], '@id': addressOf(ref.kind, ref.id), name: ref.name } : undefined;

const others = (forms: readonly NameForm[]): string[] => forms.map(({ text }) => text);

const LINKED: { readonly [Kind in LinkedKind]: (resource: Kinds[Kind]) => Described } = {
  person: ({ aliases, positions, countries }) => ({
    alternateName: others(aliases),
    jobTitle: positions.map(({ title }) => title),
    affiliation: positions.map(({ organization }) => thing(organization)).filter(Boolean),
    // That reports tie somebody to a state is no proof of citizenship.
    workLocation: countries.map(thing),
  }),
  country: ({ officialName, iso3, aliases }) => ({
    alternateName: [officialName, ...others(aliases)],
    identifier: iso3,
  }),
  organization: ({ organizationKind, acronym, aliases, country }) => ({
    '@type': ORGANIZATIONS[organizationKind],
    alternateName: [...(acronym ? [acronym] : []), ...others(aliases)],
    location: thing(country),
  }),
  place: ({ placeKind, aliases, country, coordinates }) => ({
    '@type': PLACES[placeKind],
    alternateName: others(aliases),
    containedInPlace: thing(country),
    geo: coordinates ? { '@type': 'GeoCoordinates', ...coordinates } : undefined,
  }),
  meeting: ({ date, status, place, country, participants, partOf, topics }) => ({
    startDate: date?.start ?? undefined,
    endDate: date?.end ?? undefined,
    eventStatus: `https://schema.org/${EVENT_STATUS[status]}`,
    location: thing(place ?? country),
    attendee: participants.map(({ entity }) => thing(entity)),
    superEvent: thing(partOf),
    about: topics,
  }),
  project: ({ aliases, countries, parties, cost }) => ({
    alternateName: others(aliases),
    areaServed: countries.map(thing),
    funder: parties.filter(({ role }) => role === 'funder').map(({ entity }) => thing(entity)),
    member: parties.filter(({ role }) => role !== 'funder').map(({ entity }) => thing(entity)),
    funding: cost
      ? { '@type': 'Grant', amount: { '@type': 'MonetaryAmount', value: cost.amount, currency: cost.currency } }
      : undefined,
  }),
  document: ({ title, publisher, publishedOn, language, url, copyOf }) => ({
    headline: title ?? undefined,
    publisher: publisher ? { '@type': 'Organization', name: publisher } : undefined,
    datePublished: publishedOn ?? undefined,
    inLanguage: language ?? undefined,
    url: url ?? undefined,
    isBasedOn: thing(copyOf),
  }),
  quote: ({ text, speaker, documentId }) => ({
    text,
    creator: thing(speaker),
    isPartOf: { '@type': TYPES.document[0], '@id': addressOf('document', documentId) },
  }),
};

/** A resource of this kind in the terms of schema.org. What reports do not say is left out. */
export function jsonLd<Kind extends LinkedKind>(kind: Kind, resource: Kinds[Kind]): Served {
  const { id, name }: { id: string; name?: string } = resource;
  const described = Object.entries({ name, ...LINKED[kind](resource) }).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const [type] = TYPES[kind];
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': addressOf(kind, id),
    ...Object.fromEntries(described),
  };
}
