import { exportRow } from './export.ts';
import { load, median } from './load.ts';
import { OPERATIONS } from './operations.ts';
import { cpuSeconds, memoryMb, type Server, startReadout, startServer, stopServer } from './pinned-server.ts';

const ROUNDS = 5;
const AMOUNT = 2000;
/** Of so many requests one is among the worst searches: the beginning of the commonest word. */
const WORST_OF = 500;
const WORST = '/v1/search?q=stat&limit=200';

/** What holds for the server as a whole, a line each. */
export async function* serverRows(database: string, people: number): AsyncGenerator<string> {
  const starts = await startCosts(database);
  yield `start to first answer: ${starts.ratio.toFixed(2)} of bare Fastify with Swagger (at most 3), ${starts.seconds.toFixed(2)} CPU s`;
  const server = await startReadout(database);
  yield `idle memory: ${memoryMb(server)} MB (at most 120)`;
  const paths = (await OPERATIONS[0].urls(people, path => fetch(server.url + path).then(got => got.json()))).map(
    path => ({ path }),
  );
  const mixed = Array.from({ length: WORST_OF }, (_, i) => paths[i] ?? paths[0]).concat({ path: WORST });
  const p99 = async (list: readonly { path: string }[]) => (await load(server, list, AMOUNT)).p99;
  const slower: number[] = [];
  for (let round = 0; round < ROUNDS; round++) slower.push((await p99(mixed)) / Math.max(1, await p99(paths)));
  yield `p99 of detail beside 0.2 % worst searches: ${median(slower).toFixed(2)} of that without (at most 3)`;
  yield `two processes: ${(await scaling(server, database, paths)).toFixed(2)} of one (at least 1.7)`;
  yield await exportRow(server, database);
  await stopServer(server);
}

/** Processor time from start to the first answer; that of the bare one as many times. */
async function startCosts(database: string): Promise<{ ratio: number; seconds: number }> {
  const cost = async (start: () => Promise<Server>): Promise<number> => {
    const server = await start();
    await fetch(`${server.url}/v1/stats`);
    const spent = cpuSeconds(server);
    await stopServer(server);
    return spent;
  };
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await cost(() => startReadout(database)));
    bare.push(await cost(() => startServer(['test/bench/bare-swagger.mjs'])));
  }
  return { ratio: median(ours) / median(bare), seconds: median(ours) };
}

/** What two processes on one database answer in their processor time, to what one does: what they cost each other. */
async function scaling(one: Server, database: string, paths: readonly { path: string }[]): Promise<number> {
  const other = await startReadout(database);
  const rate = async (server: Server) => (await load(server, paths, AMOUNT)).perCpuSecond;
  await rate(other);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const alone = await rate(one);
    const [first, second] = await Promise.all([rate(one), rate(other)]);
    ratios.push((first + second) / alone);
  }
  await stopServer(other);
  return median(ratios);
}
