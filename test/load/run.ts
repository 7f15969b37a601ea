import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeStore, openStore } from '../../src/store/open.ts';
import { fillStore } from '../bench/fill-store.ts';
import { pin } from './ask-apart.ts';
import { besideDearest } from './dearest.ts';
import { overload } from './overload.ts';
import { type Serving, serving } from './serving.ts';
import { slowClients } from './slow-clients.ts';

/**
 * `npm run test:load -- [--seconds 10] [--people 1000] [--db FILE]`: slow clients, the dearest requests beside the usual, and
 * ten times what the server can answer. Ends with 1 when a promise is not kept.
 */
const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    people: { type: 'string', default: '1000' },
    db: { type: 'string' },
  },
});
const seconds = Number(options.seconds);
const folder = mkdtempSync(join(tmpdir(), 'readout-load-'));
const server = await serving(options.db ?? (await filled(join(folder, 'load.db'))));
pin(server.process.pid, 0);
try {
  const kept = [await slow(server), await beside(server), await tenTimes(server)];
  process.exitCode = kept.every(Boolean) ? 0 : 1;
} finally {
  server.process.kill();
  rmSync(folder, { recursive: true });
}

async function filled(database: string): Promise<string> {
  const store = openStore(database);
  await fillStore(store, { people: Number(options.people), seed: 1 });
  closeStore(store);
  return database;
}

async function slow({ url }: Serving): Promise<boolean> {
  const { told408, shed, gone, lastAfterMs } = await slowClients(url, 1000);
  return tell({ slowClients: gone, told408, shed, lastAfterMs }, told408 + shed === gone && lastAfterMs <= 8000);
}

async function beside(one: Serving): Promise<boolean> {
  const { usual, dearest, alone } = await besideDearest(one, seconds);
  return tell(
    { usualP99: usual.p99, aloneP99: alone.p99, dearestP99: dearest.p99, failed: dearest.failed },
    usual.p99 <= 50,
  );
}

async function tenTimes(one: Serving): Promise<boolean> {
  const { capacity, asked, health, grownMb } = await overload(one, seconds);
  const { offered, good, shed, failed, withoutRetryAfter } = asked;
  const kept = good >= capacity / 2 && health.p99 <= 100 && failed + withoutRetryAfter === 0;
  return tell(
    { capacity, offered, good, shed, failed, withoutRetryAfter, healthP50: health.p50, healthP99: health.p99, grownMb },
    kept,
  );
}

function tell(found: Record<string, number>, kept: boolean): boolean {
  const rounded = Object.fromEntries(Object.entries(found).map(([name, value]) => [name, Math.round(value * 10) / 10]));
  console.log(JSON.stringify({ ...rounded, kept }));
  return kept;
}
