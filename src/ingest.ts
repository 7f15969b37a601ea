import { type ErrorCode, ReadoutError } from './errors.ts';
import type { Report } from './model/document.ts';
import { documentId } from './model/document-id.ts';
import type { ReadEntry } from './read/entries.ts';
import { MOST_AT_ONCE, resolvePending } from './resolve-stored.ts';
import { extractorOf } from './store/documents.ts';
import type { Store } from './store/open.ts';
import { saveReport } from './store/save-report.ts';
import { getStats } from './store/stats.ts';
import { pendingReports } from './store/stored-reports.ts';
import type { ReadReport } from './threads/read-report.ts';
import { type Readers, startReaders } from './threads/readers.ts';
import { VERSION } from './version.ts';

/** A report is read again only when the program that read it was another. */
const EXTRACTOR = `english ${VERSION}`;

export type IngestOutcome = 'taken' | 'unchanged' | 'refused';
export type Refusal = { readonly path: string; readonly code: ErrorCode; readonly detail: string };

/** `total` is null while nobody knows it. */
export type IngestProgress = {
  readonly done: number;
  readonly total: number | null;
  readonly path: string;
  readonly outcome: IngestOutcome;
};

/** What one run took in; `people`, `meetings` and `projects` are those of the whole record after it. */
export type IngestSummary = {
  readonly reports: number;
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
  readonly people: number;
  readonly meetings: number;
  readonly projects: number;
};

/** Reports are read by `threads` threads, and saved in the order in which they came by this one. */
export type IngestOptions = {
  readonly now: string;
  readonly total?: number;
  readonly threads?: number;
  readonly onProgress?: (progress: IngestProgress) => void;
};

/**
 * Takes reports in: each is extracted and saved by itself, and all that are stored are resolved into the record, some at a
 * time. A report that cannot be taken is refused and the others go on; the database failing stops the run, with what was
 * saved kept. The same reports give the same record, whatever the number of threads.
 */
export async function ingestReports(
  store: Store,
  entries: Iterable<ReadEntry> | AsyncIterable<ReadEntry>,
  { now, total, threads = 1, onProgress }: IngestOptions,
): Promise<IngestSummary> {
  const counts = { taken: 0, unchanged: 0, refused: 0 };
  const refused: Refusal[] = [];
  const readers = startReaders(threads);
  try {
    for await (const read of readAhead(store, entries, readers)) {
      const saved = await save(store, read, now);
      const outcome = saved instanceof ReadoutError ? 'refused' : saved;
      counts[outcome]++;
      if (saved instanceof ReadoutError) refused.push({ path: read.path, code: saved.code, detail: saved.message });
      const done = counts.taken + counts.unchanged + counts.refused;
      onProgress?.({ done, total: total ?? null, path: read.path, outcome });
    }
  } finally {
    await readers.stop();
  }
  await resolvePending(store, { at: now });
  const { people, meetings, projects } = await getStats(store);
  return { reports: counts.taken, unchanged: counts.unchanged, refused, people, meetings, projects };
}

/** An entry that was read, that was known, or that is refused. */
type ReadOutcome =
  | { readonly path: string; readonly id: string; readonly report: Report; readonly read: ReadReport }
  | { readonly path: string; readonly known: true }
  | { readonly path: string; readonly error: ReadoutError };

/** Entries in their order, those behind them being read meanwhile. */
async function* readAhead(
  store: Store,
  entries: Iterable<ReadEntry> | AsyncIterable<ReadEntry>,
  readers: Readers,
): AsyncGenerator<ReadOutcome> {
  const ahead: Promise<ReadOutcome>[] = [];
  for await (const entry of entries) {
    const outcome = readEntry(store, entry, readers);
    // It is told when its turn comes; until then nobody waits for it.
    outcome.catch(() => {});
    ahead.push(outcome);
    while (ahead.length > readers.ahead()) yield* ahead.splice(0, 1);
  }
  yield* ahead;
}

async function readEntry(store: Store, entry: ReadEntry, readers: Readers): Promise<ReadOutcome> {
  if ('error' in entry) return entry;
  // SQLite stores UTF-8, which has no half of a surrogate pair; a length of one keeps all offsets.
  const text = entry.report.text.replace(/\p{Surrogate}/gu, '\ufffd');
  const report = { ...entry.report, text };
  const id = documentId(text);
  if (extractorOf(store, id) === EXTRACTOR) return { path: entry.path, known: true };
  return { path: entry.path, id, report, read: await readers.read(report) };
}

async function save(store: Store, outcome: ReadOutcome, now: string): Promise<'taken' | 'unchanged' | ReadoutError> {
  if ('error' in outcome) return outcome.error;
  if ('known' in outcome) return 'unchanged';
  const { id, report, read } = outcome;
  const extractor = extractorOf(store, id);
  // The same text may have come twice in a row, both read before the first was saved.
  if (extractor === EXTRACTOR) return 'unchanged';
  if ('failure' in read) return new ReadoutError('internal', `The report could not be extracted: ${read.failure}.`);
  // Asked of the database, not counted here: a run that goes on after a crash makes the batches that it would have made.
  if (pendingReports(store) >= MOST_AT_ONCE) await resolvePending(store, { at: now });
  saveReport(store, { id, report, ingestedAt: now, extractor: EXTRACTOR, ...read });
  return extractor === undefined ? 'taken' : 'unchanged';
}
