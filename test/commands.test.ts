import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** The built program, as a user runs it: `npm test` builds it first. */
const MAIN = join(import.meta.dirname, '../dist/main.js');
const folder = mkdtempSync(join(tmpdir(), 'readout-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

const REPORT = join(folder, 'report.md');
writeFileSync(
  REPORT,
  '---\ndate: 2024-02-03\n---\nKenyan President William Ruto met Tanzanian President Samia Suluhu Hassan in Nairobi on Friday.\n',
);
const BAD = join(folder, 'bad.txt');
writeFileSync(BAD, Uint8Array.from([0x61, 0xff]));

function readout(args: string[], input = '', env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('node', [MAIN, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, READOUT_DB: join(folder, 'test.db'), ...env },
  });
  return { status, stdout, stderr };
}

describe('readout', () => {
  it.each([
    ['no command', [], '', 64, /^$/],
    ['an unknown command', ['publish'], '', 64, /There is no command "publish": ingest, serve/],
    ['an unknown option', ['extract', '--colour'], '', 64, /usage: .*--colour/],
    ['a date that is none', ['extract', '--published', 'soon', REPORT], '', 64, /--published: "soon" is not a date/],
    ['no file', ['extract'], '', 65, /Give a FILE or --jsonl/],
    ['empty standard input', ['match', '--jsonl'], '', 65, /holds no line/],
    ['a bad report', ['extract', BAD], '', 2, /bad\.txt: bad_utf8: Byte 0xff at offset 1/],
    ['a bad line', ['extract', '--jsonl'], 'no json\n', 2, /line 1: bad_json/],
    ['a bad setting', ['ingest', REPORT], '', 64, /PORT="high"/, { PORT: 'high' }],
  ] as const)('ends with its code on %s', (_, args, input, code, message, env: Record<string, string> = {}) => {
    const { status, stderr } = readout([...args], input, env);
    expect([status, stderr]).toEqual([code, expect.stringMatching(message)]);
  });

  it.each(['ingest', 'serve', 'extract', 'match', 'resolve', 'verify', 'openapi'])('tells how to use %s', command => {
    const { status, stdout } = readout([command, '--help']);
    expect([status, stdout]).toEqual([0, expect.stringContaining(`usage: readout ${command}`)]);
  });

  it('extracts JSON lines in order, a refused line in its place', () => {
    const lines = [{ id: 'a', text: 'Talks ended in Nairobi, Kenya.' }, { id: 'b' }, { id: 'c', text: 'Nothing.' }];
    const { status, stdout } = readout(['extract', '--jsonl'], lines.map(line => JSON.stringify(line)).join('\n'));
    const answers = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect([status, answers.map(answer => answer.id ?? answer.error.code)]).toEqual([2, ['a', 'bad_field', 'c']]);
    expect(answers[0].countries.map((country: { code: string }) => country.code)).toEqual(['KE']);
  });

  it('explains what it found and by which rule', () => {
    const { stdout } = readout(['extract', '--explain', REPORT]);
    expect(stdout).toMatch(/\[William Ruto\]\{person William Ruto, people\//);
    expect(stdout).toMatch(/bilateral_meeting, held: .*2024-02-02.*Nairobi, KE \[meetings\//);
  });

  it('takes a report once, keeps going after a bad one, and counts', () => {
    const first = readout(['ingest', REPORT, BAD]);
    expect([first.status, first.stderr]).toEqual([
      2,
      expect.stringContaining('1 reports taken, 0 unchanged, 1 refused'),
    ]);
    const again = readout(['ingest', REPORT]);
    expect([again.status, again.stderr]).toEqual([
      0,
      expect.stringContaining('0 reports taken, 1 unchanged, 0 refused'),
    ]);
  });

  it('gives the same extraction twice', () => {
    const run = () => execFileSync('node', [MAIN, 'extract', REPORT], { encoding: 'utf8' });
    expect(run()).toBe(run());
  });

  it('serves until it is told to stop', async () => {
    const server = spawn('node', [MAIN, 'serve', '--seed', REPORT], {
      env: { ...process.env, READOUT_DB: join(folder, 'served.db'), PORT: '0', LOG_LEVEL: 'silent' },
    });
    const [said] = await once(server.stdout.setEncoding('utf8'), 'data');
    const address = /Swagger UI\s+(\S+)\/docs/.exec(String(said))?.[1];
    const { data } = await (await fetch(`${address}/v1/people`)).json();
    expect(data.map((person: { id: string }) => person.id).sort()).toEqual(['samia-suluhu-hassan', 'william-ruto']);
    server.kill('SIGTERM');
    expect(await once(server, 'exit')).toEqual([0, null]);
  });
});
