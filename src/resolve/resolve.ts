import type { Meeting } from '../model/meeting.ts';
import type { ResolvableReport, ResolvedRecord, ResolveInput } from '../model/record.ts';
import { countryDrafts } from './claims/countries.ts';
import { meetingDrafts } from './claims/meetings.ts';
import { organizationDrafts } from './claims/organizations.ts';
import { personDrafts } from './claims/people.ts';
import { placeDrafts } from './claims/places.ts';
import { projectDrafts } from './claims/projects.ts';
import { findCopies } from './copies.ts';
import { resolveCountries } from './countries.ts';
import { viewMeeting } from './judge/meeting-view.ts';
import { meetingsPlan, organizationsPlan, PLACES_PLAN, PROJECTS_PLAN, peoplePlan } from './kinds.ts';
import { anchorsIn, bindOverrides } from './overrides.ts';
import { presentCountry } from './present/country.ts';
import { presentMeeting } from './present/meeting.ts';
import { presentOrganization } from './present/organization.ts';
import { presentPerson } from './present/person.ts';
import { presentPlace } from './present/place.ts';
import { presentProject } from './present/project.ts';
import type { Told } from './present/values.ts';
import { quotesOf } from './quotes.ts';
import { countryRef, type References } from './references.ts';
import type { PublishedOn } from './relate/cite.ts';
import { relate } from './relate.ts';
import { type Bindings, type ResolvedKind, resolveKind, type Thing } from './resolve-kind.ts';
import type { Standing } from './settle.ts';
import { sortReports } from './sighting.ts';
import { tell } from './tell.ts';

/** Resolves stored extractions into one record. Pure: the same reports in any order give the same facts. */
export function resolve({ reports, known, overrides }: ResolveInput): ResolvedRecord {
  return resolveDecided({ reports, known, decisions: bindOverrides(overrides, anchorsIn(known)) });
}

/** As `resolve`, with decisions that are bound to sightings already. */
export function resolveDecided({
  reports,
  ...bindings
}: Bindings & { readonly reports: readonly ResolvableReport[] }): ResolvedRecord {
  return resolveReports(sortReports(reports), bindings);
}

function resolveReports(reports: readonly ResolvableReport[], bindings: Bindings): ResolvedRecord {
  const found = findThings(reports, bindings);
  const copies = findCopies(reports);
  const { countries, organizations, people, places, meetings, projects } = found;
  const kinds = [organizations, people, places, meetings, projects];
  const dates = new Map(reports.map(({ documentId, publishedOn }) => [documentId, publishedOn]));
  const publishedOn = (documentId: string): string | null => dates.get(documentId) ?? null;
  const told = tellThings(found, publishedOn, standingOf(kinds, copies, publishedOn));
  const quotes = quotesOf(reports, found.references);
  return {
    ...told,
    quotes,
    ...relate({ ...told, quotes }, publishedOn),
    members: [...countries.members, ...kinds.flatMap(({ members }) => members)],
    judgements: kinds.flatMap(({ judgements }) => judgements),
    retired: kinds.flatMap(({ retired }) => retired),
    copies,
  };
}

/** Who and what there is. Meetings come after those who meet. */
function findThings(reports: readonly ResolvableReport[], bindings: Bindings) {
  const organizations = resolveKind(reports, organizationsPlan(), bindings);
  const people = resolveKind(reports, peoplePlan(), bindings);
  const places = resolveKind(reports, PLACES_PLAN, bindings);
  const entities: References = new Map([...refsOf(organizations), ...refsOf(people), ...refsOf(places)]);
  const names = new Map([...entities.values()].map(ref => [`${ref.kind}:${ref.id}`, ref.name]));
  const meetings = resolveKind(
    reports,
    meetingsPlan(
      sighting => viewMeeting(entities, sighting),
      ({ kind, id }) => (kind === 'country' ? countryRef(id).name : (names.get(`${kind}:${id}`) ?? id)),
    ),
    bindings,
  );
  const projects = resolveKind(reports, PROJECTS_PLAN, bindings);
  const references: References = new Map([...entities, ...refsOf(meetings)]);
  return { countries: resolveCountries(reports), organizations, people, places, meetings, projects, references };
}

/** What is said of them: all claims, and each thing made ready to be served. */
function tellThings(
  { countries, organizations, people, places, meetings, projects, references }: ReturnType<typeof findThings>,
  publishedOn: PublishedOn,
  standing: FullStanding,
) {
  const presentDated = (told: Told): Meeting => presentMeeting(told, publishedOn);
  const told = {
    people: tell(people.things, sighting => personDrafts(sighting, references), presentPerson, standing),
    countries: tell(countries.things, countryDrafts, presentCountry, standing),
    organizations: tell(organizations.things, organizationDrafts, presentOrganization, standing),
    places: tell(places.things, placeDrafts, presentPlace, standing),
    meetings: tell(meetings.things, sighting => meetingDrafts(sighting, references), presentDated, standing),
    projects: tell(projects.things, sighting => projectDrafts(sighting, references), presentProject, standing),
  };
  return {
    people: told.people.resources,
    countries: told.countries.resources,
    organizations: told.organizations.resources,
    places: told.places.resources,
    meetings: told.meetings.resources,
    projects: told.projects.resources,
    claims: Object.values(told).flatMap(({ claims }) => claims),
  };
}

const refsOf = <Item>({
  things,
}: {
  readonly things: readonly Thing<Item>[];
}): (readonly [string, Thing<Item>['ref']])[] =>
  things.flatMap(({ ref, sightings }) => sightings.map(({ key }) => [key, ref] as const));

type FullStanding = Standing & { readonly identityOf: (memberKey: string) => number };

function standingOf(
  kinds: readonly Pick<ResolvedKind<never>, 'identity'>[],
  copies: ResolvedRecord['copies'],
  publishedOn: PublishedOn,
): FullStanding {
  const originals = new Map(copies.map(({ documentId, original }) => [documentId, original]));
  const identity = new Map(kinds.flatMap(kind => [...kind.identity]));
  return {
    originalOf: documentId => originals.get(documentId) ?? documentId,
    identityOf: key => identity.get(key) ?? 1,
    publishedOn,
  };
}
