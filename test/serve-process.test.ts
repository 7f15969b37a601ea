import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { MAIN, outcomeOf, readout, SAMPLES } from './crash/ingesting.ts';
import { serving } from './load/serving.ts';

vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'readout-serve-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const BODY = JSON.stringify({ text: 'The ministers of Kenya and Uganda met in Nairobi on Friday.' });
const POST = `POST /v1/extractions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`;
const GET = 'GET /v1/people HTTP/1.1\r\nHost: a\r\n\r\n';

type Begun = { readonly finish: () => void; readonly answer: Promise<string> };

/** Sends all of a request but its last bytes. */
async function begin(url: string, request: string): Promise<Begun> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8');
  await new Promise<void>(sent => socket.write(request.slice(0, -2), () => sent()));
  return { finish: () => socket.write(request.slice(-2)), answer: allOf(socket) };
}

async function allOf(socket: Socket): Promise<string> {
  let answer = '';
  socket.on('data', part => {
    answer += part;
  });
  // To be cut off is an answer too.
  socket.on('error', () => undefined);
  await new Promise(closed => socket.on('close', closed));
  return answer;
}

/**
 * Connections are taken in the order in which they were made: one that is answered was made after all that came before.
 * `fetch` would use again one that it has.
 */
async function whenSeen(url: string): Promise<void> {
  const { finish, answer } = await begin(url, 'GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  finish();
  await answer;
}

async function whenDeaf(url: string): Promise<void> {
  while (
    await fetch(`${url}/health/live`).then(
      () => true,
      () => false,
    )
  );
}

describe('serve', () => {
  // Where others take all of the processor, answers take longer than the server waits.
  it('told to stop answers all that is in flight', { retry: 2 }, async () => {
    const { process: server, url } = await serving(at('stopped.db'), { SHED_AFTER: '0' });
    await fetch(`${url}/v1/extractions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: BODY,
    });
    const requests = Array.from({ length: 20 }, (_, i) => (i < 4 ? POST : GET));
    const begun = await Promise.all(requests.map(request => begin(url, request)));
    await whenSeen(url);
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await whenDeaf(url);
    for (const { finish } of begun) finish();
    const answers = await Promise.all(begun.map(({ answer }) => answer));
    expect(answers.map(answer => answer.slice(0, 15))).toEqual(requests.map(() => 'HTTP/1.1 200 OK'));
    expect(await ended).toEqual([0, null]);
  });

  it('told to stop cuts off whoever is not done in time', async () => {
    const { process: server, url } = await serving(at('slow.db'));
    const { answer } = await begin(url, GET);
    await whenSeen(url);
    const ended = once(server, 'exit');
    server.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(await answer).toBe('');
  });

  it('is healthy for the check of its container until it is gone', async () => {
    const { process: server, url } = await serving(at('healthy.db'));
    const image = readFileSync(join(import.meta.dirname, '../Dockerfile'), 'utf8');
    const [node, ...args]: string[] = JSON.parse(
      /HEALTHCHECK[^[]*(?<command>\[.*\])/.exec(image)?.groups?.command ?? '[]',
    );
    const env = { ...process.env, PORT: new URL(url).port };
    const check = () => spawnSync(node, args, { env }).status;
    expect(check()).toBe(0);
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
    expect(check()).toBe(1);
  });

  it('goes on when nobody reads its log', async () => {
    const { process: server, url } = await serving(at('unread.db'), { LOG_LEVEL: 'info' });
    server.stdout?.destroy();
    const statuses = [];
    for (let i = 0; i < 20; i++) statuses.push((await fetch(`${url}/v1/people`)).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  // Where SQLite maps a file, what is beyond its end may not be touched.
  it.each([0, 40_960])('lives when its database is cut off at byte %i from outside, and says so', async length => {
    const path = at(`cut-${length}.db`);
    await outcomeOf(readout(path, ['ingest', SAMPLES]));
    const { process: server, url } = await serving(path, { LOG_LEVEL: 'silent' });
    const statusOf = async (asked: string) => (await fetch(url + asked)).status;
    expect(await statusOf('/v1/people')).toBe(200);
    truncateSync(path, length);
    const statuses = [await statusOf('/v1/people?limit=1'), await statusOf('/health/ready')];
    expect([...statuses, await statusOf('/health/live')]).toEqual([500, 503, 200]);
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('started five times at once on a new database makes it once', async () => {
    const path = at('new.db');
    const servers = await Promise.all(Array.from({ length: 5 }, () => serving(path)));
    const answers = await Promise.all(servers.map(({ url }) => fetch(`${url}/health/ready`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const ended = servers.map(server => once(server.process, 'exit'));
    for (const { process: server } of servers) server.kill('SIGINT');
    expect((await Promise.all(ended)).map(([code]) => code)).toEqual([0, 0, 0, 0, 0]);
    expect(await outcomeOf(readout(path, ['verify']))).toEqual({ code: 0, said: 'sound\n' });
  });
});

/** Process numbers of one's own need root and a kernel that gives name spaces. */
const canUnshare = spawnSync('unshare', ['--pid', '--fork', 'true']).status === 0;

describe.runIf(canUnshare)('serve as the first process of a container', () => {
  const first = (database: string): ChildProcess =>
    spawn('unshare', ['--pid', '--fork', '--kill-child', process.execPath, MAIN, 'serve', '--seed', SAMPLES], {
      env: { ...process.env, READOUT_DB: at(database), PORT: '0', LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  /** The kernel keeps from such a process all signals that it does not listen to. */
  const stop = ({ pid = 0 }: ChildProcess): void => {
    process.kill(Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')), 'SIGTERM');
  };

  it.each(['stdout', 'stderr'] as const)('ends when it is told to, after its first words on %s', async stream => {
    const container = first(`${stream}.db`);
    onTestFinished(() => void container.kill('SIGKILL'));
    const ended = once(container, 'exit');
    const { stdout, stderr } = container;
    stdout?.resume();
    stderr?.resume();
    // It says what it takes in on the one, and where it listens on the other.
    await once(createInterface({ input: container[stream] ?? process.stdin }), 'line');
    stop(container);
    expect(await ended).toEqual([0, null]);
  });
});
