import { createHash } from 'node:crypto';
import { type ErrorCode, ReadoutError } from './errors.ts';
import { splitText } from './extract/document.ts';
import { extract } from './extract/english.ts';
import { readData } from './lists.ts';
import type { Report } from './model/document.ts';
import { documentId } from './model/document-id.ts';
import { Overrides } from './model/record.ts';
import type { ReadEntry } from './read/entries.ts';
import { resolve } from './resolve/resolve.ts';
import { extractorOf } from './store/documents.ts';
import { factOf } from './store/facts.ts';
import type { Store } from './store/open.ts';
import { saveRecord } from './store/save-record.ts';
import { saveReport } from './store/save-report.ts';
import { getStats } from './store/stats.ts';
import { pendingReports, storedReports } from './store/stored-reports.ts';
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

export type IngestOptions = {
  readonly now: string;
  readonly total?: number;
  readonly onProgress?: (progress: IngestProgress) => void;
};

/**
 * Takes reports in: each is extracted and saved by itself, then all that are stored are resolved into the record. A report
 * that cannot be taken is refused and the others go on; the database failing stops the run, with what was saved kept.
 */
export async function ingestReports(
  store: Store,
  entries: Iterable<ReadEntry> | AsyncIterable<ReadEntry>,
  { now, total, onProgress }: IngestOptions,
): Promise<IngestSummary> {
  const counts = { taken: 0, unchanged: 0, refused: 0 };
  const refused: Refusal[] = [];
  for await (const entry of entries) {
    const taken = 'error' in entry ? entry.error : take(store, entry.report, now);
    const outcome = taken instanceof ReadoutError ? 'refused' : taken;
    counts[outcome]++;
    if (taken instanceof ReadoutError) refused.push({ path: entry.path, code: taken.code, detail: taken.message });
    const done = counts.taken + counts.unchanged + counts.refused;
    onProgress?.({ done, total: total ?? null, path: entry.path, outcome });
  }
  await resolvePending(store);
  const { people, meetings, projects } = await getStats(store);
  return { reports: counts.taken, unchanged: counts.unchanged, refused, people, meetings, projects };
}

/**
 * Resolves the stored reports if any is not in the record yet, after a crash for instance, or if the decisions of
 * data/overrides.json changed. Nothing is extracted again. True when there was something to do.
 */
export async function resolvePending(store: Store): Promise<boolean> {
  const overrides = readOverrides();
  const decisions = createHash('sha256').update(JSON.stringify(overrides)).digest('hex');
  if (pendingReports(store) === 0 && factOf(store, 'decisions') === decisions) return false;
  // Another process may save a report meanwhile; its record would not have this one's, so this one is made again.
  for (;;) {
    const { reports, known, basis } = storedReports(store);
    const record = resolve({ reports, known, overrides });
    if (saveRecord(store, record, { basis, decisions })) return true;
  }
}

function take(store: Store, report: Report, now: string): 'taken' | 'unchanged' | ReadoutError {
  // SQLite stores UTF-8, which has no half of a surrogate pair; a length of one keeps all offsets.
  const text = report.text.replace(/\p{Surrogate}/gu, '\ufffd');
  const id = documentId(text);
  const known = extractorOf(store, id);
  if (known === EXTRACTOR) return 'unchanged';
  const read = readReport({ ...report, text });
  if (read instanceof ReadoutError) return read;
  saveReport(store, { id, report: { ...report, text }, ingestedAt: now, extractor: EXTRACTOR, ...read });
  return known === undefined ? 'taken' : 'unchanged';
}

function readReport(report: Report) {
  try {
    return { sentences: splitText(report.text).sentences.map(spanOf), extraction: extract(report) };
  } catch (error) {
    // An extractor that fails on odd text must cost this report only.
    return new ReadoutError('internal', `The report could not be extracted: ${error}.`);
  }
}

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

function readOverrides(): Overrides {
  try {
    return Overrides.parse(JSON.parse(readData('overrides.json')));
  } catch (error) {
    throw new ReadoutError('usage', `data/overrides.json cannot be taken: ${error}`, { path: 'data/overrides.json' });
  }
}
