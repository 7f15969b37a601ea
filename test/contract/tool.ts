import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const FOLDER = import.meta.dirname;
export const DOCUMENT = '../../openapi.yaml';

const QUIET = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };

export const pathOf = (program: string): string => join(FOLDER, 'node_modules/.bin', program);

/** Runs a program of this folder's own lock here, to its end. */
export const tryTool = (program: string, args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(pathOf(program), args, { cwd: FOLDER, encoding: 'utf8', env: { ...process.env, ...QUIET } });

/** As `tryTool`; throws all that the program wrote when it fails. Gives the last lines it wrote otherwise. */
export function runTool(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = tryTool(program, args);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}
