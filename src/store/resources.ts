import type { SearchKind } from '../model/page.ts';
import type { Store } from './open.ts';
import { oneRow } from './statement.ts';

const GET = `SELECT ready.json FROM resources CROSS JOIN ready ON ready.seq = resources.seq
  WHERE resources.kind = @kind AND resources.id = @id`;
const RETIRED = 'SELECT merged_into AS mergedInto FROM retired WHERE kind = @kind AND id = @id';

/** The JSON of one resource, ready made. */
export async function getResource(store: Store, kind: SearchKind, id: string): Promise<string | undefined> {
  return oneRow<{ json: string }>(store, GET, { kind, id })?.json;
}

/** What became of an id that is no longer in use: the id that took it over, null when it was removed. */
export async function retiredId(
  store: Store,
  kind: SearchKind,
  id: string,
): Promise<{ mergedInto: string | null } | undefined> {
  return oneRow<{ mergedInto: string | null }>(store, RETIRED, { kind, id });
}
