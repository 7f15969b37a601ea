import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** The built program, as a user runs it: `npm test` builds it first. */
export const MAIN = join(import.meta.dirname, '../../dist/main.js');
export const SAMPLES = join(import.meta.dirname, '../../data/reports');

/** `readout` on this database, its log on a pipe. */
export const readout = (database: string, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, READOUT_DB: database, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });

/** Runs to its end: the exit code and what was said. */
export async function outcomeOf(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  const [code] = await once(child, 'close');
  return { code, said };
}

export const ingest = (database: string, inputs: readonly string[] = [SAMPLES]) =>
  outcomeOf(readout(database, ['ingest', ...inputs]));

/** When to kill: this long after so many lines of progress; before the first line, after the program has begun to load. */
export type Moment = { readonly lines: number; readonly milliseconds: number };

/** Kills an ingest without warning. False when it had ended before. */
export async function ingestAndKill(database: string, inputs: readonly string[], moment: Moment): Promise<boolean> {
  const child = readout(database, ['ingest', ...inputs]);
  const ended = once(child, 'exit');
  await Promise.race([linesOf(child, moment.lines), ended]);
  await Promise.race([wait(moment.milliseconds), ended]);
  child.kill('SIGKILL');
  const [, signal] = await ended;
  return signal === 'SIGKILL';
}

async function linesOf({ stderr }: ChildProcess, number: number): Promise<void> {
  if (number === 0 || stderr === null) return;
  let seen = 0;
  for await (const _line of createInterface({ input: stderr })) if (++seen === number) break;
  // What is said afterwards must not fill the pipe and hold the program up.
  stderr.resume();
}
