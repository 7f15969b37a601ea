import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A server in a process of its own, held to the first core; the bench holds itself to the second. */
export type Server = { readonly process: ChildProcess; readonly url: string };

/** Starts what `node ARGS` prints the address of. */
export async function startServer(
  args: readonly string[],
  environment: Record<string, string> = {},
  core = 0,
): Promise<Server> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.pid) pin(child.pid, core);
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (!url) continue;
    child.stdout.resume();
    return { process: child, url };
  }
  throw new Error(`${args.join(' ')} did not start`);
}

/** Readout, built, as users run it: with its log, its headers and its checks. */
export const startReadout = (database: string, core = 0): Promise<Server> =>
  // Where other programs take the processor, answers are late and would be shed, which says nothing of what they cost.
  startServer(['dist/main.js', 'serve'], { READOUT_DB: database, PORT: '0', SHED_AFTER: '0' }, core);

export async function stopServer({ process: server }: Server): Promise<void> {
  const ended = once(server, 'exit');
  server.kill();
  await ended;
}

/** Processor time that all threads of a server have used so far. */
export function cpuSeconds({ process: { pid } }: Server): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const spent = threads.map(thread =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return spent.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e9;
}

/** Memory that a server holds for itself: what it maps of the database belongs to the system. */
export function memoryMb({ process: { pid } }: Server): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]);
  return Math.round((kilobytes('VmRSS') - kilobytes('RssFile')) / 1024);
}

export function pin(pid: number, core: number): void {
  execFileSync('taskset', ['-a', '-p', '-c', String(core), String(pid)], { stdio: 'ignore' });
}
