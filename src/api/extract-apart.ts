import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { ReadoutError } from '../errors.ts';
import type { Report } from '../model/document.ts';

/** A usual text takes a hundredth of this, were it not that others want the processor too. */
const SHORTEST_DEADLINE_MS = 1000;
const LONGEST_DEADLINE_MS = 5000;
/** A text full of names takes some times as long as the sample, whose reading tells how quick this machine is. */
const TIMES_THE_SAMPLE = 4;
/** Whoever comes after so many would wait too long. */
const MOST_WAITING = 8;

/** Under tsx and in tests the program is not built. */
const SELF = import.meta.url;
const READER = new URL(SELF.replace(/extract-apart(?=\.[jt]s$)/, 'extraction-process'));
const LOADER = SELF.endsWith('.ts') ? ['--import', 'tsx'] : [];

/** A process that has read the sample, and what it took for each character. */
type Reader = { readonly child: ChildProcess; readonly msPerCharacter: number };

let reader: Promise<Reader> | undefined;
let turn: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * The extraction of a report as JSON, made in a process of its own: it takes up to a second, in which the server would
 * answer nothing else. One at a time; one that takes too long is killed.
 * @throws ReadoutError `overloaded` when too many wait, `too_slow`.
 */
export async function extractApart(report: Report): Promise<string> {
  if (waiting >= MOST_WAITING) throw new ReadoutError('overloaded', 'Too many texts wait to be read: come again.');
  waiting++;
  const mine = turn.then(() => askReader(report));
  // The next in line waits for this one however it ends.
  turn = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    waiting--;
  }
}

async function askReader(report: Report): Promise<string> {
  reader ??= startReader();
  const { child, msPerCharacter } = await reader.catch(dropReader);
  const stop = AbortSignal.timeout(deadlineOf(report.text.length * msPerCharacter));
  // Only who waits for an answer is kept from ending.
  child.channel?.ref();
  try {
    child.send(report);
    return String(await messageOf(child, stop));
  } catch (error) {
    // A process that is stuck or gone is of no use to the next, who should not wait for another to start.
    child.kill('SIGKILL');
    reader = startReader();
    reader.catch(dropReader).catch(() => undefined);
    throw stop.aborted ? new ReadoutError('too_slow', 'Reading this text took too long.') : error;
  } finally {
    child.channel?.unref();
  }
}

const deadlineOf = (usualMs: number): number =>
  Math.min(LONGEST_DEADLINE_MS, Math.max(SHORTEST_DEADLINE_MS, Math.ceil(TIMES_THE_SAMPLE * usualMs)));

function dropReader(error: unknown): never {
  reader = undefined;
  throw error;
}

/** What it says next; an error if it ends instead. */
async function messageOf(child: ChildProcess, stop?: AbortSignal): Promise<unknown> {
  const settled = new AbortController();
  const signal = stop ? AbortSignal.any([stop, settled.signal]) : settled.signal;
  const ended = once(child, 'exit', { signal }).then(([code, name]): never => {
    throw new Error(`The reading process ended: ${code ?? name}.`);
  });
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), ended]);
    return message;
  } finally {
    ended.catch(() => undefined);
    settled.abort();
  }
}

async function startReader(): Promise<Reader> {
  const child = fork(READER, { execArgv: LOADER, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  // It ends when the channel closes, with the server.
  child.unref();
  const msPerCharacter = Number(await messageOf(child));
  child.channel?.unref();
  return { child, msPerCharacter };
}
