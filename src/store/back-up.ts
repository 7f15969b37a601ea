import { closeSync, fsyncSync, mkdtempSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reportingFailure } from './failure.ts';
import type { Store } from './open.ts';

/**
 * Writes a copy of the database as it is now to `file`, beside whatever else is at work on it. The file appears whole or not
 * at all, also after a loss of power; one that was there stays until then.
 */
export function backUp(store: Store, file: string): void {
  reportingFailure(file, () => {
    const folder = mkdtempSync(join(dirname(file), '.readout-backup-'));
    try {
      const whole = join(folder, basename(file));
      store.db.prepare('VACUUM INTO ?').run(whole);
      toDisk(whole);
      renameSync(whole, file);
      toDisk(dirname(file));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

function toDisk(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
