import { buildApp } from '../../src/api/app.ts';
import { matchNames } from '../../src/resolve/match.ts';
import { closeStore, openStore } from '../../src/store/open.ts';

/**
 * `tsx test/bench/export.ts FILE`: rows per second of processor time of all meetings as lines of JSON, to those of a loop
 * over a plain SELECT with JSON.stringify, both in this process; and how much memory grows meanwhile.
 */
const ROUNDS = 3;
const MB = 1024 * 1024;
const PLAIN = `SELECT resources.id, resources.name, resources.date, resources.reports, resources.sources,
  resources.confidence, ready.json FROM resources CROSS JOIN ready ON ready.seq = resources.seq WHERE resources.kind = 'meeting'`;

const store = openStore(process.argv[2], { mapped: true });
const app = await buildApp(store, { logLevel: 'silent', corsOrigin: '*' }, matchNames);
const ratios: number[] = [];
let most = 0;
for (let round = 0; round < ROUNDS; round++) {
  const plain = await rate(plainLoop);
  const before = ownMemory();
  const whole = await rate(() => exported(before));
  ratios.push(whole / plain);
  console.error(`${Math.round(whole)} rows/CPU s, plain ${Math.round(plain)}`);
}
await app.close();
closeStore(store);
const [, ratio] = ratios.toSorted((a, b) => a - b);
console.log(
  `NDJSON of all meetings: ${ratio.toFixed(2)} of a plain loop (floor 0.5, aim 0.9), memory + ${Math.round(most)} MB (± 50)`,
);

async function rate(work: () => Promise<number> | number): Promise<number> {
  const begun = process.cpuUsage();
  const rows = await work();
  const { user, system } = process.cpuUsage(begun);
  return rows / ((user + system) / 1e6);
}

function plainLoop(): number {
  let [rows, bytes] = [0, 0];
  for (const row of store.db.prepare(PLAIN).iterate()) {
    bytes += JSON.stringify(row).length;
    rows++;
  }
  return bytes > 0 ? rows : 0;
}

async function exported(before: number): Promise<number> {
  const { stream } = await app.inject({ url: '/v1/meetings?format=ndjson', payloadAsStream: true });
  let rows = 0;
  for await (const piece of stream()) {
    for (const byte of piece) if (byte === 10) rows++;
    most = Math.max(most, ownMemory() - before);
  }
  return rows;
}

function ownMemory(): number {
  const { heapTotal, external } = process.memoryUsage();
  return (heapTotal + external) / MB;
}
