import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { closeStore, openStore } from '../../src/store/open.ts';
import { fillStore } from './fill-store.ts';
import { OPERATIONS, type Operation } from './operations.ts';

/**
 * `npm run bench:serve -- --people 1000 [--db FILE] [--requests 500] [--rounds 7] [--floor 0.5]`: requests per second of
 * processor time of Readout, as users run it, to those of a bare Fastify that has the same answers ready made. Servers on
 * one core and the generator on another, one after the other in many short rounds, of whose ratios the median counts. With `--floor`, fails when a ratio is below
 * that part of what is asked.
 */
const { values: options } = parseArgs({
  options: {
    people: { type: 'string', default: '1000' },
    db: { type: 'string' },
    requests: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '7' },
    floor: { type: 'string', default: '0' },
  },
});
const CONNECTIONS = 10;
/** Both servers compile their hot paths first. */
const WARM_UP_ROUNDS = 3;

type Server = { readonly process: ChildProcess; readonly url: string };
type Load = { readonly perCpuSecond: number; readonly p50: number; readonly p99: number; readonly failed: number };
type Round = { readonly readout: Load; readonly bare: Load };

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const database = options.db ?? join(folder, 'bench.db');
const people = Number(options.people);
if (!existsSync(database)) await makeDatabase();
pin(process.pid, 1);
// Where other programs take the processor, answers are late and would be shed, which says nothing of what they cost.
const readout = await start(['dist/main.js', 'serve'], { READOUT_DB: database, PORT: '0', SHED_AFTER: '0' });
const misses: string[] = [];
try {
  for (const operation of OPERATIONS) report(operation, await measure(operation));
} finally {
  readout.process.kill();
  rmSync(folder, { recursive: true });
}
if (misses.length > 0) console.log(`below ${options.floor} of what is asked: ${misses.join(', ')}`);
process.exitCode = misses.length > 0 ? 1 : 0;

async function makeDatabase(): Promise<void> {
  const store = openStore(database);
  await fillStore(store, { people, seed: 1 });
  closeStore(store);
}

/** Asks Readout for each answer once: it must be there, and the bare server gives the same bytes. */
async function measure({ urls, conditional }: Operation): Promise<Round[]> {
  const asked = await urls(people, path => fetch(readout.url + path).then(response => response.json()));
  const bodies: Record<string, string> = {};
  const requests: autocannon.Request[] = [];
  for (const path of asked) {
    const response = await fetch(readout.url + path);
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    bodies[path] = await response.text();
    const etag = response.headers.get('etag') ?? '';
    requests.push({ path, headers: conditional ? { 'if-none-match': etag } : {} });
  }
  const file = join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify(bodies));
  const bare = await start(['--import', 'tsx', 'test/bench/bare-fastify.ts', file], {});
  const rounds: Round[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + Number(options.rounds); round++)
    rounds.push({ readout: await load(readout, requests), bare: await load(bare, requests) });
  bare.process.kill();
  return rounds.slice(WARM_UP_ROUNDS);
}

async function start(args: readonly string[], environment: Record<string, string>): Promise<Server> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.pid) pin(child.pid, 0);
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (!url) continue;
    child.stdout.resume();
    return { process: child, url };
  }
  throw new Error(`${args.join(' ')} did not start`);
}

async function load({ process: server, url }: Server, requests: autocannon.Request[]): Promise<Load> {
  const before = cpuSeconds(server);
  const result = await autocannon({ url, requests, connections: CONNECTIONS, amount: Number(options.requests) });
  const spent = cpuSeconds(server) - before;
  const { latency, non2xx, errors, requests: sent } = result;
  const unchanged = result['3xx'];
  return { perCpuSecond: sent.total / spent, p50: latency.p50, p99: latency.p99, failed: errors + non2xx - unchanged };
}

/** Processor time that all threads of a process have used so far. */
function cpuSeconds({ pid }: ChildProcess): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const spent = threads.map(thread =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return spent.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e9;
}

function pin(pid: number, core: number): void {
  execFileSync('taskset', ['-a', '-p', '-c', String(core), String(pid)], { stdio: 'ignore' });
}

function report({ name, asked }: Operation, rounds: readonly Round[]): void {
  const ratio = median(rounds.map(round => round.readout.perCpuSecond / round.bare.perCpuSecond));
  const failed = rounds.reduce((sum, round) => sum + round.readout.failed + round.bare.failed, 0);
  const [ours] = rounds.map(round => round.readout);
  const rate = Math.round(median(rounds.map(round => round.readout.perCpuSecond)));
  console.log(
    `${name.padEnd(34)} ratio ${ratio.toFixed(2)} (asked ${asked})  ${rate}/CPU s  p50 ${ours.p50} ms  p99 ${ours.p99} ms` +
      (failed > 0 ? `  ${failed} FAILED` : ''),
  );
  if (failed > 0 || ratio < asked * Number(options.floor)) misses.push(name);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
