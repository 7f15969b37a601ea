import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeStore, openStore, type Store } from '../../src/store/open.ts';
import { inTurns } from './resolve/in-turns.ts';
import { fill, meanOf, measure } from './resolve/measure.ts';

/**
 * `npm run bench:resolve -- [--db FILE] [SIZE…]`: processor time of resolving one report more in a record of each size
 * (1,000 and 100,000 stored reports), and the ratio of each to the first. One record grows from size to size; it is kept in
 * FILE, which must be new, and as it was at each size in FILE-SIZE. `--kept FILE --kept FILE`: the same on copies of records
 * that were filled so before, in turns, so that what else runs on the machine is the same for all.
 */
const { values, positionals } = parseArgs({
  options: { db: { type: 'string' }, kept: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1_000, 100_000];
const MEASURED = 100;
const MAX_RATIO = 2;

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-resolve-'));
console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}`);
let first = 0;
if (values.kept.length > 0) for (const { stored, costs } of await inTurns(values.kept, folder)) tell(stored, costs);
else await grow();
rmSync(folder, { recursive: true });

async function grow(): Promise<void> {
  const store = openStore(values.db ?? join(folder, 'record.db'));
  store.db.pragma('synchronous = OFF');
  let stored = 0;
  for (const size of sizes) {
    const began = process.cpuUsage();
    await fill(store, stored, size);
    const { user, system } = process.cpuUsage(began);
    if (values.db) keepAs(store, `${values.db}-${size}`);
    tell(size, await measure(store, size, MEASURED));
    console.log(`  filling cost ${((user + system) / 1000 / (size - stored)).toFixed(1)} ms a report`);
    stored = size + MEASURED;
  }
  closeStore(store);
}

function keepAs({ path, db }: Store, file: string): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(path, file);
}

/** `costs` are sorted. */
function tell(stored: number, costs: readonly number[]): void {
  const mean = meanOf(costs);
  first ||= mean;
  const [median, most] = [0.5, 0.95].map(share => costs[Math.floor(costs.length * share)]);
  console.log(
    `${stored} stored reports: ${mean.toFixed(1)} ms of processor time for one more (median ${median.toFixed(1)}, 95th of 100 ${most.toFixed(1)}), ratio ${(mean / first).toFixed(2)}`,
  );
  if (mean / first > MAX_RATIO) process.exitCode = 1;
}
