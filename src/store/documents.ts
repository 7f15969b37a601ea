import { hash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import type { EntityRef } from '../model/entity-ref.ts';
import type { Rejection } from '../model/extraction.ts';
import type { DocumentFilter, PageRequest, StoredPage } from '../model/page.ts';
import { anyOf, type ListQuery } from './list-query.ts';
import { listResources } from './list-resources.ts';
import type { Store } from './open.ts';
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

const REJECTED = "SELECT extraction -> '$.rejected' AS rejected FROM documents WHERE id = @id";

export const documentsQuery = (filter: DocumentFilter): ListQuery => ({
  kind: 'document',
  facets: anyOf('publisher', filter.publisher?.map(searchText)),
  mentions: (['person', 'country', 'organization'] as const).flatMap(kind => {
    const ids = filter[kind] ?? [];
    return ids.length === 0 ? [] : [ids.map(id => ({ kind, id }))];
  }),
  window: { from: filter.from, to: filter.to, certain: filter.dateMatch === 'certain' },
  q: filter.q,
});

export const listDocuments = (store: Store, filter: DocumentFilter, page: PageRequest): Promise<StoredPage> =>
  listResources(store, documentsQuery(filter), page);

/** The stored text of a report: what all offsets count in. */
export async function documentText(store: Store, id: string): Promise<string | undefined> {
  return oneRow<{ text: string }>(store, 'SELECT text FROM documents WHERE id = @id', { id })?.text;
}

/** The extractor that read this report, undefined for a report that is not stored. */
export const extractorOf = (store: Store, id: string): string | undefined =>
  oneRow<{ extractor: string }>(store, 'SELECT extractor FROM documents WHERE id = @id', { id })?.extractor;

/** What its extractor saw in a report and did not take. */
export function rejectedIn(store: Store, id: string): Rejection[] {
  return JSON.parse(oneRow<{ rejected: string }>(store, REJECTED, { id })?.rejected ?? '[]');
}

export function documentRow(store: Store, id: string): DocumentRow | undefined {
  const row = oneRow<Omit<DocumentRow, 'opening' | 'length' | 'contents'> & Contents>(store, ROW, { id });
  if (!row) return undefined;
  const { text, sentences, extraction, ...rest } = row;
  const contents = hash('sha256', JSON.stringify([text, sentences, extraction]), 'base64url');
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
