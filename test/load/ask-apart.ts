import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import type { Heard, Load } from './asker.ts';

const ASKER = new URL('asker.ts', import.meta.url);

/** The server has a core for itself; whoever asks shares the other, and a greater `niceness` gives way to a lesser. */
export async function askApart(load: Load, niceness = 0): Promise<Heard> {
  const child = fork(ASKER, { execArgv: ['--import', 'tsx'] });
  pin(child.pid, 1);
  setPriority(child.pid ?? 0, niceness);
  child.send(load);
  const [heard] = await once(child, 'message');
  child.kill();
  return heard;
}

export function pin(pid = 0, core: number): void {
  execFileSync('taskset', ['--all-tasks', '--pid', '--cpu-list', String(core), String(pid)], { stdio: 'ignore' });
}
