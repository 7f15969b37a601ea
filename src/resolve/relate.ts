import type { Organization } from '../model/organization.ts';
import type { Place } from '../model/place.ts';
import type { Claim, Owned, ResolvedRecord } from '../model/record.ts';
import type { Relation } from '../model/relation.ts';
import type { PublishedOn } from './relate/cite.ts';
import { relationOf } from './relate/edge.ts';
import { meetingEvents, meetingRelations } from './relate/meetings.ts';
import { officeEvents, officeRelations } from './relate/offices.ts';
import { projectEvents, projectRelations } from './relate/projects.ts';
import { undatedWords, unnamedPerson, unplacedPlace, unspokenQuote } from './relate/unresolved.ts';

type Told = Pick<ResolvedRecord, 'people' | 'organizations' | 'places' | 'meetings' | 'projects' | 'quotes' | 'claims'>;

type Owner = Owned<unknown>['owner'];
type Kept = { readonly id: string };

/** A resource and its claims → what they say of it; one resource at a time, so that only what changed is made anew. */
type Telling<Subject, Value> = (subject: Subject, claims: readonly Claim[], publishedOn: PublishedOn) => Value[];

/**
 * How the things of a record are related, what happened when, and what nobody could place: each from the claims of one
 * resource alone.
 */
export function relate(
  told: Told,
  publishedOn: PublishedOn,
): Pick<ResolvedRecord, 'relations' | 'events' | 'unresolved'> {
  const claims = claimsByOwner(told.claims);
  const tell = <Kind extends Owner['kind'], Subject extends { readonly id: string }, Value extends Kept>(
    kind: Kind,
    subjects: readonly Subject[],
    telling: Telling<Subject, Value>,
  ) =>
    subjects.flatMap((subject): Owned<Value>[] => {
      const values = telling(subject, claims.get(`${kind}:${subject.id}`) ?? [], publishedOn);
      const owner = { kind, id: subject.id };
      return [...new Map(values.map(value => [value.id, value])).values()].map(value => ({ owner, value }));
    });
  return {
    relations: [
      ...tell('person', told.people, officeRelations),
      ...tell('organization', told.organizations, homeRelations),
      ...tell('place', told.places, homeRelations),
      ...tell('meeting', told.meetings, meetingRelations),
      ...tell('project', told.projects, projectRelations),
    ],
    events: [
      ...tell('person', told.people, officeEvents),
      ...tell('meeting', told.meetings, meetingEvents),
      ...tell('project', told.projects, projectEvents),
    ],
    unresolved: [
      ...tell('person', told.people, unnamedPerson),
      ...tell('place', told.places, unplacedPlace),
      ...tell('meeting', told.meetings, undatedWords),
      ...tell('project', told.projects, undatedWords),
      ...tell('quote', told.quotes, unspokenQuote),
    ],
  };
}

/** A place lies in its country, an organization belongs to it, wherever its offices are. */
function homeRelations(home: Place | Organization, claims: readonly Claim[], publishedOn: PublishedOn): Relation[] {
  const { id, kind, name, country } = home;
  if (!country) return [];
  const own = claims.filter(({ property, shown }) => property === 'country' && shown);
  const type = kind === 'place' ? 'located_in' : 'belongs_to';
  return relationOf({ type, source: { id, kind, name }, target: country, claims: own }, publishedOn);
}

function claimsByOwner(claims: readonly Claim[]): ReadonlyMap<string, Claim[]> {
  const owners = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.subject.kind}:${claim.subject.id}`;
    const own = owners.get(key);
    if (own) own.push(claim);
    else owners.set(key, [claim]);
  }
  return owners;
}
