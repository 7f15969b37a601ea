import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import type { EntityRef } from '../model/entity-ref.ts';
import type { DocumentFilter, PageRequest, StoredPage } from '../model/page.ts';
import { listResources } from './list-resources.ts';
import type { Store } from './open.ts';
import { getResource } from './resources.ts';
import type { documents } from './schema.ts';
import { searchText } from './search-text.ts';
import { oneRow } from './statement.ts';

type Contents = Pick<typeof documents.$inferSelect, 'text' | 'sentences' | 'extraction'>;

/** What a document's JSON is made of: its row without the long columns, of which `contents` is a digest. */
export type DocumentRow = Omit<typeof documents.$inferSelect, keyof Contents | 'extractor' | 'resolved'> & {
  readonly opening: string;
  readonly length: number;
  readonly contents: string;
};

/** The first words stand in for a title that is missing. */
const OPENING_LENGTH = 80;

const ROW = `SELECT id, title, publisher, url, language, published_on AS publishedOn, retells, ingested_at AS ingestedAt,
  copy_of AS copyOf, text, sentences, extraction FROM documents WHERE id = @id`;

export const listDocuments = (store: Store, filter: DocumentFilter, page: PageRequest): Promise<StoredPage> =>
  listResources(store, { kind: 'document', ...windowed(filter) }, page);

export const getDocument = (store: Store, id: string): Promise<string | undefined> =>
  getResource(store, 'document', id);

/** The stored text of a report: what all offsets count in. */
export async function documentText(store: Store, id: string): Promise<string | undefined> {
  return oneRow<{ text: string }>(store, 'SELECT text FROM documents WHERE id = @id', { id })?.text;
}

/** The extractor that read this report, undefined for a report that is not stored. */
export const extractorOf = (store: Store, id: string): string | undefined =>
  oneRow<{ extractor: string }>(store, 'SELECT extractor FROM documents WHERE id = @id', { id })?.extractor;

export function documentRow(store: Store, id: string): DocumentRow | undefined {
  const row = oneRow<Omit<DocumentRow, 'opening' | 'length' | 'contents'> & Contents>(store, ROW, { id });
  if (!row) return undefined;
  const { text, sentences, extraction, ...rest } = row;
  const contents = createHash('sha256')
    .update(JSON.stringify([text, sentences, extraction]))
    .digest('base64url');
  return { ...rest, opening: openingOf(text), length: text.length, contents };
}

export function documentOf(row: DocumentRow, original: DocumentRow | undefined): Document {
  const { opening, contents, id, ...rest } = row;
  return { kind: 'document', id, name: row.title ?? opening, ...rest, copyOf: original ? refTo(original) : null };
}

const refTo = ({ id, title, opening }: DocumentRow): EntityRef => ({ id, kind: 'document', name: title ?? opening });

function openingOf(text: string): string {
  const line = text
    .slice(0, OPENING_LENGTH * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= OPENING_LENGTH ? line : `${line.slice(0, OPENING_LENGTH).replace(/\s\S*$/, '')}…`;
}

const windowed = ({ publisher, from, to, q }: DocumentFilter) => ({
  facets: { publisher: publisher?.map(searchText) },
  window: { from, to },
  q,
});
