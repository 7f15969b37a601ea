import { type ErrorCode, ReadoutError } from './errors.ts';
import { splitText } from './extract/document.ts';
import { extract } from './extract/english.ts';
import type { Report } from './model/document.ts';
import { documentId } from './model/document-id.ts';
import type { ReadEntry } from './read/entries.ts';
import { resolvePending } from './resolve-stored.ts';
import { extractorOf } from './store/documents.ts';
import type { Store } from './store/open.ts';
import { saveReport } from './store/save-report.ts';
import { getStats } from './store/stats.ts';
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
  await resolvePending(store, { at: now });
  const { people, meetings, projects } = await getStats(store);
  return { reports: counts.taken, unchanged: counts.unchanged, refused, people, meetings, projects };
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
