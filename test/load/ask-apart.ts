import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { constants, getPriority, setPriority } from 'node:os';
import type { Heard, Load } from './asker.ts';

const GIVING_WAY = 10;
const ASKER = new URL('asker.ts', import.meta.url);

/**
 * The server has a core for itself; whoever asks shares the other. All are loaded and connected before any begins: what
 * that takes is no part of what they measure.
 */
export async function askApart(...loads: readonly Load[]): Promise<Heard[]> {
  const askers = await Promise.all(loads.map(ready));
  const heard = askers.map(said<Heard>);
  for (const asker of askers) asker.send('begin');
  try {
    return await Promise.all(heard);
  } finally {
    for (const asker of askers) asker.kill();
  }
}

async function ready(load: Load): Promise<ChildProcess> {
  const child = fork(ASKER, { execArgv: ['--import', 'tsx'] });
  pin(child.pid, 1);
  // Whoever asks too much must not keep the others from telling the time.
  if (load.givesWay) setPriority(child.pid ?? 0, Math.min(constants.priority.PRIORITY_LOW, getPriority() + GIVING_WAY));
  child.send(load);
  await said(child);
  return child;
}

async function said<Message>(child: ChildProcess): Promise<Message> {
  const ended = once(child, 'exit').then(([code]): never => {
    throw new Error(`Whoever asks ended with ${code}.`);
  });
  const [message] = await Promise.race([once(child, 'message'), ended]);
  return message;
}

export function pin(pid = 0, core: number): void {
  execFileSync('taskset', ['--all-tasks', '--pid', '--cpu-list', String(core), String(pid)], { stdio: 'ignore' });
}
