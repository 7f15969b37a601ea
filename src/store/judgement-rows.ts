import type { Judgement } from '../model/record.ts';
import { insert } from './insert.ts';
import type { Store } from './open.ts';
import { judgements } from './schema.ts';
import { allRows, oneRow, run } from './statement.ts';

const OF_LEFT = 'SELECT seq, right_key AS other FROM judgements WHERE left_key = @key';
const OF_RIGHT = 'SELECT seq, left_key AS other FROM judgements WHERE right_key = @key';
const JUDGED_OF_LEFT = 'SELECT seq, right_key AS other, json FROM judgements WHERE left_key = @key';
const NEAR = `SELECT seq, score, left_key || ' ' || right_key AS keys FROM judgements WHERE kind = @kind AND left_id = @leftId AND right_id = @rightId
  AND decision = 'near_miss'`;
const RELABEL_LEFT = `UPDATE judgements SET left_id = @id, json = json_set(json, '$.leftId', @id) WHERE left_key = @key`;
const RELABEL_RIGHT = `UPDATE judgements SET right_id = @id, json = json_set(json, '$.rightId', @id) WHERE right_key = @key`;

type Judged = { readonly seq: number; readonly other: string; readonly json: string };
type Near = { readonly seq: number; readonly score: number; readonly keys: string };

export function addJudgement(store: Store, judgement: Judgement, json: string): void {
  const { kind, left, right, leftId, rightId, decision, score } = judgement;
  if (decision === 'near_miss') {
    if (leftId === rightId) return;
    const known = [
      oneRow<Near>(store, NEAR, { kind, leftId, rightId }),
      oneRow<Near>(store, NEAR, { kind, leftId: rightId, rightId: leftId }),
    ].find(near => near !== undefined);
    // Of near misses the best of each two things is told, of equals the same whichever came first.
    const isNearer = !known || score > known.score || (score === known.score && `${left} ${right}` < known.keys);
    if (!isNearer && judgement.decidedBy !== 'override') return;
    if (known) dropRow(store, known.seq);
  }
  insert(store, judgements, {
    ...{ kind, leftId, rightId, decision, score, leftKey: left, rightKey: right },
    json,
  });
}

/** Takes away what was judged about two of these sightings, unless it is judged so still; gives those to add, by their JSON. */
export function dropOtherJudgements(
  store: Store,
  keys: ReadonlySet<string>,
  judgements: readonly Judgement[],
): ReadonlyMap<string, Judgement> {
  const wanted = new Map(judgements.map(judgement => [JSON.stringify(judgement), judgement]));
  for (const key of keys)
    for (const { seq, other, json } of allRows<Judged>(store, JUDGED_OF_LEFT, { key }))
      if (keys.has(other) && !wanted.delete(json)) dropRow(store, seq);
  return wanted;
}

/** Takes away all that was judged about a sighting. */
export function dropJudgementsOf(store: Store, key: string): void {
  for (const sql of [OF_LEFT, OF_RIGHT])
    for (const { seq } of allRows<{ seq: number }>(store, sql, { key })) dropRow(store, seq);
}

/** Writes that a sighting, and what joined its node, is of another resource now. */
export function relabelJudgements(store: Store, key: string, id: string): void {
  for (const { other } of allRows<{ other: string }>(store, `${OF_LEFT} AND +decision = 'same'`, { key }))
    run(store, RELABEL_RIGHT, { key: other, id });
  run(store, RELABEL_LEFT, { key, id });
  run(store, RELABEL_RIGHT, { key, id });
}

/** Takes away the near misses of a sighting. */
export function dropNearMisses(store: Store, key: string): void {
  for (const side of ['left_key', 'right_key'])
    run(store, `DELETE FROM judgements WHERE ${side} = @key AND +decision = 'near_miss'`, { key });
}

const dropRow = (store: Store, seq: number): void => {
  run(store, 'DELETE FROM judgements WHERE seq = @seq', { seq });
};

export const dropAllJudgements = (store: Store): void => {
  run(store, 'DELETE FROM judgements');
};
