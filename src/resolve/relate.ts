import type { Organization } from '../model/organization.ts';
import type { Place } from '../model/place.ts';
import type { Claim, Owned, ResolvedRecord, ResourceKind } from '../model/record.ts';
import type { Relation } from '../model/relation.ts';
import type { PublishedOn } from './relate/cite.ts';
import { relationOf } from './relate/edge.ts';
import { meetingEvents, meetingRelations } from './relate/meetings.ts';
import { officeEvents, officeRelations } from './relate/offices.ts';
import { projectEvents, projectRelations } from './relate/projects.ts';

type Told = Pick<ResolvedRecord, 'people' | 'organizations' | 'places' | 'meetings' | 'projects' | 'claims'>;
type Resource = { readonly kind: ResourceKind; readonly id: string };

/** A resource and its claims → what they say of it; one resource at a time, so that only what changed is made anew. */
type Telling<Subject, Value> = (subject: Subject, claims: readonly Claim[], publishedOn: PublishedOn) => Value[];

/** How the things of a record are related, and what happened when: each from the claims of one resource alone. */
export function relate(told: Told, publishedOn: PublishedOn): Pick<ResolvedRecord, 'relations' | 'events'> {
  const claims = claimsByOwner(told.claims);
  const tell = <Subject extends Resource, Value extends { readonly id: string }>(
    subjects: readonly Subject[],
    telling: Telling<Subject, Value>,
  ) =>
    subjects.flatMap((subject): Owned<Value>[] => {
      const owner = { kind: subject.kind, id: subject.id };
      const values = telling(subject, claims.get(`${owner.kind}:${owner.id}`) ?? [], publishedOn);
      return [...new Map(values.map(value => [value.id, value])).values()].map(value => ({ owner, value }));
    });
  return {
    relations: [
      ...tell(told.people, officeRelations),
      ...tell(told.organizations, homeRelations),
      ...tell(told.places, homeRelations),
      ...tell(told.meetings, meetingRelations),
      ...tell(told.projects, projectRelations),
    ],
    events: [
      ...tell(told.people, officeEvents),
      ...tell(told.meetings, meetingEvents),
      ...tell(told.projects, projectEvents),
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
