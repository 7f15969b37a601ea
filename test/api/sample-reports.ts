import { ingestReports } from '../../src/ingest.ts';
import { readPaths } from '../../src/read/paths.ts';
import type { Store } from '../../src/store/open.ts';
import { newStore } from '../store/invented-world.ts';

/** A store with the sample reports in it, all the way from their files. */
export async function sampleStore(): Promise<Store> {
  const store = newStore();
  const reports = readPaths([new URL('../../data/reports', import.meta.url).pathname]);
  await ingestReports(store, reports, { now: '2026-01-01T00:00:00Z' });
  return store;
}
