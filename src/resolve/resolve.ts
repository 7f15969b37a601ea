import type { ExtractedOrganization, Extraction } from '../model/extraction.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Member, ResolvableReport, ResolvedRecord, ResolveInput, ResourceKind } from '../model/record.ts';
import { countryDrafts } from './claims/countries.ts';
import { meetingDrafts } from './claims/meetings.ts';
import { organizationDrafts } from './claims/organizations.ts';
import { personDrafts } from './claims/people.ts';
import { placeDrafts } from './claims/places.ts';
import { projectDrafts } from './claims/projects.ts';
import { findCopies } from './copies.ts';
import { resolveCountries } from './countries.ts';
import { meetingsPlan, organizationsPlan, PLACES_PLAN, PROJECTS_PLAN, peoplePlan } from './kinds.ts';
import { decisionsOf, droppedKeys, isEmpty, lookUp, renamed } from './overrides.ts';
import { presentCountry } from './present/country.ts';
import { presentMeeting } from './present/meeting.ts';
import { presentOrganization } from './present/organization.ts';
import { presentPerson } from './present/person.ts';
import { presentPlace } from './present/place.ts';
import { presentProject } from './present/project.ts';
import type { Told } from './present/values.ts';
import { quotesOf } from './quotes.ts';
import type { References } from './references.ts';
import type { PublishedOn } from './relate/cite.ts';
import { relate } from './relate.ts';
import { type Bindings, type ResolvedKind, resolveKind, type Thing } from './resolve-kind.ts';
import type { Standing } from './settle.ts';
import { type Sighting, sightingsOf, sortReports } from './sighting.ts';
import { tell } from './tell.ts';

/** Resolves stored extractions into one record. Pure: the same reports in any order give the same facts. */
export function resolve(input: ResolveInput): ResolvedRecord {
  const natural = isEmpty(input.overrides) ? [] : naturalMembers(input);
  const find = lookUp(input.known, natural);
  const dropped = droppedKeys(input.overrides, find);
  const bindings: Bindings = {
    known: input.known,
    decisions: decisionsOf(input.overrides, find),
    renamed: renamed(input.overrides),
  };
  return resolveReports(input, bindings, dropped);
}

/** Who is who when nobody has decided anything: what the ids in the overrides refer to. */
const naturalMembers = ({ reports }: ResolveInput): readonly Member[] =>
  resolve({ reports, known: [], overrides: { same: [], different: [], drop: [], rename: [] } }).members;

function resolveReports(input: ResolveInput, bindings: Bindings, dropped: ReadonlySet<string>): ResolvedRecord {
  const reports = sortReports(input.reports);
  const found = findThings(reports, bindings, dropped);
  const copies = findCopies(reports);
  const { countries, organizations, people, places, meetings, projects } = found;
  const kinds = [organizations, people, places, meetings, projects];
  const dates = new Map(reports.map(({ documentId, publishedOn }) => [documentId, publishedOn]));
  const publishedOn = (documentId: string): string | null => dates.get(documentId) ?? null;
  const told = tellThings(found, publishedOn, standingOf(kinds, copies));
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
function findThings(reports: readonly ResolvableReport[], bindings: Bindings, dropped: ReadonlySet<string>) {
  const seen = <Item>(kind: ResourceKind, itemsOf: (extraction: Extraction) => readonly Item[]): Sighting<Item>[] =>
    sightingsOf(kind, reports, ({ extraction }) => itemsOf(extraction)).filter(({ key }) => !dropped.has(key));
  const bodies = seen('organization', extraction => extraction.organizations.map(withCredits)).filter(isNamed);
  const organizations = resolveKind(bodies, organizationsPlan(), bindings);
  const people = resolveKind(seen('person', extraction => extraction.people).filter(isNamed), peoplePlan(), bindings);
  const places = resolveKind(seen('place', extraction => extraction.places).filter(isNamed), PLACES_PLAN, bindings);
  const entities: References = new Map([...refsOf(organizations), ...refsOf(people), ...refsOf(places)]);
  const meetings = resolveKind(
    seen('meeting', extraction => extraction.meetings),
    meetingsPlan(entities),
    bindings,
  );
  const projects = resolveKind(
    seen('project', extraction => extraction.projects),
    PROJECTS_PLAN,
    bindings,
  );
  const references: References = new Map([...entities, ...refsOf(meetings)]);
  return { countries: resolveCountries(reports), organizations, people, places, meetings, projects, references };
}

/** What is said of them: all claims, and each thing made ready to be served. */
function tellThings(
  { countries, organizations, people, places, meetings, projects, references }: ReturnType<typeof findThings>,
  publishedOn: PublishedOn,
  standing: Standing,
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

/** An agency that is only credited is named all the same. */
const withCredits = (item: ExtractedOrganization): ExtractedOrganization => ({
  ...item,
  mentions: [...item.mentions, ...item.credits],
});

/** What an extractor found without saying where cannot be cited, and so is not taken. */
const isNamed = ({ item }: Sighting<{ readonly mentions: readonly unknown[] }>): boolean => item.mentions.length > 0;

const refsOf = <Item>({
  things,
}: {
  readonly things: readonly Thing<Item>[];
}): (readonly [string, Thing<Item>['ref']])[] =>
  things.flatMap(({ ref, sightings }) => sightings.map(({ key }) => [key, ref] as const));

function standingOf(
  kinds: readonly Pick<ResolvedKind<never>, 'identity'>[],
  copies: ResolvedRecord['copies'],
): Standing {
  const originals = new Map(copies.map(({ documentId, original }) => [documentId, original]));
  const identity = new Map(kinds.flatMap(kind => [...kind.identity]));
  return {
    originalOf: documentId => originals.get(documentId) ?? documentId,
    identityOf: key => identity.get(key) ?? 1,
  };
}
