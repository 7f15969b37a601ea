import type { SearchKind } from '../model/page.ts';
import type { Store } from './open.ts';
import { oneRow } from './statement.ts';

const GET = `SELECT ready.json, resources.changed_at AS changedAt FROM resources CROSS JOIN ready ON ready.seq = resources.seq
  WHERE resources.kind = @kind AND resources.id = @id`;
const RETIRED = 'SELECT merged_into AS mergedInto FROM retired WHERE kind = @kind AND id = @id';

/** What is served of one resource, ready made, and when that last changed; '' when nobody told. */
export type ServedResource = { readonly json: string; readonly changedAt: string };

export async function servedResource(store: Store, kind: SearchKind, id: string): Promise<ServedResource | undefined> {
  return oneRow<ServedResource>(store, GET, { kind, id });
}

/** The JSON of one resource. */
export async function getResource(store: Store, kind: SearchKind, id: string): Promise<string | undefined> {
  return oneRow<ServedResource>(store, GET, { kind, id })?.json;
}

/** What became of an id that is no longer in use: the id that took it over, null when it was removed. */
export async function retiredId(
  store: Store,
  kind: SearchKind,
  id: string,
): Promise<{ mergedInto: string | null } | undefined> {
  return oneRow<{ mergedInto: string | null }>(store, RETIRED, { kind, id });
}
