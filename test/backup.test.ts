import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fingerprint } from './crash/fingerprint.ts';
import { ingest, outcomeOf, readout } from './crash/ingesting.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'readout-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const backUp = (database: string, ...files: string[]) => outcomeOf(readout(database, ['backup', ...files]));

beforeAll(() => ingest(at('live.db')));

describe('backup', () => {
  it('is restored by putting it in the place of a damaged database', async () => {
    const before = fingerprint(at('live.db'));
    expect((await backUp(at('live.db'), at('copy.db'))).code).toBe(0);
    writeFileSync(at('live.db'), 'no database any more');
    expect((await outcomeOf(readout(at('live.db'), ['verify']))).code).toBe(76);
    for (const name of ['live.db', 'live.db-wal', 'live.db-shm']) rmSync(at(name), { force: true });
    renameSync(at('copy.db'), at('live.db'));
    expect(await outcomeOf(readout(at('live.db'), ['verify']))).toEqual({ code: 0, said: 'sound\n' });
    expect(fingerprint(at('live.db'))).toEqual(before);
    expect((await ingest(at('live.db'))).said).toContain('0 reports taken, 11 unchanged');
  });

  it('is of one moment while another writes, and takes the place of an older one', async () => {
    const writer = new Database(at('live.db'));
    writer.exec("BEGIN IMMEDIATE; UPDATE documents SET text = 'half done'");
    writeFileSync(at('copy.db'), 'an older one');
    expect((await backUp(at('live.db'), at('copy.db'))).code).toBe(0);
    writer.exec('ROLLBACK');
    writer.close();
    expect(fingerprint(at('copy.db'))).toEqual(fingerprint(at('live.db')));
  });

  it.each([
    ['a folder that is not there', () => [at('live.db'), at('nowhere/copy.db')], 74, /nowhere.*ENOENT/],
    ['a folder as file', () => [at('live.db'), folder], 74, /io: .*(EISDIR|EEXIST|ENOTEMPTY|EBUSY|directory)/],
    ['no database', () => [at('none.db'), at('copy-2.db')], 65, /There is no database at .*none\.db/],
    ['no file', () => [at('live.db')], 64, /Give one FILE/],
  ])('refuses %s and leaves nothing behind', async (_, args, exit, sentence) => {
    const [database, ...files] = args();
    const { code, said } = await backUp(database, ...files);
    expect([code, said]).toEqual([exit, expect.stringMatching(sentence)]);
    expect([existsSync(at('none.db')), existsSync(at('copy-2.db'))]).toEqual([false, false]);
    expect(readdirSync(folder).filter(name => name.startsWith('.'))).toEqual([]);
  });
});
