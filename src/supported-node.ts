import { ReadoutError } from './errors.ts';

const FIRST_THAT_ABORTS = [24, 19] as const;

/**
 * From some version on Node aborts the process when better-sqlite3 12 frees a statement: nothing could be told then.
 * @throws ReadoutError `usage`
 */
export function refuseNodeThatAborts(version: string): void {
  const [major, minor] = version.split('.').map(Number);
  const [firstMajor, firstMinor] = FIRST_THAT_ABORTS;
  if (major < firstMajor || (major === firstMajor && minor < firstMinor)) return;
  const detail = `Node ${version} aborts in better-sqlite3 12; use Node 20.19 to ${firstMajor}.${firstMinor - 1}.`;
  throw new ReadoutError('usage', detail);
}
