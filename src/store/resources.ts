import type { SearchKind } from '../model/page.ts';
import type { Store } from './open.ts';
import { type Beside, shownSql } from './shown-sql.ts';
import { oneRow, oneTuple } from './statement.ts';

const FOUND = `FROM resources CROSS JOIN ready ON ready.seq = resources.seq
  WHERE resources.kind = @kind AND resources.id = @id`;
const GET = `SELECT ready.json ${FOUND}`;
const RETIRED = 'SELECT merged_into AS mergedInto FROM retired WHERE kind = @kind AND id = @id';

/** What is served of one resource, ready made, and when that last changed; '' when nobody told. */
export type ServedResource = { readonly json: string; readonly changedAt: string };
type Served = readonly [json: string, changedAt: string];

const servedSql = (beside: readonly Beside[]): string =>
  `SELECT ${shownSql(beside, '@kind', '@id')}, resources.changed_at ${FOUND}`;
const ALONE = servedSql([]);

/** One resource with what is asked for beside it. */
export async function servedResource(
  store: Store,
  { kind, id }: { readonly kind: SearchKind; readonly id: string },
  beside: readonly Beside[] = [],
): Promise<ServedResource | undefined> {
  const served = oneTuple<Served>(store, beside.length === 0 ? ALONE : servedSql(beside), { kind, id });
  return served && { json: served[0], changedAt: served[1] };
}

/** The JSON of one resource. */
export async function getResource(store: Store, kind: SearchKind, id: string): Promise<string | undefined> {
  return oneTuple<[string]>(store, GET, { kind, id })?.[0];
}

/** What became of an id that is no longer in use: the id that took it over, null when it was removed. */
export async function retiredId(
  store: Store,
  kind: SearchKind,
  id: string,
): Promise<{ mergedInto: string | null } | undefined> {
  return oneRow<{ mergedInto: string | null }>(store, RETIRED, { kind, id });
}
