import type { Store } from './open.ts';
import { oneRow, run } from './statement.ts';

/**
 * `revision` rises with every change of what is served, `reports` with every report saved, `evidence` is the number of
 * claims; `decisions` and `judgements` are digests of what the record was last made with, `anchors` the sightings that stand for
 * what is decided about; `span:KIND` is the longest
 * time, in days, between the first and last day of one thing of that kind.
 */
export type FactName = 'revision' | 'reports' | 'evidence' | 'decisions' | 'anchors' | 'judgements' | `span:${string}`;

const GET = 'SELECT value FROM facts WHERE name = @name';
const SET =
  'INSERT INTO facts (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value';

export const factOf = (store: Store, name: FactName): string | undefined =>
  oneRow<{ value: string }>(store, GET, { name })?.value;

export const countOf = (store: Store, name: FactName): number => Number(factOf(store, name) ?? 0);

export const setFact = (store: Store, name: FactName, value: string | number): void => {
  run(store, SET, { name, value: String(value) });
};

/** Adds to a count and gives the sum. */
export function addTo(store: Store, name: FactName, more: number): number {
  const sum = countOf(store, name) + more;
  setFact(store, name, sum);
  return sum;
}
