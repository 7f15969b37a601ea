import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { extract } from '../src/extract/english.ts';
import type { ReadEntry } from '../src/read/entries.ts';
import { readPaths } from '../src/read/paths.ts';
import { ingestAlone } from './hostile/alone.ts';
import { KINDS } from './hostile/kinds.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

/** A second each is what we promise; other tests on the same two cores make processor time dearer. */
const MOST_CPU_MS = 4000;
/** 256 is what we promise, of the whole process; when the garbage is collected is left to chance. */
const MOST_MEMORY_MB = 288;
const MOST_MEMORY_OF_ALL_MB = 768;

const folder = mkdtempSync(join(tmpdir(), 'readout-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (...names: string[]): string => join(folder, ...names);

async function entriesOf(path: string): Promise<ReadEntry[]> {
  const entries: ReadEntry[] = [];
  for await (const entry of readPaths([path])) entries.push(entry);
  return entries;
}

/** Processor time that reading and extracting takes. */
async function costOf(path: string): Promise<{ entries: ReadEntry[]; milliseconds: number }> {
  const before = process.cpuUsage();
  const entries = await entriesOf(path);
  for (const entry of entries) if ('report' in entry) extract(entry.report);
  const { user, system } = process.cpuUsage(before);
  return { entries, milliseconds: (user + system) / 1000 };
}

beforeAll(() => {
  mkdirSync(at('kinds'));
  for (const { file, bytes } of KINDS) writeFileSync(at('kinds', file), bytes());
});

describe('a hostile file', () => {
  it('is one of more than sixty kinds', () => expect(new Set(KINDS.map(({ file }) => file)).size).toBeGreaterThan(60));

  it.each(KINDS)('$file is $outcome', async ({ file, outcome, says }) => {
    const { entries, milliseconds } = await costOf(at('kinds', file));
    expect(entries.map(entry => ('error' in entry ? entry.error.code : 'taken'))).toEqual([outcome]);
    const [entry] = entries;
    expect(entry.path.startsWith(at('kinds', file))).toBe(true);
    if ('error' in entry) expect(entry.error.message).toMatch(says ?? /./);
    else expect(entry.report.text).toContain('ministers of Kenya');
    expect(milliseconds).toBeLessThan(MOST_CPU_MS);
  });

  it('pollutes nothing', () => expect(Object.keys(Object.prototype)).toEqual([]));
});

describe('what is no file', () => {
  beforeAll(async () => {
    mkdirSync(at('odd'));
    mkdirSync(at('odd', 'folder.txt'));
    mkdirSync(at('odd', 'empty'));
    writeFileSync(at('odd', 'good.txt'), 'The ministers of Kenya met.');
    linkSync(at('odd', 'good.txt'), at('odd', 'hard-link.txt'));
    symlinkSync('/etc/hostname', at('odd', 'outside.txt'));
    symlinkSync('/etc', at('odd', 'outside-folder'));
    symlinkSync('loop.txt', at('odd', 'loop.txt'));
    symlinkSync('nowhere', at('odd', 'broken.txt'));
    execFileSync('mkfifo', [at('odd', 'pipe.txt')]);
    writeFileSync(at('odd', 'sparse.txt'), '');
    truncateSync(at('odd', 'sparse.txt'), 50 * 2 ** 30);
    writeFileSync(
      Buffer.concat([Buffer.from(at('odd/')), Buffer.from([0xff]), Buffer.from('.txt')]),
      'The talks ended.',
    );
    const server = createServer().listen(at('odd', 'socket.txt'));
    await once(server, 'listening');
    afterAll(() => server.close());
  });

  it('is left alone, with the reason, and the rest of the folder is taken', async () => {
    const { entries, milliseconds } = await costOf(at('odd'));
    const outcomes = entries.map(entry => [
      relative(at('odd'), entry.path),
      'error' in entry ? `${entry.error.code}: ${entry.error.message.replace(entry.path, 'it')}` : 'taken',
    ]);
    expect(Object.fromEntries(outcomes)).toEqual({
      'broken.txt': 'not_a_file: This is a symbolic link; only regular files are read.',
      'good.txt': 'taken',
      'hard-link.txt': 'taken',
      'loop.txt': 'not_a_file: This is a symbolic link; only regular files are read.',
      'outside-folder': 'not_a_file: This is a symbolic link; only regular files are read.',
      'outside.txt': 'not_a_file: This is a symbolic link; only regular files are read.',
      'pipe.txt': 'not_a_file: This is no regular file; only regular files are read.',
      'socket.txt': 'not_a_file: This is no regular file; only regular files are read.',
      'sparse.txt': 'too_large: 53687091200 bytes; the limit is 2000000.',
      '\ufffd.txt': 'io: it cannot be read: ENOENT.',
    });
    expect(milliseconds).toBeLessThan(MOST_CPU_MS);
  });
});

describe('ingest', () => {
  it('takes what is good in a folder of them, and tells each refusal', async () => {
    const { code, said, peakMb } = await ingestAlone(at('all.db'), at('kinds'));
    const refusals = said.match(/^refused {3}\S/gm) ?? [];
    expect([code, refusals.length]).toEqual([2, KINDS.filter(({ outcome }) => outcome !== 'taken').length]);
    expect(peakMb).toBeLessThan(MOST_MEMORY_OF_ALL_MB);
  });

  it.each(['run-of-capital-words.txt', 'open-paragraphs.html', 'long-line.jsonl'])(
    'of %s alone is modest',
    async file => {
      const { peakMb } = await ingestAlone(at(`${file}.db`), at('kinds', file));
      expect(peakMb).toBeLessThan(MOST_MEMORY_MB);
    },
  );
});
