import type { Store } from './open.ts';
import { allRows, oneRow, run } from './statement.ts';

const NEIGHBOURS = `SELECT other.document_id AS id FROM shingles AS own CROSS JOIN shingles AS other ON other.hash = own.hash
  WHERE own.document_id = @id AND other.document_id <> @id GROUP BY other.document_id HAVING count(*) >= @fewest`;

/** Keeps the hashes by which a report is found; a report keeps its text, and so its hashes. */
export function addShingles(store: Store, documentId: string, sketch: readonly number[]): void {
  if (oneRow(store, 'SELECT 1 FROM shingles WHERE document_id = @documentId LIMIT 1', { documentId })) return;
  for (const hash of sketch)
    run(store, 'INSERT INTO shingles (hash, document_id) VALUES (@hash, @documentId)', { hash, documentId });
}

/** The hashes by which a report is found, in their order. */
export const storedSketch = (store: Store, documentId: string): number[] =>
  allRows<{ hash: number }>(store, 'SELECT hash FROM shingles WHERE document_id = @documentId ORDER BY hash', {
    documentId,
  }).map(({ hash }) => hash);

/** Reports that share at least so many hashes with this one. */
export const neighboursOf = (store: Store, id: string, fewest: number): string[] =>
  allRows<{ id: string }>(store, NEIGHBOURS, { id, fewest }).map(row => row.id);

export const setCopy = (store: Store, id: string, copyOf: string | null): void => {
  run(store, 'UPDATE documents SET copy_of = @copyOf WHERE id = @id', { id, copyOf });
};
