import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { MAIN } from '../crash/ingesting.ts';

export type Serving = { readonly process: ChildProcess; readonly url: string; readonly log: () => string };

/** `readout serve` on a port of its own, once it listens. `log` is all that it printed. */
export async function serving(database: string, env: Record<string, string> = {}): Promise<Serving> {
  const child = spawn(process.execPath, [MAIN, 'serve'], {
    env: { ...process.env, READOUT_DB: database, PORT: '0', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let log = '';
  const lines = createInterface({ input: child.stdout });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', code => reject(new Error(`serve ended with ${code}: ${log}`)));
    lines.on('line', line => {
      log += `${line}\n`;
      const found = /(http:\S+)\/docs/.exec(line);
      if (found) resolve(found[1]);
    });
  });
  return { process: child, url, log: () => log };
}
