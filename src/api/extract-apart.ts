import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ReadoutError } from '../errors.ts';
import type { Report } from '../model/document.ts';

/** The longest text takes about a second; nothing sensible takes this long. */
const DEADLINE_MS = 5000;
/** Whoever comes after so many would wait too long. */
const MOST_WAITING = 8;

/** Under tsx and in tests the program is not built. */
const SELF = import.meta.url;
const THREAD = new URL(SELF.replace(/extract-apart(?=\.[jt]s$)/, 'extraction-thread'));
const LOADER = SELF.endsWith('.ts') ? ['--import', 'tsx'] : [];

let thread: Promise<Worker> | undefined;
let turn: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * The extraction of a report as JSON, made in a thread of its own: it takes up to a second, in which the server would answer
 * nothing else. One at a time; one that takes too long is stopped.
 * @throws ReadoutError `overloaded` when too many wait, `too_slow`.
 */
export async function extractApart(report: Report): Promise<string> {
  if (waiting >= MOST_WAITING) throw new ReadoutError('overloaded', 'Too many texts wait to be read: come again.');
  waiting++;
  const mine = turn.then(() => extractInThread(report));
  // The next in line waits for this one however it ends.
  turn = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    waiting--;
  }
}

async function extractInThread(report: Report): Promise<string> {
  thread ??= startThread();
  const worker = await thread;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), DEADLINE_MS);
  try {
    worker.postMessage(report);
    const [answer] = await once(worker, 'message', { signal: stop.signal });
    return answer;
  } catch (error) {
    // A thread that is stuck or broken is of no use to the next.
    thread = undefined;
    await worker.terminate();
    if (stop.signal.aborted) throw new ReadoutError('too_slow', 'Reading this text took too long.');
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function startThread(): Promise<Worker> {
  const worker = new Worker(THREAD, { execArgv: LOADER });
  // A server that stops does not wait for it.
  worker.unref();
  await once(worker, 'message');
  return worker;
}
