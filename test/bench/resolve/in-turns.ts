import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { countOf } from '../../../src/store/facts.ts';
import { closeStore, openStore } from '../../../src/store/open.ts';
import { measure } from './measure.ts';

const WARMING = 20;
const ROUNDS = 10;
const A_ROUND = 10;

/** What one report more costs in copies of some records, in turns; costs are sorted. */
export async function inTurns(
  files: readonly string[],
  folder: string,
): Promise<{ readonly stored: number; readonly costs: readonly number[] }[]> {
  const records = files.map((file, at) => {
    const copy = join(folder, `${at}.db`);
    copyFileSync(file, copy);
    const store = openStore(copy);
    store.db.pragma('synchronous = OFF');
    const stored = countOf(store, 'reports');
    return { store, stored, next: stored, costs: [] as number[] };
  });
  const go = async (record: (typeof records)[number], count: number): Promise<number[]> => {
    record.next += count;
    return measure(record.store, record.next - count, count);
  };
  for (const record of records) await go(record, WARMING);
  for (let round = 0; round < ROUNDS; round++)
    for (const record of records) record.costs.push(...(await go(record, A_ROUND)));
  for (const { store } of records) closeStore(store);
  return records.map(({ stored, costs }) => ({ stored, costs: costs.sort((a, b) => a - b) }));
}
