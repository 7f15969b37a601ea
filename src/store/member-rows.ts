import type { ResourceKind } from '../model/record.ts';
import { insert } from './insert.ts';
import type { Store } from './open.ts';
import { members } from './schema.ts';
import { allRows, oneRow, run } from './statement.ts';

/** A sighting and the resource it is of. `kind` is that of the resource: `dropped` for one that is not to be shown. */
export type MemberRow = {
  readonly key: string;
  readonly position: number;
  readonly documentId: string;
  readonly node: number | null;
  readonly identity: number;
  readonly resource: number;
  readonly kind: ResourceKind | 'dropped';
  readonly id: string;
  readonly name: string;
};

const MEMBERS = `SELECT members.key, members.position, members.document_id AS documentId, members.node, members.identity,
    members.resource, resources.kind, resources.id, resources.name
  FROM members CROSS JOIN resources ON resources.seq = members.resource`;

const RESOURCES_IN = `SELECT DISTINCT members.resource FROM members CROSS JOIN resources ON resources.seq = members.resource
  WHERE members.document_id = @documentId AND resources.kind = @kind`;

export const membersOfDocument = (store: Store, documentId: string): MemberRow[] =>
  allRows(store, `${MEMBERS} WHERE members.document_id = @documentId ORDER BY members.key`, { documentId });

/** The resources of a kind that a report names. */
export const resourcesIn = (store: Store, kind: ResourceKind, documentId: string): number[] =>
  allRows<{ resource: number }>(store, RESOURCES_IN, { kind, documentId }).map(({ resource }) => resource);

/** Whether a report is in the record already. */
export const hasMembers = (store: Store, documentId: string): boolean =>
  oneRow(store, 'SELECT 1 FROM members WHERE document_id = @documentId LIMIT 1', { documentId }) !== undefined;

export const membersOfNode = (store: Store, node: number): MemberRow[] =>
  allRows(store, `${MEMBERS} WHERE members.node = @node ORDER BY members.key`, { node });

/** The id of the resource that a sighting is of. */
export const idOfMember = (store: Store, key: string): string | undefined =>
  oneRow<{ id: string }>(
    store,
    'SELECT resources.id FROM members CROSS JOIN resources ON resources.seq = members.resource WHERE members.key = @key',
    { key },
  )?.id;

export const documentsOfResource = (store: Store, resource: number): string[] =>
  allRows<{ id: string }>(store, 'SELECT DISTINCT document_id AS id FROM members WHERE resource = @resource', {
    resource,
  }).map(({ id }) => id);

/** What each report calls a thing; one that has it twice is there twice. */
export const calledIn = (store: Store, resource: number): { readonly documentId: string; readonly called: string }[] =>
  allRows(store, 'SELECT document_id AS documentId, called FROM members WHERE resource = @resource', { resource });

/** What reports call a thing, each name with its number. */
export const calledOf = (store: Store, resource: number): Map<string, number> =>
  new Map(
    allRows<{ called: string; count: number }>(
      store,
      'SELECT called, count(*) AS count FROM members WHERE resource = @resource GROUP BY called',
      { resource },
    ).map(({ called, count }) => [called, count]),
  );

export type NewMember = Pick<MemberRow, 'key' | 'position' | 'documentId' | 'node' | 'identity' | 'resource'> & {
  readonly called: string;
};

export const addMember = (store: Store, member: NewMember): void => {
  insert(store, members, member);
};

export const dropMember = (store: Store, key: string): void => {
  run(store, 'DELETE FROM members WHERE key = @key', { key });
};

/** Moves all sightings of a node to a resource. */
export const moveNode = (store: Store, node: number, resource: number): void => {
  run(store, 'UPDATE members SET resource = @resource WHERE node = @node', { node, resource });
};

export const setIdentity = (store: Store, key: string, identity: number): void => {
  run(store, 'UPDATE members SET identity = @identity WHERE key = @key', { key, identity });
};

/** Takes all sightings up, to be placed anew; gives the resources that they were of. */
export function takeUpMembers(store: Store): { readonly key: string; readonly resource: number }[] {
  const taken = allRows<{ key: string; resource: number }>(store, 'SELECT key, resource FROM members');
  run(store, 'DELETE FROM members');
  return taken;
}
