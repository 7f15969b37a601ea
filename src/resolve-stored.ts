import { createHash } from 'node:crypto';
import { ReadoutError } from './errors.ts';
import { readData } from './lists.ts';
import { Overrides, type ResolvedRecord } from './model/record.ts';
import { anchorsOf } from './record/anchors.ts';
import { rebuildRecord } from './record/rebuild-record.ts';
import { renewRecord } from './record/renew-record.ts';
import { startWork } from './record/work.ts';
import type { Decisions } from './resolve/decisions.ts';
import { bindOverrides } from './resolve/overrides.ts';
import { resolveDecided } from './resolve/resolve.ts';
import { addTo, factOf, setFact } from './store/facts.ts';
import type { Store } from './store/open.ts';
import { writing } from './store/statement.ts';
import { pendingReports, storedReports, waitingReports } from './store/stored-reports.ts';
import { VERSION } from './version.ts';

/** Changes with every change of how reports are resolved: records of another are made anew. */
const RECORD_FORMAT = 2;
/** So many reports are resolved in one transaction: others wait for it. */
const MOST_AT_ONCE = 100;

/** `at` is the clock of the run; `overrides` those of data/overrides.json when they are not given. */
export type ResolveOptions = { readonly at: string; readonly overrides?: Overrides };

/**
 * Takes stored reports that are not in the record yet into it. All of it is made anew if the decisions of
 * data/overrides.json or this program changed. Nothing is extracted again. True when there was something to do.
 */
export async function resolvePending(
  store: Store,
  { at, overrides = readOverrides() }: ResolveOptions,
): Promise<boolean> {
  let worked = false;
  while (isBehind(store, overrides)) {
    writing(store, () => resolveSome(store, at, overrides));
    worked = true;
  }
  return worked;
}

/** Makes all identity anew from the stored extractions, in one transaction; things keep their ids. */
export async function resolveAnew(store: Store, { at, overrides = readOverrides() }: ResolveOptions): Promise<void> {
  writing(store, () => resolveAll(store, at, bind(store, overrides)));
}

/** The record that the stored extractions give now. Nothing is written. */
export function resolveStored(store: Store, overrides = readOverrides()): ResolvedRecord {
  const { reports, known } = storedReports(store);
  return resolveDecided({ reports, known, decisions: bind(store, overrides).decisions });
}

type Bound = { readonly decisions: Decisions; readonly anchors: string; readonly digest: string };

function bind(store: Store, overrides: Overrides): Bound {
  const anchors = anchorsOf(store, overrides);
  const written = JSON.stringify([...anchors]);
  const digest = createHash('sha256')
    .update(JSON.stringify([VERSION, RECORD_FORMAT, overrides, written]))
    .digest('hex');
  return { decisions: bindOverrides(overrides, named => anchors.get(named)), anchors: written, digest };
}

const isBehind = (store: Store, overrides: Overrides): boolean =>
  pendingReports(store) > 0 || factOf(store, 'decisions') !== bind(store, overrides).digest;

function resolveSome(store: Store, at: string, overrides: Overrides): void {
  const bound = bind(store, overrides);
  if (factOf(store, 'decisions') !== bound.digest) resolveAll(store, at, bound);
  else {
    const work = startWork({ store, at, revision: addTo(store, 'revision', 1), decisions: bound.decisions });
    renewRecord(work, waitingReports(store, MOST_AT_ONCE));
  }
}

function resolveAll(store: Store, at: string, { decisions, anchors, digest }: Bound): void {
  rebuildRecord(startWork({ store, at, revision: addTo(store, 'revision', 1), decisions }));
  setFact(store, 'anchors', anchors);
  setFact(store, 'decisions', digest);
}

function readOverrides(): Overrides {
  try {
    return Overrides.parse(JSON.parse(readData('overrides.json')));
  } catch (error) {
    throw new ReadoutError('usage', `data/overrides.json cannot be taken: ${error}`, { path: 'data/overrides.json' });
  }
}
