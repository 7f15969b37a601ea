import { filings } from './card-tables.ts';
import { daysBetween } from './days.ts';
import { countOf, setFact } from './facts.ts';
import { insert } from './insert.ts';
import type { Store } from './open.ts';
import { oneRow, run } from './statement.ts';

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

const ADD_CARD = 'INSERT INTO cards (owner, json) VALUES (@owner, @json) RETURNING seq';
const COUNT_DRAWER = `INSERT INTO drawers (name, cards) VALUES (@name, 1)
  ON CONFLICT (name) DO UPDATE SET cards = cards + 1 RETURNING id`;
const DISCOUNT_DRAWERS = `UPDATE drawers SET cards = drawers.cards - gone.cards
  FROM (SELECT filings.drawer, count(*) AS cards FROM cards CROSS JOIN filings ON filings.card = cards.seq
    WHERE cards.owner = @owner GROUP BY filings.drawer) AS gone
  WHERE drawers.id = gone.drawer`;
const DELETE_FILINGS = 'DELETE FROM filings WHERE card IN (SELECT seq FROM cards WHERE owner = @owner)';

/** Files the cards of a resource, which must have none. */
export function putCards(store: Store, owner: number, cards: readonly Card[]): void {
  for (const { kind, id, json, date, lastDay, drawers } of cards) {
    const card = oneRow<{ seq: number }>(store, ADD_CARD, { owner, json })?.seq ?? 0;
    for (const name of new Set(drawers)) {
      const drawer = oneRow<{ id: number }>(store, COUNT_DRAWER, { name })?.id ?? 0;
      insert(store, filings, { drawer, date, id, card, lastDay });
    }
    const span = date && lastDay ? daysBetween(date, lastDay) : 0;
    if (span > countOf(store, `span:${kind}`)) setFact(store, `span:${kind}`, span);
  }
}

/** Takes the cards of a resource away. */
export function clearCards(store: Store, owner: number): void {
  run(store, DISCOUNT_DRAWERS, { owner });
  run(store, DELETE_FILINGS, { owner });
  run(store, 'DELETE FROM cards WHERE owner = @owner', { owner });
}
