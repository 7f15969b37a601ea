import { type ChildProcess, fork } from 'node:child_process';
import { on } from 'node:events';
import { ReadoutError } from '../errors.ts';
import type { Report } from '../model/document.ts';

/** A text is read in ten steps (extract/english.ts), of which a usual one takes a hundredth of this. */
const USUAL_STEP_MS = 1000;
const LONGEST_STEP_MS = 5000;
const LONGEST_START_MS = 60_000;
/** Whoever comes after so many would wait too long. */
const MOST_WAITING = 8;

/** Under tsx and in tests the program is not built. */
const SELF = import.meta.url;
const READER = new URL(SELF.replace(/extract-apart(?=\.[jt]s$)/, 'extraction-process'));
const LOADER = SELF.endsWith('.ts') ? ['--import', 'tsx'] : [];

/** A process that has read the sample, and what it took for each character: it tells how quick this machine is. */
type Reader = { readonly child: ChildProcess; readonly msPerCharacter: number };

let reader: Promise<Reader> | undefined;
let turn: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * The extraction of a report as JSON, made in a process of its own: it takes up to a second, in which the server would
 * answer nothing else. One at a time; one that does not get on is killed.
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
  const { child, msPerCharacter } = await livingReader();
  // Only who waits for an answer is kept from ending.
  child.channel?.ref();
  try {
    child.send(report);
    return await answerOf(child, mostForStep(report.text.length * msPerCharacter));
  } catch (error) {
    // A process that is stuck or gone is of no use to the next, who should not wait for another to start.
    child.kill('SIGKILL');
    reader = startReader();
    reader.catch(dropReader).catch(() => undefined);
    throw error;
  } finally {
    child.channel?.unref();
  }
}

/** Between two texts somebody may have ended it. */
async function livingReader(): Promise<Reader> {
  reader ??= startReader();
  const living = await reader.catch(dropReader);
  if (living.child.connected) return living;
  reader = startReader();
  return reader.catch(dropReader);
}

function dropReader(error: unknown): never {
  reader = undefined;
  throw error;
}

/** A step of a long text may take as long as all of them do as a rule. */
const mostForStep = (usualMs: number): number => Math.min(LONGEST_STEP_MS, Math.max(USUAL_STEP_MS, Math.ceil(usualMs)));

/** What it tells in the end. Before that it tells of each step: as long as it does, it gets on. */
async function answerOf(child: ChildProcess, longestStepMs: number): Promise<string> {
  const stuck = new AbortController();
  const late = setTimeout(() => stuck.abort(), longestStepMs).unref();
  try {
    for await (const [said] of on(child, 'message', { signal: stuck.signal, close: ['exit'] })) {
      if (typeof said === 'string') return said;
      late.refresh();
    }
  } catch (error) {
    throw stuck.signal.aborted ? new ReadoutError('too_slow', 'Reading this text took too long.') : error;
  } finally {
    clearTimeout(late);
  }
  throw new Error(`The reading process ended: ${child.exitCode ?? child.signalCode}.`);
}

async function startReader(): Promise<Reader> {
  const child = fork(READER, { execArgv: LOADER, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  // It ends when the channel closes, with the server.
  child.unref();
  const msPerCharacter = Number(await answerOf(child, LONGEST_START_MS));
  child.channel?.unref();
  return { child, msPerCharacter };
}
