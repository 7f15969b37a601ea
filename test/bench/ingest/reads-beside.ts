import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import { processorTime } from './watched.ts';

/** Requests per second of the server's processor time, and its event loop's 99th hundredth in milliseconds. */
export type Reads = { readonly perSecond: number; readonly heldMs: number; readonly failed: number };

const WINDOW_S = 4;
const CONNECTIONS = 4;
/** The event loop of the server is looked at from within; told on standard error with each signal. */
const LOOP_WATCH = `data:text/javascript,${encodeURIComponent(`
import { monitorEventLoopDelay } from 'node:perf_hooks';
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('SIGUSR2', () => { console.error('held', delay.percentile(99) / 1e6); delay.reset(); });`)}`;

export type Server = { readonly process: ChildProcess; readonly url: string };

/** Readout's server, as users run it, over a database. */
export async function startServer(main: string, database: string): Promise<Server> {
  const env = { ...process.env, READOUT_DB: database, PORT: '0', LOG_LEVEL: 'error', SHED_AFTER: '0' };
  const child = spawn(process.execPath, ['--import', LOOP_WATCH, main, 'serve'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /Swagger UI\s+(?<url>\S+)\/docs/.exec(line)?.groups?.url;
    if (!url) continue;
    child.stdout.resume();
    return { process: child, url };
  }
  throw new Error('the server did not start');
}

/** Asks the server for pages of people and meetings for some seconds. */
export async function readFor({ process: child, url }: Server): Promise<Reads> {
  await heldSince(child);
  const before = processorTime(`/proc/${child.pid}`);
  const requests = ['/v1/people?limit=20', '/v1/meetings?limit=20', '/v1/countries?limit=20'].map(path => ({ path }));
  const {
    requests: made,
    non2xx,
    errors,
  } = await autocannon({
    ...{ url, requests, connections: CONNECTIONS, duration: WINDOW_S },
  });
  const used = processorTime(`/proc/${child.pid}`) - before;
  return { perSecond: (made.total * 1000) / used, heldMs: await heldSince(child), failed: non2xx + errors };
}

async function heldSince(child: ChildProcess): Promise<number> {
  const told = new Promise<string>(resolve => child.stderr?.setEncoding('utf8').once('data', resolve));
  child.kill('SIGUSR2');
  return Number((await told).trim().split(' ').at(-1));
}
