import { createHash } from 'node:crypto';
import { ReadoutError } from './errors.ts';
import { readData } from './lists.ts';
import { Overrides, type ResolvedRecord } from './model/record.ts';
import { resolve } from './resolve/resolve.ts';
import { factOf } from './store/facts.ts';
import type { Store } from './store/open.ts';
import { saveRecord } from './store/save-record.ts';
import { pendingReports, storedReports } from './store/stored-reports.ts';
import { VERSION } from './version.ts';

/**
 * Resolves the stored reports if any is not in the record yet, after a crash for instance, or if the decisions of
 * data/overrides.json or this program changed. Nothing is extracted again. True when there was something to do.
 */
export async function resolvePending(store: Store): Promise<boolean> {
  const overrides = readOverrides();
  const decisions = createHash('sha256')
    .update(JSON.stringify([VERSION, overrides]))
    .digest('hex');
  if (pendingReports(store) === 0 && factOf(store, 'decisions') === decisions) return false;
  // Another process may save a report meanwhile; its record would not have this one's, so this one is made again.
  for (;;) {
    const { record, basis } = resolveStored(store, overrides);
    if (saveRecord(store, record, { basis, decisions })) return true;
  }
}

/** The record that the stored extractions give now, and the moment it is of. Nothing is written. */
export function resolveStored(store: Store, overrides = readOverrides()): { record: ResolvedRecord; basis: number } {
  const { reports, known, basis } = storedReports(store);
  return { record: resolve({ reports, known, overrides }), basis };
}

function readOverrides(): Overrides {
  try {
    return Overrides.parse(JSON.parse(readData('overrides.json')));
  } catch (error) {
    throw new ReadoutError('usage', `data/overrides.json cannot be taken: ${error}`, { path: 'data/overrides.json' });
  }
}
