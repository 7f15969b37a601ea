import { once } from 'node:events';
import { accessSync, constants, existsSync } from 'node:fs';
import { buildApp } from '../api/app.ts';
import { readConfig } from '../config.ts';
import { matchNames } from '../resolve/match.ts';
import { resolvePending } from '../resolve-stored.ts';
import { closeStore, openSnapshot, openStore, type Store } from '../store/open.ts';
import { getStats } from '../store/stats.ts';
import type { Command } from './command.ts';
import { logTo } from './log-output.ts';
import { parseOptions } from './options.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** Whoever still sends or reads then is cut off: a container is killed after ten seconds. */
const MOST_CLOSING_MS = 4000;
const CLOSE_IDLE_MS = 50;
const EXAMPLES = ['/v1/people', '/v1/meetings?country=CN', '/v1/projects?sector=railway&include=evidence'];

/** `readout serve`: the API over the database. */
export const serveCommand: Command = {
  usage: `usage: readout serve [--seed PATH]

Serves the database of READOUT_DB (data/readout.db) on HOST (127.0.0.1) and PORT (3000) until SIGINT or SIGTERM.
A database that cannot be written, such as a copy made by "readout backup" on a read-only disk, is served as it is.

  --seed PATH         take in the reports of PATH first when the database is empty`,
  service: true,
  run: async args => {
    const { values } = parseOptions(args, { seed: { type: 'string' } });
    const config = readConfig();
    // The first process of a container gets no signal that it does not listen to. Leaving an ingest loses nothing.
    for (const signal of SIGNALS) process.once(signal, leave);
    const store = await openToServe(config.database, values.seed);
    const app = await buildApp(store, config, matchNames, logTo(process.stdout));
    const address = await app.listen({ host: config.host, port: config.port });
    // Listened to without a gap.
    const stopped = Promise.race(SIGNALS.map(signal => once(process, signal)));
    for (const signal of SIGNALS) process.off(signal, leave);
    announce(address);
    await stopped;
    await close(app);
    closeStore(store);
    return 0;
  },
};

const leave = (): never => process.exit(0);

type Listening = {
  readonly close: () => Promise<unknown>;
  readonly server: { readonly closeIdleConnections: () => void };
};

/** Answers what is in flight; nothing more is listened to. A connection that has its answer is not kept for another. */
async function close(app: Listening): Promise<void> {
  const idle = setInterval(() => app.server.closeIdleConnections(), CLOSE_IDLE_MS);
  const late = setTimeout(leave, MOST_CLOSING_MS);
  await app.close();
  clearInterval(idle);
  clearTimeout(late);
}

/** A database that cannot be written is served as it is: a copy on a read-only disk. */
async function openToServe(path: string, seed: string | undefined): Promise<Store> {
  if (existsSync(path) && !isWritable(path)) return openSnapshot(path);
  const store = openStore(path, { reading: true });
  if (seed && (await getStats(store)).documents === 0) await takeIn(store, seed);
  // What an ingest that was killed left undone.
  await resolvePending(store, { at: new Date().toISOString() });
  return store;
}

/** What reads reports is loaded only where there are any to read: it takes longer than all the rest, and memory. */
async function takeIn(store: Store, path: string): Promise<void> {
  const [{ countInputs }, { readPaths }, { ingestWithProgress }] = await Promise.all([
    import('../read/count-inputs.ts'),
    import('../read/paths.ts'),
    import('./ingest.ts'),
  ]);
  await ingestWithProgress(store, readPaths([path]), { total: await countInputs([path]), threads: 1 });
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
