import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { constants, getPriority, setPriority } from 'node:os';
import type { Heard, Load } from './asker.ts';

const GIVING_WAY = 10;
const ASKER = new URL('asker.ts', import.meta.url);

/** The server has a core for itself; whoever asks shares the other, and what gives way is asked by the leave of the rest. */
export async function askApart(load: Load, givesWay = false): Promise<Heard> {
  const child = fork(ASKER, { execArgv: ['--import', 'tsx'] });
  pin(child.pid, 1);
  if (givesWay) setPriority(child.pid ?? 0, Math.min(constants.priority.PRIORITY_LOW, getPriority() + GIVING_WAY));
  child.send(load);
  const [heard] = await once(child, 'message');
  child.kill();
  return heard;
}

export function pin(pid = 0, core: number): void {
  execFileSync('taskset', ['--all-tasks', '--pid', '--cpu-list', String(core), String(pid)], { stdio: 'ignore' });
}
