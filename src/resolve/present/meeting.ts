import { EntityRef } from '../../model/entity-ref.ts';
import { Meeting, MeetingParticipant, MeetingStep } from '../../model/meeting.ts';
import type { Claim } from '../../model/record.ts';
import { compareText } from '../sighting.ts';
import { groupByValue, many, single, type Told } from './values.ts';

type PublishedOn = (documentId: string) => string | null;

/** A meeting as served, made of the claims. */
export function presentMeeting(told: Told, publishedOn: PublishedOn): Meeting {
  return Meeting.parse({
    kind: 'meeting',
    id: told.id,
    name: told.name,
    type: single(told, 'type', 'meeting'),
    status: single(told, 'status', 'unknown'),
    level: single(told, 'level', 'other'),
    participants: withCountries(participants(told.claims)),
    date: single(told, 'date'),
    place: single(told, 'place'),
    country: single(told, 'country'),
    venue: single(told, 'venue'),
    series: single(told, 'series'),
    ordinal: single(told, 'ordinal'),
    partOf: single(told, 'partOf'),
    topics: many(told, 'topic'),
    agreements: many(told, 'agreement'),
    history: history(told.claims, publishedOn),
    ...told.reported,
  });
}

/** One entry for each party; a role that says something goes before plain participation. */
function participants(claims: readonly Claim[]): MeetingParticipant[] {
  return groupByValue(claims.filter(({ property }) => property === 'participant')).map(group => {
    const all = group.map(({ data }) => MeetingParticipant.parse(data));
    const role = all.map(one => one.role).find(known => known !== 'participant') ?? 'participant';
    return { entity: all[0].entity, role, represents: all.find(one => one.represents)?.represents ?? null };
  });
}

/** A person who represents a country brings the country in. */
function withCountries(list: readonly MeetingParticipant[]): MeetingParticipant[] {
  const known = new Set(list.map(({ entity }) => `${entity.kind}:${entity.id}`));
  const brought = list.flatMap(({ role, represents }) => {
    if (represents?.kind !== 'country' || known.has(`country:${represents.id}`)) return [];
    known.add(`country:${represents.id}`);
    return [{ entity: EntityRef.parse(represents), role, represents: null }];
  });
  return [...list, ...brought];
}

/** Each report's word on the status, oldest report first, undated ones last. */
function history(claims: readonly Claim[], publishedOn: PublishedOn): MeetingStep[] {
  const steps = claims
    .filter(({ property }) => property === 'status')
    .map(({ data, documentId }) =>
      MeetingStep.parse({ status: data, documentId, reportedOn: publishedOn(documentId) }),
    );
  const byReport = new Map(steps.map(step => [`${step.documentId} ${step.status}`, step]));
  return [...byReport.values()].sort(
    (a, b) => compareText(a.reportedOn ?? '9999', b.reportedOn ?? '9999') || compareText(a.documentId, b.documentId),
  );
}
