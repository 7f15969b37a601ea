import Database from 'better-sqlite3';
import { splitText } from '../../src/extract/document.ts';
import { extract } from '../../src/extract/english.ts';
import type { Report } from '../../src/model/document.ts';
import { documentId } from '../../src/model/document-id.ts';
import { Overrides } from '../../src/model/record.ts';
import { readPaths } from '../../src/read/paths.ts';
import { resolvePending } from '../../src/resolve-stored.ts';
import { closeStore, openStore, type Store } from '../../src/store/open.ts';
import { saveReport, type TakenReport } from '../../src/store/save-report.ts';

export const at = '2026-01-01T00:00:00Z';
export const NOBODY_DECIDED = Overrides.parse({});

/** A report as ingest saves it: extraction is the slow part, so that tests do it once. */
export const taken = (report: Report): TakenReport => ({
  id: documentId(report.text),
  report,
  ingestedAt: at,
  sentences: splitText(report.text).sentences.map(({ start, end }) => ({ start, end })),
  extraction: extract(report),
  extractor: 'test',
});

/** All reports under some paths, extracted. */
export async function takenFrom(...paths: string[]): Promise<TakenReport[]> {
  const reports: TakenReport[] = [];
  for await (const entry of readPaths(paths)) if ('report' in entry) reports.push(taken(entry.report));
  return reports;
}

/** Saves reports and takes them into the record, all at once. */
export async function takeIn(
  store: Store,
  reports: readonly TakenReport[],
  overrides = NOBODY_DECIDED,
  manyReports = 40,
): Promise<void> {
  for (const report of reports) saveReport(store, report);
  await resolvePending(store, { at, overrides, manyReports });
}

let empty: Buffer | undefined;

/** A store with nothing in it, made from one that was migrated before: migration takes longer than a report. */
export function emptyStore(): Store {
  if (!empty) {
    const store = openStore(':memory:');
    empty = store.db.serialize();
    closeStore(store);
  }
  return { path: ':memory:', db: new Database(empty), statements: new Map(), rowStatements: new Map() };
}

type Row = Record<string, string | number | null>;

/** What the record says, whatever its ids: who is one with whom, by which name, on whose word. */
export function factsOf({ db }: Store): unknown {
  const rows = (sql: string) => db.prepare<[], Row>(sql).all();
  const groups = rows(`SELECT resources.kind, resources.name, reports, resources.sources, resources.confidence,
      json_extract(json, '$.firstReportedOn') AS first, json_extract(json, '$.lastReportedOn') AS last,
      (SELECT group_concat(key, ' ' ORDER BY key) FROM members WHERE resource = seq) AS members
    FROM resources JOIN ready USING (seq) WHERE resources.kind NOT IN ('document', 'quote')`);
  return {
    groups: groups.map(group => JSON.stringify(group)).sort(),
    claims: rows(`SELECT document_id, member_key, property, json_extract(evidence, '$.value') AS value, shown,
      json_extract(evidence, '$.confidence') AS confidence, json_extract(evidence, '$.quote') AS quote
      FROM claims ORDER BY 1, 2, 3, 4, 7`),
    copies: rows('SELECT id, copy_of FROM documents ORDER BY id'),
  };
}
