import { Overrides } from '../../../src/model/record.ts';
import { resolvePending } from '../../../src/resolve-stored.ts';
import type { Store } from '../../../src/store/open.ts';
import { saveReport } from '../../../src/store/save-report.ts';
import { inventedReport } from './invented-reports.ts';

const SEED = 4;
const options = { at: '2026-01-01T00:00:00Z', overrides: Overrides.parse({}) };

/** Fills a record with invented reports, from one number to another. */
export async function fill(store: Store, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += 100) {
    for (let number = start; number < Math.min(to, start + 100); number++)
      saveReport(store, inventedReport(SEED, number));
    await resolvePending(store, options);
  }
}

/** Milliseconds of processor time to resolve each of some new reports, one by one, sorted. */
export async function measure(store: Store, from: number, count: number): Promise<number[]> {
  const costs: number[] = [];
  for (let number = from; number < from + count; number++) {
    saveReport(store, inventedReport(SEED, number));
    const before = process.cpuUsage();
    await resolvePending(store, options);
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1000);
  }
  return costs.sort((a, b) => a - b);
}

export const meanOf = (costs: readonly number[]): number => costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
