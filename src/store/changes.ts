import type { Change, ChangeType } from '../model/change.ts';
import type { SearchKind, StoredPage } from '../model/page.ts';
import { cursorOf, positionOf } from './cursor.ts';
import type { Store } from './open.ts';
import { allRows } from './statement.ts';

export type ChangeFilter = { readonly kind?: readonly SearchKind[] | undefined };

/** A page of changes, and the place after its last: what comes later is after it. */
export type ChangePage = StoredPage & { readonly since: string };

type Row = Change & { readonly seq: number };

const LIST = 'changes';
const FIELDS = 'seq, change, kind, id, merged_into AS mergedInto, at AS changedAt';
const ALL = `SELECT ${FIELDS} FROM changes WHERE seq > @after ORDER BY seq LIMIT +@limit`;
const OF_KIND = `SELECT ${FIELDS} FROM changes WHERE kind = @kind AND seq > @after ORDER BY seq LIMIT +@limit`;

/** What became of resources after a place in the feed, oldest first; from the beginning when no place is given. */
export async function listChanges(
  store: Store,
  { kind }: ChangeFilter,
  { limit, after }: { readonly limit: number; readonly after: string | null },
): Promise<ChangePage> {
  const values = { after: after === null ? 0 : Number(positionOf(LIST, after).key), limit: limit + 1 };
  const rows = kind?.length
    ? kind.flatMap(one => allRows<Row>(store, OF_KIND, { ...values, kind: one })).sort((a, b) => a.seq - b.seq)
    : allRows<Row>(store, ALL, values);
  const shown = rows.slice(0, limit);
  const since = placeAfter(shown.at(-1)?.seq ?? values.after);
  return { items: shown.map(toJson), nextCursor: rows.length > limit ? since : null, since };
}

const placeAfter = (seq: number): string => cursorOf(LIST, { key: `${seq}`, id: '' });

const toJson = ({ change, kind, id, mergedInto, changedAt }: Row): string =>
  JSON.stringify({ change: change satisfies ChangeType, kind, id, mergedInto, changedAt } satisfies Change);
