import type { Judgement } from '../model/record.ts';
import type { Damage } from './find-damage.ts';
import type { Store } from './open.ts';
import { eachRow } from './statement.ts';

const STORED = 'SELECT left_key AS leftKey, right_key AS rightKey, json FROM judgements ORDER BY left_key, right_key';

type Row = { readonly leftKey: string; readonly rightKey: string; readonly json: string };

/** Judged pairs that are not those which the reports give, each with its reasons. */
export function damagedJudgements(store: Store, judgements: readonly Judgement[]): Damage[] {
  const expected = new Map(judgements.map(judgement => [JSON.stringify(judgement), judgement]));
  const found: Damage[] = [];
  for (const { leftKey, rightKey, json } of eachRow<Row>(store, STORED))
    if (!expected.delete(json)) found.push({ where: `${leftKey} ${rightKey}`, problem: 'is not judged so' });
  const missing = [...expected.values()].map(({ left, right }) => ({
    where: `${left} ${right}`,
    problem: 'is judged, but not stored',
  }));
  return [...found, ...missing];
}
