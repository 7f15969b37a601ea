import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeStore, openStore } from '../../src/store/open.ts';
import { fill, meanOf, measure } from './resolve/measure.ts';

/**
 * `npm run bench:resolve -- [--db FILE] [SIZE…]`: processor time of resolving one report more in a record of each size
 * (1,000 and 100,000 stored reports), and the ratio of each to the first. One record grows from size to size; it is kept in
 * FILE, which must be new.
 */
const { values, positionals } = parseArgs({ options: { db: { type: 'string' } }, allowPositionals: true });
const sizes = positionals.length > 0 ? positionals.map(Number) : [1_000, 100_000];
const MEASURED = 100;
const MAX_RATIO = 2;

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-resolve-'));
const store = openStore(values.db ?? join(folder, 'record.db'));
store.db.pragma('synchronous = OFF');
console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}`);

let first = 0;
let stored = 0;
for (const size of sizes) {
  const began = process.cpuUsage();
  await fill(store, stored, size);
  const { user, system } = process.cpuUsage(began);
  const measured = await measure(store, size, MEASURED);
  const mean = meanOf(measured);
  first ||= mean;
  const [median, most] = [measured[MEASURED / 2], measured[Math.floor(MEASURED * 0.95)]];
  const each = (user + system) / 1000 / (size - stored);
  stored = size + MEASURED;
  console.log(
    `${size} stored reports: ${mean.toFixed(1)} ms of processor time for one more (median ${median.toFixed(1)}, 95th of 100 ${most.toFixed(1)}), ratio ${(mean / first).toFixed(2)}; filling cost ${each.toFixed(1)} ms a report`,
  );
  if (mean / first > MAX_RATIO) process.exitCode = 1;
}
closeStore(store);
rmSync(folder, { recursive: true });
