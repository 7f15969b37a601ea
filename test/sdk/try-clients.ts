import { deepEqual, ok } from 'node:assert/strict';
import { liveServer } from '../live-server.ts';
import { compile } from './compile.ts';
import { CLIENTS, generate } from './generate.ts';
import { looseTypes } from './loose-types.ts';
import { type Client, scenario } from './scenario.ts';

/** With fewer types than this the check has lost sight of the clients. */
const FEWEST_TYPES = 1_000;

type Adapter = { clientAt: (origin: string) => Client };

generate();
console.log(`generated     ${CLIENTS.join(', ')}`);
const { read, loose } = looseTypes(compile());
deepEqual(loose, []);
ok(read > FEWEST_TYPES, `${read} types`);
console.log(`compiled      strict; no any or unknown in ${read} types and calls`);

const server = await liveServer();
try {
  for (const name of CLIENTS) {
    const { clientAt }: Adapter = await import(`./clients/${name}.ts`);
    console.log(`${name.padEnd(14)}${(await scenario(clientAt(server.origin))).join('; ')}`);
  }
} finally {
  await server.stop();
}
