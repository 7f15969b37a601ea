import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeStore, openStore } from '../../src/store/open.ts';
import { fillStore } from './fill-store.ts';
import { type Asked, type Load, load, median } from './load.ts';
import { OPERATIONS, type Operation, spelled } from './operations.ts';
import { pin, type Server, startReadout, startServer, stopServer } from './pinned-server.ts';
import { serverRows } from './server-rows.ts';
import { standResolved } from './stand-resolved.ts';

/**
 * `npm run bench:serve -- --people 1000 [--db FILE] [--small FILE --small-people 1000] [--requests 500] [--rounds 7]
 * [--only REGEXP] [--short]`: requests per second of processor time of Readout, as users run it, to those of a bare Fastify
 * that has the same answers ready made. Servers on one core and the generator on another, one after the other in many
 * rounds, of whose ratios the median counts. `--small` is a smaller record: what the larger one costs more. `--short` takes
 * a minute and fails when a ratio is below half of what is asked.
 */
const { values: options } = parseArgs({
  options: {
    people: { type: 'string', default: '1000' },
    db: { type: 'string' },
    small: { type: 'string' },
    'small-people': { type: 'string', default: '1000' },
    requests: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    short: { type: 'boolean', default: false },
  },
});
/** 2,000 resources. */
const SHORT = { people: 444, amount: 150, rounds: 3, warmUp: 1000, floor: 0.5, addresses: 100 };
const FULL = { people: Number(options.people), amount: Number(options.requests), rounds: Number(options.rounds) };
/** Other programs on the machine make a miss now and then; some in a row are ours. */
const MOST_TRIES = 3;
/** Both servers compile their hot paths first. */
const { people, amount, rounds, warmUp, floor, addresses } = options.short
  ? SHORT
  : { ...FULL, warmUp: 3000, floor: 0, addresses: Number.POSITIVE_INFINITY };

type Round = { readonly readout: Load; readonly bare: Load; readonly small?: Load };

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const database = options.db ?? join(folder, 'bench.db');
if (!existsSync(database)) await makeDatabase();
for (const path of options.small === undefined ? [database] : [database, options.small]) await standResolved(path);
pin(process.pid, 1);
const readout = await startReadout(database);
const small = options.small === undefined ? undefined : await startReadout(options.small);
const misses: string[] = [];
try {
  for (const operation of OPERATIONS)
    if (new RegExp(options.only).test(operation.name) && !(await isKept(operation))) misses.push(operation.name);
} finally {
  for (const server of [readout, ...(small ? [small] : [])]) await stopServer(server);
}
if (!options.short && options.only === '') for await (const row of serverRows(database, people)) console.log(row);
rmSync(folder, { recursive: true });
if (misses.length > 0) console.log(`below ${floor} of what is asked: ${misses.join(', ')}`);
process.exitCode = misses.length > 0 ? 1 : 0;

/** Whether one of some tries keeps what is asked. */
async function isKept(operation: Operation): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) if (report(operation, await measure(operation))) return true;
  return false;
}

async function makeDatabase(): Promise<void> {
  const store = openStore(database);
  await fillStore(store, { people, seed: 1 });
  closeStore(store);
}

/** Asks Readout for each answer once: it must be there, and the bare server gives the same bytes. */
async function answersOf(server: Server, operation: Operation, people: number) {
  const bodies: Record<string, string> = {};
  const tags: string[] = [];
  const paths = await operation.urls(people, path => fetch(server.url + path).then(got => got.json()));
  for (const path of paths.slice(0, addresses)) {
    const response = await fetch(server.url + path);
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    // The tag of an answer that is not compressed, for those that the bench asks for are not.
    if (!(path in bodies)) tags.push(response.headers.get('etag')?.replace(/-(br|gzip)"$/, '"') ?? '');
    bodies[path] = await response.text();
  }
  const ways = spelled(bodies, operation);
  const list = ways.flatMap(paths =>
    paths.map((path, i): Asked => (operation.conditional ? { path, etag: tags[i] } : { path })),
  );
  return { answers: Object.values(bodies).map((body, i) => [ways.map(paths => paths[i]), body]), list };
}

async function measure(operation: Operation): Promise<Round[]> {
  const { answers, list } = await answersOf(readout, operation, people);
  const ofSmall = small && (await answersOf(small, operation, Number(options['small-people'])));
  const file = join(folder, 'answers.json');
  writeFileSync(file, JSON.stringify(answers));
  const bare = await startServer(['--import', 'tsx', 'test/bench/bare-fastify.ts', file]);
  const round = async (amount: number): Promise<Round> => ({
    readout: await load(readout, list, amount),
    bare: await load(bare, list, amount),
    ...(small && ofSmall && { small: await load(small, ofSmall.list, amount) }),
  });
  await round(warmUp);
  const measured: Round[] = [];
  for (let i = 0; i < rounds; i++) measured.push(await round(amount));
  await stopServer(bare);
  return measured;
}

function report({ name, asked, aim }: Operation, measured: readonly Round[]): boolean {
  const ratio = median(measured.map(round => round.readout.perCpuSecond / round.bare.perCpuSecond));
  const failed = measured.reduce((sum, round) => sum + round.readout.failed + round.bare.failed, 0);
  const micros = Math.round(median(measured.map(round => 1e6 / round.readout.perCpuSecond)));
  const growth = measured.flatMap(({ readout, small }) => (small ? small.perCpuSecond / readout.perCpuSecond : []));
  const [p50, p99] = (['p50', 'p99'] as const).map(rank => median(measured.map(round => round.readout[rank])));
  console.log(
    `${name.padEnd(38)} ratio ${ratio.toFixed(2)}  floor ${asked}  aim ${aim}  ${micros} µs  p50 ${p50} ms  p99 ${p99} ms` +
      (growth.length > 0 ? `  growth ${median(growth).toFixed(2)}` : '') +
      (failed > 0 ? `  ${failed} FAILED` : ''),
  );
  return failed === 0 && ratio >= asked * floor;
}
