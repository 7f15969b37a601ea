import { Piscina } from 'piscina';
import type { Report } from '../model/document.ts';
import { type ReadReport, readReport } from './read-report.ts';

/** Starting a thread costs about as much as reading so many reports: fewer are read where they are asked for. */
const ALONE = 50;
/** Threads go on reading while the writer resolves a batch: what they are to read then is with them already. */
const AHEAD_BY_THREAD = 64;
/** The module that threads run: TypeScript where this one is (tests, benches), JavaScript where it was built. */
const MODULE = new URL(import.meta.url.replace(/readers(?=\.[jt]s$)/, 'read-report'));

/** Those who read reports. `ahead` is how many reports may be with them at a time. */
export type Readers = {
  readonly read: (report: Report) => Promise<ReadReport>;
  readonly ahead: () => number;
  readonly stop: () => Promise<void>;
};

/** Readers on so many threads, started when there is enough to read; one reads in this thread. */
export function startReaders(threads: number): Readers {
  let pool: Piscina | undefined;
  let asked = 0;
  return {
    read: async report => {
      if (threads < 2 || ++asked <= ALONE) return readReport(report);
      pool ??= new Piscina({
        filename: MODULE.href,
        minThreads: threads,
        maxThreads: threads,
        concurrentTasksPerWorker: AHEAD_BY_THREAD,
      });
      return pool.run(report, { name: readReport.name }).catch(failed);
    },
    ahead: () => (pool ? threads * AHEAD_BY_THREAD : 0),
    stop: async () => pool?.destroy(),
  };
}

/** A thread that ended (it ran out of memory) costs the report that it read. */
const failed = (error: unknown): ReadReport => ({ failure: String(error) });
