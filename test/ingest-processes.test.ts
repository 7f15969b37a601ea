import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeStore, openStore } from '../src/store/open.ts';

// Each child loads the lists and the tagger anew.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const SAMPLES = fileURLToPath(new URL('../data/reports/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'readout-processes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const source = (file: string) => JSON.stringify(new URL(`../src/${file}`, import.meta.url).href);
const PROGRAM = `
  const [path, ...inputs] = process.argv.slice(1);
  const { openStore } = await import(${source('store/open.ts')});
  const { ingestReports } = await import(${source('ingest.ts')});
  const { readPaths } = await import(${source('read/paths.ts')});
  console.log('ready');
  await ingestReports(openStore(path), readPaths(inputs), { now: '2026-01-01T00:00:00Z' });
`;

const ingesting = (path: string, inputs: readonly string[] = [SAMPLES]) =>
  spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', PROGRAM, path, ...inputs], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const ingest = async (path: string, inputs?: readonly string[]) => {
  const [exit] = await once(ingesting(path, inputs), 'exit');
  expect(exit).toBe(0);
};

/** What the reports say. Ids are left out where the order of arrival may decide about them. */
function factsOf(path: string, { ids }: { ids: boolean }) {
  const store = openStore(path);
  const rows = (sql: string) => store.db.prepare(sql).raw().all();
  const facts = {
    check: store.db.pragma('quick_check', { simple: true }),
    documents: rows('SELECT id, length(text), length(extraction), copy_of, resolved FROM documents ORDER BY id'),
    claims: rows('SELECT document_id, member_key, property, value_key FROM claims ORDER BY 1, 2, 3, 4'),
    resources: ids ? rows('SELECT kind, id, digest FROM resources ORDER BY 1, 2') : [],
    words: rows("SELECT count(*) FROM search WHERE search MATCH 'xian OR zhaparov OR japarov'"),
  };
  closeStore(store);
  return facts;
}

describe('ingest', () => {
  const whole = join(folder, 'whole.db');
  beforeAll(() => ingest(whole));

  it.each([0, 150])('killed after %i ms and run again says what an undisturbed run says', async delay => {
    const path = join(folder, `killed-${delay}.db`);
    const child = ingesting(path);
    await once(child.stdout, 'data');
    await wait(delay);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await ingest(path);
    expect(factsOf(path, { ids: true })).toEqual(factsOf(whole, { ids: true }));
  });

  it('of several processes at once says what one says', async () => {
    const path = join(folder, 'shared.db');
    const files = readdirSync(SAMPLES).map(name => join(SAMPLES, name));
    const share = (part: number) => files.filter((_, i) => i % 3 !== part);
    await Promise.all([0, 1, 2].map(part => ingest(path, share(part))));
    expect(factsOf(path, { ids: false })).toEqual(factsOf(whole, { ids: false }));
  });
});
