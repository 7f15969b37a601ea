import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeStore, openStore } from '../../src/store/open.ts';
import { fillStore } from '../bench/fill-store.ts';
import { overload } from './overload.ts';
import { serving } from './serving.ts';

/** `npm run test:load -- --seconds 10`: ten times what the server can answer. Ends with 1 when a promise is not kept. */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '10' } } });
const folder = mkdtempSync(join(tmpdir(), 'readout-load-'));
const database = join(folder, 'load.db');
const store = openStore(database);
await fillStore(store, { people: 300, seed: 1 });
closeStore(store);
const server = await serving(database);
const found = await overload(server, Number(values.seconds));
server.process.kill();
rmSync(folder, { recursive: true });
console.log(JSON.stringify(found, (_, value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value)));
const kept =
  found.goodput >= found.capacity / 2 && found.healthP99 <= 100 && found.failed + found.withoutRetryAfter === 0;
process.exitCode = kept ? 0 : 1;
