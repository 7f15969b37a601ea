import { accessSync, constants, existsSync } from 'node:fs';
import { buildApp } from '../api/app.ts';
import { readConfig } from '../config.ts';
import { countFiles } from '../read/count-files.ts';
import { readPaths } from '../read/paths.ts';
import { matchNames } from '../resolve/match.ts';
import { resolvePending } from '../resolve-stored.ts';
import { closeStore, openSnapshot, openStore, type Store } from '../store/open.ts';
import { getStats } from '../store/stats.ts';
import type { Command } from './command.ts';
import { ingestWithProgress } from './ingest.ts';
import { logTo } from './log-output.ts';
import { parseOptions } from './options.ts';

const EXAMPLES = ['/v1/people', '/v1/meetings?country=CN', '/v1/projects?sector=railway&include=evidence'];

/** `readout serve`: the API over the database. */
export const serveCommand: Command = {
  usage: `usage: readout serve [--seed PATH]

Serves the database of READOUT_DB (data/readout.db) on HOST (127.0.0.1) and PORT (3000) until SIGINT or SIGTERM.
A database that cannot be written, such as a copy made by "readout backup" on a read-only disk, is served as it is.

  --seed PATH         take in the reports of PATH first when the database is empty`,
  run: async args => {
    const { values } = parseOptions(args, { seed: { type: 'string' } });
    const config = readConfig();
    const store = await openToServe(config.database, values.seed);
    const app = await buildApp(store, config, matchNames, logTo(process.stdout));
    const stopped = new Promise<void>(resolve => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    const address = await app.listen({ host: config.host, port: config.port });
    announce(address);
    await stopped;
    await app.close();
    closeStore(store);
    return 0;
  },
};

/** A database that cannot be written is served as it is: a copy on a read-only disk. */
async function openToServe(path: string, seed: string | undefined): Promise<Store> {
  if (existsSync(path) && !isWritable(path)) return openSnapshot(path);
  const store = openStore(path, { mapped: true });
  if (seed && (await getStats(store)).documents === 0)
    await ingestWithProgress(store, readPaths([seed]), await countFiles([seed]));
  // What an ingest that was killed left undone.
  await resolvePending(store, { at: new Date().toISOString() });
  return store;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    // The only way in which Node tells that it is not.
    return false;
  }
}

function announce(address: string): void {
  console.log(`Swagger UI        ${address}/docs`);
  console.log(`OpenAPI document  ${address}/openapi.json`);
  for (const path of EXAMPLES) console.log(`try               curl '${address}${path}'`);
}
