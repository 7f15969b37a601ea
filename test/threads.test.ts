import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { fingerprint } from './crash/fingerprint.ts';
import { ingestAndKill, outcomeOf, readout } from './crash/ingesting.ts';
import { MANY_REPORTS } from './crash/many-reports.ts';

vi.setConfig({ testTimeout: 300_000 });

const folder = mkdtempSync(join(tmpdir(), 'readout-threads-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

/** Two texts come twice, one line is no report. */
const NEWS = at('news.jsonl');
writeFileSync(
  NEWS,
  [...MANY_REPORTS.slice(0, 90), MANY_REPORTS[80], MANY_REPORTS[89], 'no json', ...MANY_REPORTS.slice(90)].join('\n'),
);

const ingest = (database: string, threads: number) =>
  outcomeOf(readout(database, ['ingest', '--threads', String(threads), NEWS]));

describe('reading on several threads', () => {
  it('gives the database that one gives, even if it was killed and taken up again', async () => {
    const one = await ingest(at('one.db'), 1);
    await ingestAndKill(at('two.db'), ['--threads', '2', NEWS], { lines: 105, milliseconds: 5 });
    const two = await ingest(at('two.db'), 2);
    expect([one.code, two.code]).toEqual([2, 2]);
    expect(one.said).toContain('120 reports taken, 2 unchanged, 1 refused');
    expect(two.said.match(/^refused .*/gm)).toEqual(one.said.match(/^refused .*/gm));
    expect(fingerprint(at('two.db'))).toEqual(fingerprint(at('one.db')));
  });

  it('asks for a number of threads', async () => {
    const { code, said } = await outcomeOf(readout(at('none.db'), ['ingest', '--threads', 'all', NEWS]));
    expect([code, said]).toEqual([64, expect.stringContaining('--threads: "all" is not a number from 1 to 64')]);
  });
});
