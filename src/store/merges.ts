import type { EntityRef } from '../model/entity-ref.ts';
import type { Merge, MergeSide, MergeState } from '../model/merge.ts';
import type { StoredPage, SubjectRef } from '../model/page.ts';
import type { Judgement } from '../model/record.ts';
import { cursorOf, positionOf } from './cursor.ts';
import type { Store } from './open.ts';
import { allRows, oneRow, type Values } from './statement.ts';

/** Without a subject: all. Several states mean any of them. */
export type MergeFilter = {
  readonly subject?: SubjectRef | undefined;
  readonly state?: readonly MergeState[] | undefined;
};
type Row = { readonly seq: number; readonly json: string };

const LIST = 'merges';
const DECISIONS = { merged: 'same', near_miss: 'near_miss' } as const;
const PAGE = 'decision = @decision AND seq > @after ORDER BY seq LIMIT +@limit';
const OF_LEFT = `SELECT seq, json FROM judgements WHERE kind = @kind AND left_id = @id AND ${PAGE}`;
const OF_RIGHT = `SELECT seq, json FROM judgements WHERE kind = @kind AND right_id = @id AND left_id <> @id AND ${PAGE}`;
const OF_ALL = `SELECT seq, json FROM judgements WHERE ${PAGE}`;
const NAME = 'SELECT name FROM resources WHERE kind = @kind AND id = @id';

/** Pairs that were compared, in the order in which they were judged; a pair judged anew comes again, at the end. */
export async function listMerges(
  store: Store,
  { subject, state = ['merged', 'near_miss'] }: MergeFilter,
  { limit, cursor }: { readonly limit: number; readonly cursor: string | null },
): Promise<StoredPage> {
  const after = cursor === null ? 0 : Number(positionOf(LIST, cursor).key);
  const queries = subject ? [OF_LEFT, OF_RIGHT] : [OF_ALL];
  const rows = [...new Set(state)]
    .flatMap(one => {
      const values: Values = { ...subject, decision: DECISIONS[one], after, limit: limit + 1 };
      return queries.flatMap(sql => allRows<Row>(store, sql, values));
    })
    .sort((a, b) => a.seq - b.seq);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ json }) => JSON.stringify(toMerge(store, JSON.parse(json)))),
    nextCursor: rows.length > limit && last ? cursorOf(LIST, { key: `${last.seq}`, id: '' }) : null,
  };
}

function toMerge(store: Store, judgement: Judgement): Merge {
  const { decision, decidedBy, score, reason, features } = judgement;
  return {
    state: decision === 'same' ? 'merged' : 'near_miss',
    decidedBy,
    score,
    reason,
    features,
    left: sideOf(store, judgement, 0),
    right: sideOf(store, judgement, 1),
  };
}

function sideOf(store: Store, { kind, evidence, ...pair }: Judgement, side: 0 | 1): MergeSide {
  const [id, name] = side === 0 ? [pair.leftId, pair.leftName] : [pair.rightId, pair.rightName];
  const known = oneRow<{ name: string }>(store, NAME, { kind, id });
  const entity: EntityRef = { id, kind, name: known?.name ?? name };
  const { documentId, start, end, quote } = evidence[side];
  return { entity, name, documentId, start, end, quote };
}
