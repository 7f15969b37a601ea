import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReadoutError } from '../src/errors.ts';
import { type IngestProgress, ingestReports } from '../src/ingest.ts';
import { Country } from '../src/model/country.ts';
import { Document, Report } from '../src/model/document.ts';
import { Conflict, Evidence } from '../src/model/evidence.ts';
import { Meeting } from '../src/model/meeting.ts';
import { Organization } from '../src/model/organization.ts';
import { FIRST_PAGE } from '../src/model/page.ts';
import { Person } from '../src/model/person.ts';
import { Place } from '../src/model/place.ts';
import { Project } from '../src/model/project.ts';
import { Quote } from '../src/model/quote.ts';
import type { ReadEntry } from '../src/read/entries.ts';
import { readPaths } from '../src/read/paths.ts';
import { resolvePending } from '../src/resolve-stored.ts';
import { documentText, listDocuments } from '../src/store/documents.ts';
import { closeStore, openStore, type Store } from '../src/store/open.ts';
import { saveReport } from '../src/store/save-report.ts';
import { getStats } from '../src/store/stats.ts';
import { pendingReports } from '../src/store/stored-reports.ts';
import { newStore, takenReport } from './store/invented-world.ts';

const SAMPLES = fileURLToPath(new URL('../data/reports', import.meta.url));
const now = '2026-01-01T00:00:00Z';

const folder = mkdtempSync(join(tmpdir(), 'readout-ingest-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (text: string, rest: Partial<Report> = {}): ReadEntry => ({
  path: `${text.slice(0, 8)}.txt`,
  report: Report.parse({ text, ...rest }),
});
const opening = report('The foreign ministers of Chile and Peru met in Lima on 3 May 2021.', {
  publishedOn: '2021-05-04',
});
const closing = report('Peru will build a railway to Chile for US$2 billion.', { publishedOn: '2021-05-05' });
const broken: ReadEntry = { path: 'broken.txt', error: new ReadoutError('bad_utf8', 'Byte 7 is not UTF-8.') };

/** All that the record says, times of ingest and order of writing aside. */
const factsOf = ({ db }: Store) => ({
  ready: db
    .prepare(
      "SELECT kind, id, json, conflicts FROM resources JOIN ready USING (seq) WHERE kind <> 'document' ORDER BY 1, 2",
    )
    .raw()
    .all(),
  claims: db.prepare('SELECT id, evidence FROM claims ORDER BY id').raw().all(),
  documents: db.prepare('SELECT id, text, extraction, copy_of, resolved FROM documents ORDER BY id').raw().all(),
});

