import type { ResourceKind, RetiredId } from '../model/record.ts';
import type { Store } from './open.ts';
import { oneRow, run } from './statement.ts';

export type ResourceRow = {
  readonly seq: number;
  readonly kind: ResourceKind | 'dropped';
  readonly id: string;
  readonly name: string;
  readonly digest: string;
};

/** A thing that is not to be shown keeps its place under this kind, its id with its own kind before it. */
export const DROPPED = 'dropped';

const ADD = `INSERT INTO resources (kind, id, name, sort_name, date, reports, revision, digest)
  VALUES (@kind, @id, '', '', '', 0, 0, '') RETURNING seq`;
const RETIRE = `INSERT INTO retired (kind, id, merged_into, revision, member_key)
  VALUES (@kind, @id, @mergedInto, @revision, @memberKey)
  ON CONFLICT (kind, id) DO UPDATE SET merged_into = excluded.merged_into, revision = excluded.revision,
    member_key = CASE excluded.member_key WHEN '' THEN member_key ELSE excluded.member_key END`;
const TAKEN = `SELECT 1 AS taken FROM resources WHERE (kind = @kind AND id = @id) OR (kind = 'dropped' AND id = @kind || ':' || @id)
  UNION ALL SELECT 1 FROM retired WHERE kind = @kind AND id = @id LIMIT 1`;

export const resourceRow = (store: Store, seq: number): ResourceRow | undefined =>
  oneRow(store, 'SELECT seq, kind, id, name, digest FROM resources WHERE seq = @seq', { seq });

export const seqOf = (store: Store, kind: string, id: string): number | undefined =>
  oneRow<{ seq: number }>(store, 'SELECT seq FROM resources WHERE kind = @kind AND id = @id', { kind, id })?.seq;

/** Makes room for a resource that is to be told later in the transaction. */
export const addResource = (store: Store, kind: string, id: string): number =>
  oneRow<{ seq: number }>(store, ADD, { kind, id })?.seq ?? 0;

export const renameResource = (store: Store, seq: number, name: string): void => {
  run(store, 'UPDATE resources SET name = @name WHERE seq = @seq', { seq, name });
};

/** Gives a resource another kind: shown or dropped. */
export const rekindResource = (store: Store, seq: number, kind: string, id: string): void => {
  run(store, "UPDATE resources SET kind = @kind, id = @id, digest = '' WHERE seq = @seq", { seq, kind, id });
};

/** Whether an id is, or ever was, that of a thing of this kind. */
export const isTakenId = (store: Store, kind: string, id: string): boolean =>
  oneRow(store, TAKEN, { kind, id }) !== undefined;

/** The id that the thing with this first sighting had before it was retired. */
export const retiredIdOf = (store: Store, kind: string, memberKey: string): string | undefined =>
  oneRow<{ id: string }>(store, 'SELECT id FROM retired WHERE kind = @kind AND member_key = @memberKey ORDER BY id', {
    kind,
    memberKey,
  })?.id;

/** The first sighting of a retired thing. */
export const retiredMember = (store: Store, kind: string, id: string): string | undefined =>
  oneRow<{ key: string }>(store, 'SELECT member_key AS key FROM retired WHERE kind = @kind AND id = @id', { kind, id })
    ?.key || undefined;

export const retireId = (store: Store, retired: RetiredId & { memberKey: string; revision: number }): void => {
  run(store, RETIRE, { ...retired });
};

/** Takes an id off the list of those that are not in use. */
export const reviveId = (store: Store, kind: string, id: string): void => {
  run(store, 'DELETE FROM retired WHERE kind = @kind AND id = @id', { kind, id });
};
