import type { ResolvableReport, ResourceKind } from '../model/record.ts';
import { countryDrafts } from './claims/countries.ts';
import type { Draft } from './claims/draft.ts';
import { meetingDrafts } from './claims/meetings.ts';
import { organizationDrafts } from './claims/organizations.ts';
import { personDrafts } from './claims/people.ts';
import { placeDrafts } from './claims/places.ts';
import { projectDrafts } from './claims/projects.ts';
import { organizationItems } from './kinds.ts';
import type { References } from './references.ts';
import { sightingsOf } from './sighting.ts';

/** All that one report says, by the kind of thing that it says it of. `references` knows the things of this report. */
export function draftsOf(report: ResolvableReport, references: References): Readonly<Record<ResourceKind, Draft[]>> {
  const { people, countries, places, meetings, projects } = report.extraction;
  const seen = <Item>(kind: ResourceKind, items: readonly Item[]) =>
    sightingsOf(kind, [report], () => items).filter(({ key }) => references.has(key));
  return {
    person: seen('person', people).flatMap(sighting => personDrafts(sighting, references)),
    country: seen('country', countries).flatMap(countryDrafts),
    organization: seen('organization', organizationItems(report.extraction)).flatMap(organizationDrafts),
    place: seen('place', places).flatMap(placeDrafts),
    meeting: seen('meeting', meetings).flatMap(sighting => meetingDrafts(sighting, references)),
    project: seen('project', projects).flatMap(sighting => projectDrafts(sighting, references)),
  };
}
