import type { Person } from '../../model/person.ts';
import { PersonPosition } from '../../model/person.ts';
import type { Claim } from '../../model/record.ts';
import type { Relation } from '../../model/relation.ts';
import type { TimelineEvent } from '../../model/timeline-event.ts';
import { compareText } from '../sighting.ts';
import { cite, idOf, type PublishedOn } from './cite.ts';
import { documentDate } from './document-date.ts';
import { keyOf, relationOf } from './edge.ts';

/** One office that a person holds or held, with the claims that say so. */
type Office = { readonly position: PersonPosition; readonly claims: readonly Claim[] };

/** Each office ties a person to the organization and the country it belongs to. */
export const officeRelations = (person: Person, claims: readonly Claim[], publishedOn: PublishedOn): Relation[] =>
  officesOf(claims).flatMap(({ position, claims: own }) =>
    bodiesOf(position).flatMap(target =>
      relationOf(
        {
          type: 'holds_office',
          source: refOf(person),
          target,
          label: position.title,
          state: position.former ? 'former' : 'reported',
          start: position.start?.start ?? null,
          end: position.end?.end ?? null,
          claims: own,
        },
        publishedOn,
      ),
    ),
  );

/** An office comes on the timeline when it began, or on the day of the first report that gives it. */
export const officeEvents = (person: Person, claims: readonly Claim[], publishedOn: PublishedOn): TimelineEvent[] =>
  officesOf(claims).flatMap(({ position, claims: own }) => {
    const { firstReportedOn, evidence } = cite(own, publishedOn);
    const date = position.start ?? (firstReportedOn === null ? undefined : documentDate(firstReportedOn));
    if (!date) return [];
    const step = position.former ? `former ${position.title}` : position.title;
    const entities = bodiesOf(position);
    const id = idOf('tle', ['office', keyOf(refOf(person)), step, ...entities.map(keyOf)]);
    return [{ id, type: 'office', subject: refOf(person), step, entities, date, evidence }];
  });

/** Offices that are written alike and belong to the same body are one. */
function officesOf(claims: readonly Claim[]): Office[] {
  const offices = new Map<string, { position: PersonPosition; claims: Claim[] }>();
  for (const claim of claims) {
    if (claim.property !== 'position') continue;
    const position = PersonPosition.parse(claim.data);
    const bodies = bodiesOf(position).map(keyOf);
    const key = [claim.valueKey.split('|', 1)[0], position.former, ...bodies].join('|');
    const known = offices.get(key);
    known?.claims.push(claim);
    // The claim that dates it is the one to show.
    if (!known || (!isDated(known.position) && isDated(position)))
      offices.set(key, { position, claims: known?.claims ?? [claim] });
  }
  return [...offices].sort(([a], [b]) => compareText(a, b)).map(([, office]) => office);
}

const isDated = ({ start, end }: PersonPosition): boolean => start !== null || end !== null;

const bodiesOf = ({ organization, country }: PersonPosition) => [organization, country].flatMap(body => body ?? []);

const refOf = ({ id, kind, name }: Person) => ({ id, kind, name });
