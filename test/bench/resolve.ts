import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeStore, openStore } from '../../src/store/open.ts';
import { fill, meanOf, measure } from './resolve/measure.ts';

/** `npm run bench:resolve [SMALL LARGE]`: what resolving one new report costs in a small record and in a large one. */
const [small = 1_000, large = 100_000] = process.argv.slice(2).map(Number);
const MEASURED = 100;
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-resolve-'));
const store = openStore(join(folder, 'record.db'));
store.db.pragma('synchronous = OFF');

const costs: number[] = [];
let stored = 0;
for (const size of [small, large]) {
  const began = performance.now();
  await fill(store, stored, size);
  const filled = (performance.now() - began) / 1000;
  const measured = await measure(store, size, MEASURED);
  stored = size + MEASURED;
  const mean = meanOf(measured);
  costs.push(mean);
  const [median, most] = [measured[MEASURED / 2], measured[Math.floor(MEASURED * 0.95)]];
  console.log(
    `${size} stored reports: ${mean.toFixed(1)} ms of processor time for one more (median ${median.toFixed(1)}, 95th of 100 ${most.toFixed(1)}); filled in ${filled.toFixed(0)} s`,
  );
}
console.log(`ratio ${(costs[1] / costs[0]).toFixed(2)}`);
closeStore(store);
rmSync(folder, { recursive: true });
