import type { EntityRef } from '../../model/entity-ref.ts';
import { type Meeting, MeetingParticipant } from '../../model/meeting.ts';
import type { Claim } from '../../model/record.ts';
import type { Relation, RelationState } from '../../model/relation.ts';
import type { TimelineEvent } from '../../model/timeline-event.ts';
import { compareText } from '../sighting.ts';
import { cite, idOf, type PublishedOn } from './cite.ts';
import { documentDate } from './document-date.ts';
import { type Edge, keyOf, relationOf } from './edge.ts';

/** Of more than these nobody can say that each met each. */
const MOST_WHO_MET = 12;

const STATES: Readonly<Partial<Record<Meeting['status'], RelationState>>> = {
  planned: 'planned',
  postponed: 'planned',
  cancelled: 'called_off',
};
const TOOK_PLACE: readonly Meeting['status'][] = ['held', 'ongoing'];

/** Who took part, for whom, whom they met, and where. */
export function meetingRelations(meeting: Meeting, claims: readonly Claim[], publishedOn: PublishedOn): Relation[] {
  const sayings = participationClaims(claims);
  const { start = null, end = null } = meeting.date ?? {};
  const dated = { state: STATES[meeting.status] ?? 'reported', start, end } as const;
  const edges = [...seats(meeting, sayings), ...encounters(meeting, sayings), ...whereabouts(meeting, claims)];
  return edges.flatMap(edge => relationOf({ ...dated, ...edge }, publishedOn));
}

/** A meeting is one event, on its day; where no report gives one, on that of the first report. */
export function meetingEvents(meeting: Meeting, claims: readonly Claim[], publishedOn: PublishedOn): TimelineEvent[] {
  const { participants, place, country, partOf, status, firstReportedOn } = meeting;
  const date = meeting.date?.start ? meeting.date : firstReportedOn ? documentDate(firstReportedOn) : undefined;
  if (!date) return [];
  const parties = participants.flatMap(({ entity, represents }) => [entity, represents]);
  const entities = once([...parties, place, country, partOf].flatMap(entity => entity ?? []));
  const days = claims.filter(({ property, shown }) => property === 'date' && shown);
  const { evidence } = cite(days.length > 0 ? days : claims.filter(({ property }) => property === 'type'), publishedOn);
  const subject = refOf(meeting);
  return [{ id: idOf('tle', [keyOf(subject)]), type: 'meeting', subject, step: status, entities, date, evidence }];
}

/** By each party, the claims that seat it or say that somebody speaks for it. */
function participationClaims(claims: readonly Claim[]): ReadonlyMap<string, Claim[]> {
  const sayings = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.property !== 'participant') continue;
    const { entity, represents } = MeetingParticipant.parse(claim.data);
    for (const party of [entity, represents])
      if (party) sayings.set(keyOf(party), [...(sayings.get(keyOf(party)) ?? []), claim]);
  }
  return sayings;
}

const seats = (meeting: Meeting, sayings: ReadonlyMap<string, Claim[]>): Edge[] =>
  meeting.participants.flatMap(({ entity, role, represents }): Edge[] => {
    const claims = sayings.get(keyOf(entity)) ?? [];
    const seat: Edge = { type: 'took_part', source: entity, target: refOf(meeting), label: role, claims };
    if (!represents) return [seat];
    return [seat, { type: 'represents', source: entity, target: represents, via: refOf(meeting), claims }];
  });

/** People met people; only where fewer than two are named do we say that states and bodies met. Who visits a country may meet nobody. */
function encounters(meeting: Meeting, sayings: ReadonlyMap<string, Claim[]>): Edge[] {
  if (!TOOK_PLACE.includes(meeting.status) || meeting.type === 'visit') return [];
  const people = meeting.participants.filter(({ entity }) => entity.kind === 'person');
  const parties = people.length > 1 ? people : meeting.participants.filter(({ entity }) => entity.kind !== 'person');
  if (parties.length > MOST_WHO_MET) return [];
  return pairsOf(parties).map(([left, right]) => ({
    type: 'met',
    source: left.entity,
    target: right.entity,
    label: meeting.type,
    via: refOf(meeting),
    claims: jointClaims(sayings.get(keyOf(left.entity)) ?? [], sayings.get(keyOf(right.entity)) ?? []),
  }));
}

/** That two met is said by the reports that name both; where none does, by those that name either. */
function jointClaims(left: readonly Claim[], right: readonly Claim[]): Claim[] {
  const [ofLeft, ofRight] = [left, right].map(claims => new Set(claims.map(({ documentId }) => documentId)));
  const all = once([...left, ...right]);
  const joint = all.filter(({ documentId }) => ofLeft.has(documentId) && ofRight.has(documentId));
  return joint.length > 0 ? joint : all;
}

/** Members of one delegation do not meet each other. */
function pairsOf(parties: readonly MeetingParticipant[]): [MeetingParticipant, MeetingParticipant][] {
  const sorted = parties.toSorted((a, b) => compareText(keyOf(a.entity), keyOf(b.entity)));
  return sorted.flatMap((left, at) =>
    sorted.slice(at + 1).flatMap((right): [MeetingParticipant, MeetingParticipant][] => {
      const together = left.represents && right.represents && keyOf(left.represents) === keyOf(right.represents);
      return together ? [] : [[left, right]];
    }),
  );
}

function whereabouts(meeting: Meeting, claims: readonly Claim[]): Edge[] {
  const source = refOf(meeting);
  const shown = (property: string) => claims.filter(claim => claim.property === property && claim.shown);
  return [
    ...tie('located_in', source, meeting.place, shown('place')),
    ...tie('located_in', source, meeting.country, shown('country')),
    ...tie('part_of', source, meeting.partOf, shown('partOf')),
  ];
}

const tie = (type: Edge['type'], source: EntityRef, target: EntityRef | null, claims: readonly Claim[]): Edge[] =>
  target ? [{ type, source, target, claims }] : [];

const once = <Thing extends { readonly id: string; readonly kind?: string }>(things: readonly Thing[]): Thing[] => [
  ...new Map(things.map(thing => [`${thing.kind ?? ''}:${thing.id}`, thing])).values(),
];

const refOf = ({ id, kind, name }: Meeting): EntityRef => ({ id, kind, name });
