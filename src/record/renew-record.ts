import type { ExtractedMeeting } from '../model/extraction.ts';
import { type MeetingView, viewMeeting } from '../resolve/judge/meeting-view.ts';
import { meetingsPlan, organizationsPlan, PLACES_PLAN, PROJECTS_PLAN, peoplePlan } from '../resolve/kinds.ts';
import type { References } from '../resolve/references.ts';
import type { Sighting } from '../resolve/sighting.ts';
import { SLIM } from '../resolve/sketch.ts';
import { hasMembers, resourcesIn } from '../store/member-rows.ts';
import { markResolved } from '../store/stored-reports.ts';
import { claimReport, reassure } from './claim-report.ts';
import { findReportCopies } from './find-copies.ts';
import type { KeptPlan } from './live-node.ts';
import { nameMeetings, nameThings, partyName } from './name-things.ts';
import { placeCountries } from './place-countries.ts';
import { placeKind } from './place-kind.ts';
import { referencesIn } from './refer.ts';
import { tellAnew } from './tell-thing.ts';
import type { Work } from './work.ts';

/** Takes reports, by date of publication, into the record: what they change is made anew, and nothing else is read. */
export function renewRecord(work: Work, documents: readonly string[]): void {
  const { store, changed, fresh, moved, reassured, touched } = work;
  for (const id of documents) {
    changed.add(id);
    if (!hasMembers(store, id)) fresh.add(id);
  }
  findReportCopies(work, documents);
  const organizations = { ...organizationsPlan(), slim: SLIM.organization };
  const people = { ...peoplePlan(), slim: SLIM.person };
  const places = { ...PLACES_PLAN, slim: SLIM.place };
  const projects = { ...PROJECTS_PLAN, slim: SLIM.project };
  placeCountries(work, documents);
  placeKind(work, organizations, documents);
  placeKind(work, people, documents);
  placeKind(work, places, documents);
  placeKind(work, projects, documents);
  nameThings(work, [organizations, people, places, projects]);
  // Who meets is known by now; what met under another id is another meeting, perhaps.
  const meetings = keptMeetings(work);
  placeKind(work, meetings, [...new Set([...documents, ...moved])].sort());
  nameMeetings(work, meetings, [...new Set([...touched, ...meetingsIn(work, changed)])]);
  for (const id of changed) claimReport(work, id);
  for (const [key, { documentId, identity }] of reassured)
    if (!changed.has(documentId)) reassure(work, { key, documentId, identity });
  for (const seq of touched) tellAnew(work, seq);
  for (const id of documents) markResolved(store, id);
}

function keptMeetings({ store }: Work): KeptPlan<ExtractedMeeting> {
  const views = new Map<string, MeetingView>();
  const references = new Map<string, References>();
  const referencesOnce = (documentId: string): References => {
    const known = references.get(documentId) ?? referencesIn(store, documentId);
    references.set(documentId, known);
    return known;
  };
  const viewOf = (sighting: Sighting<ExtractedMeeting>): MeetingView => {
    const view = views.get(sighting.key) ?? viewMeeting(referencesOnce(sighting.report.documentId), sighting);
    views.set(sighting.key, view);
    return view;
  };
  return {
    ...meetingsPlan(viewOf, partyName(store)),
    slim: SLIM.meeting,
    viewOf,
    keepView: (key, view) => views.set(key, view),
  };
}

const meetingsIn = ({ store }: Work, documents: ReadonlySet<string>): number[] =>
  [...documents].flatMap(id => resourcesIn(store, 'meeting', id));
