import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { MAIN } from '../crash/ingesting.ts';

export type Cost = {
  readonly code: number | null;
  readonly said: string;
  readonly cpuMs: number;
  readonly peakMb: number;
};

/** Tells at the end, on a pipe of its own, what the whole process took. */
const TELL = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.getBuiltinModule('node:fs').writeSync(3, JSON.stringify([(userCPUTime + systemCPUTime) / 1000, maxRSS / 1024]));
});`;

/** `readout ingest` of one path into a new database, in a process of its own: what it said and took. */
export async function ingestAlone(database: string, path: string): Promise<Cost> {
  const preload = `data:text/javascript,${encodeURIComponent(TELL)}`;
  const child = spawn(process.execPath, ['--import', preload, MAIN, 'ingest', path], {
    env: { ...process.env, READOUT_DB: database },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , stderr, told] = child.stdio;
  if (!stderr || !told || !('read' in told)) throw new Error('The pipes of the process are not there.');
  const [said, took, [code]] = await Promise.all([text(stderr), text(told), once(child, 'close')]);
  const [cpuMs, peakMb] = JSON.parse(took);
  return { code, said, cpuMs, peakMb };
}
