import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = new URL('..', import.meta.url).pathname;
const ADDRESS = /https?:\/\/127\.0\.0\.1:\d+/;

export type LiveServer = { readonly origin: string; readonly stop: () => Promise<void> };

/** `readout serve` with the sample reports, in a process of its own, on a free port. */
export async function liveServer(): Promise<LiveServer> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-live-'));
  const env = { ...process.env, READOUT_DB: join(folder, 'live.db'), HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error' };
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'serve', '--seed', 'data/reports'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(server, 'exit');
  const stop = async () => {
    server.kill('SIGTERM');
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: server.stdout })) {
    const [origin] = ADDRESS.exec(line) ?? [];
    if (origin) return { origin, stop };
  }
  throw new Error('The server ended before it told its address');
}
