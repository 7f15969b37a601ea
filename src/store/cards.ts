import { cards, filings } from './card-tables.ts';
import { insert } from './insert.ts';
import { keepSpan } from './keep-span.ts';
import type { Store } from './open.ts';
import { allRows, run } from './statement.ts';

/** What lists of cards are of. */
export type CardKind = 'relation' | 'event' | 'mention';

/** Ready-made JSON with all that it is filed under. `date` and `lastDay` are days, '' if unknown. */
export type Card = {
  readonly kind: CardKind;
  readonly id: string;
  readonly json: string;
  readonly date: string;
  readonly lastDay: string;
  readonly drawers: readonly string[];
};

const FILED = 'SELECT id, json, filed FROM cards WHERE owner = @owner';
const UNFILE = 'DELETE FROM filings WHERE drawer = @drawer AND date = @date AND id = @id';

type Filed = { readonly id: string; readonly json: string; readonly filed: string };

/** Files the cards of a resource, which must have none. */
export function putCards(store: Store, owner: number, put: readonly Card[]): void {
  for (const card of put) putCard(store, owner, card);
}

/** Files the cards of a resource in place of those that it has: those that are as they were stay. */
export function changeCards(store: Store, owner: number, put: readonly Card[]): void {
  const wanted = new Map(put.map(card => [card.id, card]));
  for (const known of filedOf(store, owner)) {
    const card = wanted.get(known.id);
    if (card?.json === known.json && filedAs(card) === known.filed) wanted.delete(known.id);
    else removeCard(store, owner, known);
  }
  for (const card of wanted.values()) putCard(store, owner, card);
}

/** Takes the cards of a resource away. */
export function clearCards(store: Store, owner: number): void {
  for (const card of filedOf(store, owner)) removeCard(store, owner, card);
}

const filedOf = (store: Store, owner: number): Filed[] => allRows<Filed>(store, FILED, { owner });
const filedAs = ({ date, drawers }: Card): string => [date, ...drawers].join('\n');

function putCard(store: Store, owner: number, card: Card): void {
  const { id, json, date, lastDay, drawers } = card;
  const seq = insert(store, cards, { owner, id, json, filed: filedAs(card) });
  for (const drawer of drawers) insert(store, filings, { drawer, date, id, card: seq, lastDay });
  keepSpan(store, card);
}

function removeCard(store: Store, owner: number, { id, filed }: Filed): void {
  const [date, ...drawers] = filed.split('\n');
  for (const drawer of drawers) run(store, UNFILE, { drawer, date, id });
  run(store, 'DELETE FROM cards WHERE owner = @owner AND id = @id', { owner, id });
}
