import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingestReports } from '../../src/ingest.ts';
import { readPaths } from '../../src/read/paths.ts';
import { closeStore, openStore, type Store } from '../../src/store/open.ts';
import type { Kind } from './kinds.ts';

const PLAIN = ['data/reports', 'test/fixtures/reports'];
const PLAIN_PAGES = 5;
const pageOf = (number: number): string =>
  `<!doctype html><html lang="en"><body><article>${`<p>The ministers met for the ${number}th time.</p>`.repeat(20)}</article></body></html>`;

/** Processor time, in ms, of each file's way into one record, by a process that has ingested plain reports before. */
export async function ingestWarm(folder: string, kinds: readonly Kind[]): Promise<{ file: string; cpuMs: number }[]> {
  const store = openStore(join(folder, 'warm.db'));
  try {
    const pages = Array.from({ length: PLAIN_PAGES }, (_, i) => join(folder, `plain-${i}.html`));
    for (const [i, path] of pages.entries()) writeFileSync(path, pageOf(i));
    await costOf(store, [...PLAIN, ...pages]);
    const costs = [];
    for (const { file, bytes } of kinds) {
      writeFileSync(join(folder, file), bytes());
      costs.push({ file, cpuMs: await costOf(store, [join(folder, file)]) });
    }
    return costs;
  } finally {
    closeStore(store);
  }
}

async function costOf(store: Store, paths: readonly string[]): Promise<number> {
  const before = process.cpuUsage();
  await ingestReports(store, readPaths(paths), { now: '2026-11-22T12:00:00.000Z' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
