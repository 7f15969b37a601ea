import type { Store } from './open.ts';
import { allRows, oneRow, run } from './statement.ts';

const SET = `INSERT INTO tallies (resource, json) VALUES (@resource, @json)
  ON CONFLICT (resource) DO UPDATE SET json = excluded.json`;
const STORY = 'SELECT id FROM documents WHERE copy_of = @original';
const MEMBER =
  'SELECT 1 FROM members INDEXED BY members_by_document WHERE document_id = @documentId AND resource = @resource LIMIT 1';
const CLAIM = `SELECT 1 FROM claims INDEXED BY claims_by_value WHERE resource = @resource AND property = @property
  AND value_key = @valueKey AND document_id = @documentId LIMIT 1`;

export const tallyOf = (store: Store, resource: number): string | undefined =>
  oneRow<{ json: string }>(store, 'SELECT json FROM tallies WHERE resource = @resource', { resource })?.json;

/** Keeps the tally of a resource, or none. */
export function setTally(store: Store, resource: number, json: string | undefined): void {
  if (json === undefined) run(store, 'DELETE FROM tallies WHERE resource = @resource', { resource });
  else run(store, SET, { resource, json });
}

export const dropAllTallies = (store: Store): void => {
  run(store, 'DELETE FROM tallies');
};

/** The reports that tell one story: an original and its copies. */
export const storyOf = (store: Store, original: string): string[] => [
  original,
  ...allRows<{ id: string }>(store, STORY, { original }).map(({ id }) => id),
];

/** Whether a report names a resource. */
export const isNamedIn = (store: Store, resource: number, documentId: string): boolean =>
  oneRow(store, MEMBER, { resource, documentId }) !== undefined;

/** Whether a report says this of a resource. */
export const isSaidIn = (
  store: Store,
  said: {
    readonly resource: number;
    readonly property: string;
    readonly valueKey: string;
    readonly documentId: string;
  },
): boolean => oneRow(store, CLAIM, said) !== undefined;
