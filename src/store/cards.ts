import { cards, filings } from './card-tables.ts';
import { daysBetween } from './days.ts';
import { countOf, setFact } from './facts.ts';
import { insert } from './insert.ts';
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

const FILED = 'SELECT id, filed FROM cards WHERE owner = @owner';
const UNFILE = 'DELETE FROM filings WHERE drawer = @drawer AND date = @date AND id = @id';

/** Files the cards of a resource, which must have none. */
export function putCards(store: Store, owner: number, put: readonly Card[]): void {
  for (const { kind, id, json, date, lastDay, drawers } of put) {
    insert(store, cards, { owner, id, json, filed: [date, ...drawers].join('\n') });
    for (const drawer of drawers) insert(store, filings, { drawer, date, id, owner, lastDay });
    const span = date && lastDay ? daysBetween(date, lastDay) : 0;
    if (span > 0 && span > countOf(store, `span:${kind}`)) setFact(store, `span:${kind}`, span);
  }
}

/** Takes the cards of a resource away. */
export function clearCards(store: Store, owner: number): void {
  for (const { id, filed } of allRows<{ id: string; filed: string }>(store, FILED, { owner })) {
    const [date, ...drawers] = filed.split('\n');
    for (const drawer of drawers) run(store, UNFILE, { drawer, date, id });
  }
  run(store, 'DELETE FROM cards WHERE owner = @owner', { owner });
}
