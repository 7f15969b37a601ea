import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { MAIN, SAMPLES } from './crash/ingesting.ts';

vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'readout-disks-'));
// Another user goes in.
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));
const at = (...names: string[]): string => join(folder, ...names);

/** File systems of one's own need root and a kernel that gives name spaces. */
const canMount = spawnSync('unshare', ['--mount', 'true']).status === 0;

/** Runs a script in a mount name space of its own; `$DISK` is mounted there, and gone afterwards. */
function apart(script: string): { status: number | null; said: string } {
  mkdirSync(at('disk'), { recursive: true });
  const env = { ...process.env, DISK: at('disk'), READOUT: MAIN, SAMPLES, READOUT_DB: at('disk', 'record.db') };
  const { status, stdout, stderr } = spawnSync('unshare', ['--mount', 'sh', '-c', script], { env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const run = (database: string, ...args: string[]) => {
  const env = { ...process.env, READOUT_DB: database };
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...args], { env, encoding: 'utf8' });
  return { status, said: stderr };
};

describe.runIf(canMount)('a disk', () => {
  it('that is full ends the run with 74; what was saved is kept, and with more room the run goes on', () => {
    const { status, said } = apart(`
      mount -t tmpfs -o size=1m none "$DISK"
      node "$READOUT" ingest "$SAMPLES"; echo "first run: $?"
      mount -o remount,size=50m "$DISK"
      node "$READOUT" verify; echo "verify: $?"
      node "$READOUT" ingest "$SAMPLES"; echo "second run: $?"
      node "$READOUT" verify`);
    expect(said).toMatch(/io: .*record\.db: The disk (?:is full|could not be read or written)/);
    expect(said.match(/(?:first run|verify|second run): \d+/g)).toEqual([
      'first run: 74',
      'verify: 0',
      'second run: 0',
    ]);
    expect(said).toMatch(/sound\s*$/);
    expect(status).toBe(0);
  });

  it('that is read-only serves a copy to another user, and refuses to be written', () => {
    const { status, said } = apart(`
      mount -t tmpfs -o size=50m none "$DISK"
      export LOG_LEVEL=warn PORT=0
      READOUT_DB="$DISK/live.db" node "$READOUT" ingest "$SAMPLES"
      READOUT_DB="$DISK/live.db" node "$READOUT" backup "$DISK/record.db"
      chmod 644 "$DISK/record.db"; chmod 755 "$DISK"
      mount -o remount,ro "$DISK"
      node "$READOUT" ingest "$SAMPLES"; echo "ingest: $?"
      setpriv --reuid 65534 --regid 65534 --clear-groups node "$READOUT" serve > "$DISK.log" & server=$!
      until grep -q /docs "$DISK.log"; do sleep 0.2; kill -0 $server || exit 1; done
      url=$(grep -o 'http://[0-9.:]*' "$DISK.log" | head -n 1)
      node -e "fetch('$url/v1/stats').then(r => r.text()).then(console.log)"
      kill -TERM $server; wait $server; echo "serve: $?"`);
    expect(said).toContain('ingest: 74');
    expect(said).toMatch(/"documents":11/);
    expect(said).toContain('serve: 0');
    expect(status).toBe(0);
  });
});

describe('a database', () => {
  it.each([
    ['of another program', 'other.db', 76, /no database|another program/],
    ['in a folder that is a file', 'file/record.db', 74, /ENOTDIR|EEXIST/],
  ])('%s is refused', (_, name, exit, sentence) => {
    writeFileSync(at('other.db'), 'This is the diary of somebody. '.repeat(100));
    writeFileSync(at('file'), '');
    const { status, said } = run(at(name), 'ingest', SAMPLES);
    expect([status, said]).toEqual([exit, expect.stringMatching(sentence)]);
  });

  it('is made where there is no folder yet', () => {
    writeFileSync(at('report.txt'), 'Talks ended in Kenya.');
    expect(run(at('new', 'folder', 'record.db'), 'ingest', at('report.txt')).status).toBe(0);
    expect(existsSync(at('new', 'folder', 'record.db'))).toBe(true);
  });

  it('reports that are not there are refused, and no database is needed to say so', () => {
    const { status, said } = run(at('some.db'), 'ingest', at('nowhere'));
    expect([status, said]).toEqual([2, expect.stringMatching(/refused .*nowhere: io: .*ENOENT/)]);
  });
});
