import type { Card } from './cards.ts';
import type { Damage } from './find-damage.ts';
import type { Store } from './open.ts';
import type { Holding } from './put-resource.ts';
import { allRows } from './statement.ts';

const CARDS = `SELECT resources.kind || ' ' || resources.id AS owner, cards.json,
    (SELECT group_concat(name || ' ' || date || ' ' || last_day || ' ' || filings.id, char(10) ORDER BY name)
      FROM filings JOIN drawers ON drawers.id = filings.drawer WHERE filings.card = cards.seq) AS filed
  FROM cards JOIN resources ON resources.seq = cards.owner`;
const MISCOUNTED = `SELECT name FROM drawers
  WHERE cards <> (SELECT count(*) FROM filings WHERE filings.drawer = drawers.id) ORDER BY id`;

/** Cards, and drawers they are filed in, that are not those of the resources as they must be. */
export function damagedCards(store: Store, holdings: readonly Holding[]): Damage[] {
  const stored = new Map<string, string[]>();
  for (const { owner, json, filed } of allRows<{ owner: string; json: string; filed: string }>(store, CARDS))
    stored.set(owner, [...(stored.get(owner) ?? []), `${json}\n${filed}`]);
  const wrong = holdings.flatMap(({ model, cards }) => {
    const where = `${model.kind} ${model.id}`;
    const found = (stored.get(where) ?? []).sort();
    return sameLines(found, cards.map(lineOf).sort()) ? [] : [{ where, problem: 'its cards are not what it says' }];
  });
  const miscounted = allRows<{ name: string }>(store, MISCOUNTED);
  return [...wrong, ...miscounted.map(({ name }) => ({ where: name, problem: 'the number of its cards is wrong' }))];
}

const lineOf = ({ json, date, lastDay, id, drawers }: Card): string => {
  const filed = [...new Set(drawers)].sort(byBytes).map(name => `${name} ${date} ${lastDay} ${id}`);
  return `${json}\n${filed.join('\n')}`;
};

/** As SQLite sorts. */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const sameLines = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, i) => line === b[i]);
