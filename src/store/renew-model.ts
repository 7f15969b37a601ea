import type { ResourceKind } from '../model/record.ts';
import { addChange } from './add-change.ts';
import type { Store } from './open.ts';
import { changeModel, clearModel, digestOf, type Holding, putModel } from './put-resource.ts';
import { allRows, oneRow, run } from './statement.ts';

/** The revision and the clock of one run. */
export type Moment = { readonly revision: number; readonly at: string };

type Row = { readonly seq: number; readonly digest: string };

const ROW = 'SELECT seq, digest FROM resources WHERE kind = @kind AND id = @id';
const QUOTES = `SELECT resources.id FROM facets CROSS JOIN listing ON listing.facet = facets.id
  CROSS JOIN resources ON resources.seq = listing.seq
  WHERE facets.kind = 'quote' AND facets.name = 'document' AND facets.value = @documentId`;

/** Writes what is served of a resource if it is not as it was. */
export function renewModel(store: Store, { model, cards }: Pick<Holding, 'model' | 'cards'>, moment: Moment): void {
  const { kind, id } = model;
  const row = oneRow<Row>(store, ROW, { kind, id });
  const digest = digestOf({ model, cards });
  if (row?.digest === digest) return;
  // A row without a digest was made to keep the place of a thing that is told now for the first time.
  const write = row?.digest ? changeModel : putModel;
  write(store, { model, cards }, { revision: moment.revision, digest, changedAt: moment.at });
  addChange(store, moment.at, { change: row?.digest ? 'changed' : 'created', kind, id, mergedInto: null });
}

/** Removes a resource that nothing rests on. True when it had been served. */
export function removeResource(store: Store, kind: ResourceKind | 'dropped' | 'quote', id: string): boolean {
  const row = oneRow<Row>(store, ROW, { kind, id });
  if (!row) return false;
  clearModel(store, row.seq);
  run(store, 'DELETE FROM resources WHERE seq = @seq', { seq: row.seq });
  return row.digest !== '';
}

/** Ids of the quotes of a report. */
export const quotesOfDocument = (store: Store, documentId: string): string[] =>
  allRows<{ id: string }>(store, QUOTES, { documentId }).map(({ id }) => id);
