import { insert } from './insert.ts';
import { keepSpan } from './keep-span.ts';
import { listing } from './listing-tables.ts';
import type { Store } from './open.ts';
import { ALL, type Facet, type ReadModel } from './read-model.ts';
import { allRows, oneRow, run } from './statement.ts';

const COUNT_FACET = `INSERT INTO facets (kind, name, value, resources) VALUES (@kind, @name, @value, 1)
  ON CONFLICT (kind, name, value) DO UPDATE SET resources = resources + 1 RETURNING id`;
const DISCOUNT_FACET = 'UPDATE facets SET resources = resources - 1 WHERE id = @id';
const LISTED = `SELECT facets.id, facets.name, facets.value FROM listing CROSS JOIN facets ON facets.id = listing.facet
  WHERE listing.seq = @seq`;
const UNLIST = 'DELETE FROM listing WHERE seq = @seq AND facet = @id';
/** All facets of a resource have it in the same place: what one entry tells holds for all. */
const MOVE = `UPDATE listing SET date = @date, sort_name = @sortName, last_day = @lastDay, amount = @amount
  WHERE seq = @seq AND (date, sort_name, last_day, amount) IS NOT (@date, @sortName, @lastDay, @amount)`;

type Listed = { readonly id: number; readonly name: string; readonly value: string };

/** Files a resource, which must not be filed, under each of its facets. */
export function list(store: Store, seq: number, model: ReadModel): void {
  for (const facet of facetsOf(model).values()) fileUnder(store, seq, model, facet);
  keepSpan(store, model);
}

/** Files a resource anew: each entry costs, and one report more mostly changes the date alone. */
export function relist(store: Store, seq: number, model: ReadModel): void {
  const { date, sortName, lastDay, amount } = model;
  const wanted = facetsOf(model);
  for (const { id, name, value } of allRows<Listed>(store, LISTED, { seq }))
    if (!wanted.delete(keyOf([name, value]))) drop(store, seq, id);
  run(store, MOVE, { seq, date, sortName, lastDay, amount });
  for (const facet of wanted.values()) fileUnder(store, seq, model, facet);
  keepSpan(store, model);
}

/** Takes a resource out of all lists. */
export function unlist(store: Store, seq: number): void {
  for (const { id } of allRows<Listed>(store, LISTED, { seq })) drop(store, seq, id);
}

const keyOf = ([name, value]: Facet): string => `${name} ${value}`;
const facetsOf = ({ facets }: ReadModel): Map<string, Facet> =>
  new Map([ALL, ...facets].map(facet => [keyOf(facet), facet]));

function fileUnder(store: Store, seq: number, model: ReadModel, [name, value]: Facet): void {
  const { kind, id, date, sortName, lastDay, amount } = model;
  const facet = oneRow<{ id: number }>(store, COUNT_FACET, { kind, name, value })?.id ?? 0;
  insert(store, listing, { facet, date, id, seq, sortName, lastDay, amount });
}

function drop(store: Store, seq: number, id: number): void {
  run(store, UNLIST, { seq, id });
  run(store, DISCOUNT_FACET, { id });
}