describe('ingestReports', () => {
  it('takes in what it can, refuses the rest and says so as it goes', async () => {
    const store = newStore();
    const progress: IngestProgress[] = [];
    const onProgress = (step: IngestProgress) => progress.push(step);
    const summary = await ingestReports(store, [opening, broken, closing, opening], { now, total: 4, onProgress });
    expect(summary).toMatchObject({
      reports: 2,
      unchanged: 1,
      refused: [{ path: 'broken.txt', code: 'bad_utf8', detail: 'Byte 7 is not UTF-8.' }],
    });
    expect(progress.map(({ done, total, outcome }) => [done, total, outcome])).toEqual([
      [1, 4, 'taken'],
      [2, 4, 'refused'],
      [3, 4, 'taken'],
      [4, 4, 'unchanged'],
    ]);
    expect(await getStats(store)).toMatchObject({ documents: 2, pending: 0 });
  });

  it('counts the same text again as unchanged, whatever its spacing, and doubles nothing', async () => {
    const store = newStore();
    await ingestReports(store, [opening, closing], { now });
    const before = factsOf(store);
    const spaced = report('The  foreign ministers of Chile and Peru\nmet in Lima on 3 May 2021.\n');
    const again = await ingestReports(store, [closing, opening, spaced], { now: '2027-01-01T00:00:00Z' });
    expect(again).toMatchObject({ reports: 0, unchanged: 3, refused: [] });
    expect(factsOf(store)).toEqual(before);
    const { items } = await listDocuments(store, {}, FIRST_PAGE);
    expect(items.map(item => JSON.parse(item).ingestedAt)).toEqual([now, now]);
  });

  it('takes a report without a date without one', async () => {
    const store = newStore();
    await ingestReports(store, [report('Nothing is said of when.')], { now });
    const { items } = await listDocuments(store, {}, FIRST_PAGE);
    expect(JSON.parse(items[0])).toMatchObject({ publishedOn: null, ingestedAt: now });
  });

  it('stores odd text so that every offset holds', async () => {
    const store = newStore();
    await ingestReports(store, [report('Half a pair \ud83d here, a whole \u{1f600} there, a NUL \0 between.')], {
      now,
    });
    const { items } = await listDocuments(store, {}, FIRST_PAGE);
    const { id, length } = JSON.parse(items[0]);
    const text = 'Half a pair \ufffd here, a whole \u{1f600} there, a NUL \0 between.';
    expect(await documentText(store, id)).toBe(text);
    expect(length).toBe(text.length);
  });

  it('does at the next run what a crash left undone', async () => {
    const whole = newStore();
    await ingestReports(whole, [opening, closing], { now });
    const crashed = newStore();
    await ingestReports(crashed, [opening], { now });
    // The process ends after saving a report, before the record is made.
    await expect(ingestReports(crashed, failAfter(closing), { now })).rejects.toThrow('power cut');
    expect(pendingReports(crashed)).toBe(1);
    expect(await ingestReports(crashed, [], { now })).toMatchObject({ reports: 0, unchanged: 0 });
    expect(factsOf(crashed)).toEqual(factsOf(whole));
    expect(await resolvePending(crashed, { at: now })).toBe(false);
  });

  it('reads again what another version of the program read', async () => {
    const store = newStore();
    await ingestReports(store, [opening], { now });
    const before = factsOf(store);
    const [id] = before.documents.map(row => (row as string[])[0]);
    const text = 'report' in opening ? opening.report.text : '';
    saveReport(store, { ...takenReport(id, { text }), extractor: 'older' });
    expect(await ingestReports(store, [opening], { now })).toMatchObject({ reports: 0, unchanged: 1 });
    expect(factsOf(store)).toEqual(before);
  });

  it('stops when the database fails, keeping what was saved', async () => {
    const path = join(folder, 'locked.db');
    const store = openStore(path, { busyMs: 20 });
    await ingestReports(store, [opening], { now });
    const other = openStore(path);
    other.db.exec('BEGIN IMMEDIATE');
    await expect(ingestReports(store, [closing], { now })).rejects.toMatchObject({ code: 'locked' });
    other.db.exec('ROLLBACK');
    expect(await getStats(other)).toMatchObject({ documents: 1, pending: 0 });
    expect(await ingestReports(store, [closing], { now })).toMatchObject({ reports: 1 });
    closeStore(store);
    closeStore(other);
  });
});

describe('a full disk', () => {
  it('stops the run and keeps the reports before it, readable', async () => {
    const path = join(folder, 'full.db');
    const store = openStore(path);
    await ingestReports(store, [opening], { now });
    const pages = Number(store.db.pragma('page_count', { simple: true }));
    store.db.pragma(`max_page_count = ${pages}`);
    const long = report(`Nothing happened in Lima. ${'It rained. '.repeat(20_000)}`);
    await expect(ingestReports(store, [long], { now })).rejects.toMatchObject({ code: 'io' });
    closeStore(store);
    const again = openStore(path);
    expect(await getStats(again)).toMatchObject({ documents: 1, pending: 0 });
    expect(again.db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(await ingestReports(again, [long], { now })).toMatchObject({ reports: 1 });
    closeStore(again);
  });
});

async function* failAfter(entry: ReadEntry): AsyncGenerator<ReadEntry> {
  yield entry;
  throw new Error('power cut');
}

describe('the sample reports', () => {
  const store = newStore();
  beforeAll(async () => {
    await ingestReports(store, readPaths([SAMPLES]), { now });
  });

  it('are all taken in', async () => {
    const stats = await getStats(store);
    expect(stats.documents).toBeGreaterThanOrEqual(8);
    expect(stats.pending).toBe(0);
  });

  it('are quoted to the letter by all evidence', async () => {
    const rows = store.db.prepare<[], string>('SELECT evidence FROM claims').pluck().all();
    for (const row of rows) {
      const evidence = Evidence.parse(JSON.parse(row));
      const text = (await documentText(store, evidence.documentId)) ?? '';
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(text).toContain(evidence.sentence);
    }
  });

  it('are served in the shapes of the model', () => {
    const shapes = {
      person: Person,
      country: Country,
      organization: Organization,
      place: Place,
      meeting: Meeting,
      project: Project,
      quote: Quote,
      document: Document,
    };
    const rows = store.db
      .prepare<[], { kind: keyof typeof shapes; json: string; conflicts: string }>(
        'SELECT kind, json, conflicts FROM resources JOIN ready USING (seq)',
      )
      .all();
    for (const { kind, json, conflicts } of rows) {
      const resource = JSON.parse(json);
      expect(shapes[kind].parse(resource)).toEqual(resource);
      expect(resource).not.toHaveProperty('evidence');
      expect(() => Conflict.array().parse(JSON.parse(conflicts))).not.toThrow();
    }
  });
});
