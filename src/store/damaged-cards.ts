import type { Card } from './cards.ts';
import type { Damage } from './find-damage.ts';
import type { Store } from './open.ts';
import type { Holding } from './put-resource.ts';
import { allRows } from './statement.ts';

const CARDS = `SELECT resources.kind || ' ' || resources.id AS owner, cards.id, cards.json, cards.filed
  FROM cards JOIN resources ON resources.seq = cards.owner`;
const FILINGS = `SELECT resources.kind || ' ' || resources.id AS owner, drawer, filings.date, last_day AS lastDay,
    filings.id
  FROM filings LEFT JOIN cards ON cards.seq = filings.card LEFT JOIN resources ON resources.seq = cards.owner`;

type CardRow = Pick<Card, 'id' | 'json'> & { readonly owner: string; readonly filed: string };
type FilingRow = Pick<Card, 'id' | 'date' | 'lastDay'> & { readonly owner: string | null; readonly drawer: string };

/** Cards, and where they are filed, that are not those of the resources as they must be. */
export function damagedCards(store: Store, holdings: readonly Holding[]): Damage[] {
  const expected = new Map(holdings.flatMap(linesOf));
  const found: Damage[] = [];
  for (const [line, where] of storedLines(store))
    if (!expected.delete(line)) found.push({ where, problem: 'has a card that nothing says' });
  return [...found, ...[...expected.values()].map(where => ({ where, problem: 'lacks a card' }))];
}

function* storedLines(store: Store): Generator<[line: string, where: string]> {
  for (const { owner, id, json, filed } of allRows<CardRow>(store, CARDS))
    yield [[owner, id, json, filed].join('\n'), owner];
  for (const { owner, drawer, date, lastDay, id } of allRows<FilingRow>(store, FILINGS))
    yield [[owner, drawer, date, lastDay, id].join('\n'), owner ?? drawer];
}

/** The rows that a resource must have, each as one line. */
function linesOf({ model, cards }: Holding): [line: string, where: string][] {
  const owner = `${model.kind} ${model.id}`;
  return cards.flatMap(({ id, json, date, lastDay, drawers }) => [
    [[owner, id, json, date, ...drawers].join('\n'), owner] as [string, string],
    ...drawers.map((drawer): [string, string] => [[owner, drawer, date, lastDay, id].join('\n'), owner]),
  ]);
}
