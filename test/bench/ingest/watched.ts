import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** What a process took: seconds by the clock, milliseconds of processor time in all and of its first thread, megabytes. */
export type Watched = {
  readonly seconds: number;
  readonly processor: number;
  readonly firstThread: number;
  /** At each quarter of its life. */
  readonly memory: readonly number[];
};

const LOOK_MS = 50;
/** The kernel counts processor time in hundredths of a second. */
const TICK_MS = 10;

/**
 * Looks at a process until it ends. Times count from when it has told `from` lines on standard error: until then it loads,
 * and the engine compiles, for each of its threads anew.
 */
export async function watch(child: ChildProcess, from: number): Promise<Watched> {
  const began = performance.now();
  let [lines, skipped] = [0, { processor: 0, firstThread: 0 }];
  let used = skipped;
  const memory: number[] = [];
  const look = (): void => {
    try {
      const resident = residentMegabytes(`/proc/${child.pid}`);
      // One that has ended, and was not asked for its code yet, has times and no memory.
      if (!Number.isNaN(resident)) memory.push(resident);
      used = timesOf(child);
    } catch {
      // It ended between two looks.
    }
  };
  const looking = setInterval(look, LOOK_MS);
  child.stderr?.setEncoding('utf8').on('data', (told: string) => {
    const before = lines;
    lines += told.split('\n').length - 1;
    if (before < from && lines >= from) skipped = timesOf(child);
  });
  const [code] = await once(child, 'close');
  clearInterval(looking);
  if (code !== 0) throw new Error(`the process ended with ${code}`);
  const quarters = [1, 2, 3, 4].map(quarter => memory[Math.ceil((memory.length * quarter) / 4) - 1] ?? 0);
  const processor = used.processor - skipped.processor;
  const firstThread = used.firstThread - skipped.firstThread;
  return { seconds: (performance.now() - began) / 1000, processor, firstThread, memory: quarters };
}

const timesOf = ({ pid }: ChildProcess) => ({
  processor: processorTime(`/proc/${pid}`),
  firstThread: processorTime(`/proc/${pid}/task/${pid}`),
});

/** Of a process or of one of its threads, in milliseconds. */
export function processorTime(of: string): number {
  // The name, in brackets, may hold anything.
  const fields = readFileSync(`${of}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return TICK_MS * (Number(fields[11]) + Number(fields[12]));
}

const residentMegabytes = (of: string): number =>
  Math.round(Number(/VmRSS:\s+(?<kilobytes>\d+)/.exec(readFileSync(`${of}/status`, 'utf8'))?.groups?.kilobytes) / 1024);
