import { createHash } from 'node:crypto';
import { ReadoutError } from './errors.ts';
import { readData } from './lists.ts';
import { Overrides, type ResolvedRecord } from './model/record.ts';
import { anchorsOf } from './record/anchors.ts';
import { rebuildRecord } from './record/rebuild-record.ts';
import { renewRecord } from './record/renew-record.ts';
import { startWork, type Work } from './record/work.ts';
import type { Decisions } from './resolve/decisions.ts';
import { bindOverrides } from './resolve/overrides.ts';
import { resolveDecided } from './resolve/resolve.ts';
import { addTo, factOf, setFact } from './store/facts.ts';
import { mergeWords } from './store/merge-words.ts';
import type { Store } from './store/open.ts';
import { writing } from './store/statement.ts';
import { pendingReports, storedReports, waitingReports } from './store/stored-reports.ts';
import { VERSION } from './version.ts';

/** Changes with every change of how reports are resolved: records of another are made anew. */
const RECORD_FORMAT = 7;
const MANY_REPORTS = 12;
/** So many reports are resolved in one transaction: others wait for it. */
export const MOST_AT_ONCE = 100;

/** `at` is the clock of the run; `overrides` those of data/overrides.json when they are not given. */
export type ResolveOptions = {
  readonly at: string;
  readonly overrides?: Overrides;
  /** From how many reports on a thing is counted rather than read as a whole. */
  readonly manyReports?: number;
};

/**
 * Takes stored reports that are not in the record yet into it. All of it is made anew if the decisions of
 * data/overrides.json or this program changed. Nothing is extracted again. True when there was something to do.
 */
export async function resolvePending(store: Store, options: ResolveOptions): Promise<boolean> {
  const overrides = options.overrides ?? readOverrides();
  let worked = false;
  while (isBehind(store, overrides)) {
    writing(store, () => resolveSome(store, { ...options, overrides }));
    worked = true;
  }
  return worked;
}

/** Makes all identity anew from the stored extractions, in one transaction; things keep their ids. */
export async function resolveAnew(store: Store, options: ResolveOptions): Promise<void> {
  const overrides = options.overrides ?? readOverrides();
  writing(store, () => resolveAll(store, options, bind(store, overrides)));
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

function resolveSome(store: Store, options: ResolveOptions & { readonly overrides: Overrides }): void {
  const bound = bind(store, options.overrides);
  if (factOf(store, 'decisions') !== bound.digest) {
    resolveAll(store, options, bound);
    mergeWords(store);
  } else {
    const waiting = waitingReports(store, MOST_AT_ONCE);
    renewRecord(begin(store, options, bound), waiting);
    mergeWords(store, waiting.length);
  }
}

function resolveAll(store: Store, options: ResolveOptions, bound: Bound): void {
  rebuildRecord(begin(store, options, bound));
  setFact(store, 'anchors', bound.anchors);
  setFact(store, 'decisions', bound.digest);
}

const begin = (store: Store, { at, manyReports = MANY_REPORTS }: ResolveOptions, { decisions }: Bound): Work =>
  startWork({ store, at, revision: addTo(store, 'revision', 1), decisions, manyReports });

function readOverrides(): Overrides {
  try {
    return Overrides.parse(JSON.parse(readData('overrides.json')));
  } catch (error) {
    throw new ReadoutError('usage', `data/overrides.json cannot be taken: ${error}`, { path: 'data/overrides.json' });
  }
}
