import type { Report } from '../model/document.ts';
import type { Extraction } from '../model/extraction.ts';
import { rejectedCards } from './card-model.ts';
import { documentOf, documentRow, rejectedIn } from './documents.ts';
import { addTo } from './facts.ts';
import type { Store } from './open.ts';
import { clearResource, digestOf, type Holding, putResource } from './put-resource.ts';
import { documentModel } from './read-model.ts';
import type { Moment } from './renew-model.ts';
import { oneRow, run, writing } from './statement.ts';

/** A report that was read: what `ingest` hands over. */
export type TakenReport = {
  readonly id: string;
  readonly report: Report;
  readonly ingestedAt: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly extraction: Extraction;
  readonly extractor: string;
};

/** A report that is there keeps all but what was extracted. */
const SAVE = `INSERT INTO documents (id, text, title, publisher, url, language, published_on, retells, ingested_at,
    sentences, extraction, extractor, resolved)
  VALUES (@id, @text, @title, @publisher, @url, @language, @publishedOn, @retells, @ingestedAt,
    @sentences, @extraction, @extractor, 0)
  ON CONFLICT (id) DO UPDATE SET sentences = excluded.sentences, extraction = excluded.extraction,
    extractor = excluded.extractor, resolved = 0`;

/** Saves one report in one transaction. It waits there until a record that takes it in is saved. */
export function saveReport(store: Store, { report, sentences, extraction, ...taken }: TakenReport): void {
  writing(store, () => {
    run(store, SAVE, {
      ...report,
      ...taken,
      sentences: JSON.stringify(sentences),
      extraction: JSON.stringify(extraction),
    });
    addTo(store, 'reports', 1);
    renewDocument(store, taken.id, { revision: addTo(store, 'revision', 1), at: taken.ingestedAt });
  });
}

const DIGEST = "SELECT digest FROM resources WHERE kind = 'document' AND id = @id";

/** Makes what is served of a document anew from its row, if it is to be another. */
export function renewDocument(store: Store, id: string, { revision, at }: Moment): void {
  const made = documentHolding(store, id);
  if (!made || made.digest === oneRow<{ digest: string }>(store, DIGEST, { id })?.digest) return;
  clearResource(store, 'document', id);
  putResource(store, made.holding, { revision, digest: made.digest, changedAt: at }, () => '');
}

/** What is served of a document. The digest is also of its text and of what was extracted: it tells when any of them changed. */
export function documentHolding(store: Store, id: string): { holding: Holding; digest: string } | undefined {
  const row = documentRow(store, id);
  if (!row) return undefined;
  const original = row.copyOf === null ? undefined : documentRow(store, row.copyOf);
  const cards = rejectedCards(id, rejectedIn(store, id), row.publishedOn ?? '');
  const holding = { model: documentModel(documentOf(row, original)), claims: [], members: [], cards };
  return { holding, digest: digestOf({ ...holding, contents: row.contents }) };
}
