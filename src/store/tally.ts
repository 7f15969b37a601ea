import { setImmediate } from 'node:timers/promises';
import type { Facet } from '../model/page.ts';
import type { Position } from './cursor.ts';
import type { ListQuery } from './list-query.ts';
import { boundsOf } from './list-resources.ts';
import { type ListingPlan, planOf } from './listing-plan.ts';
import { walkSql } from './listing-query.ts';
import type { Store } from './open.ts';
import { allRows } from './statement.ts';

type Key = Position & { readonly seq: number };
type Sum = { readonly facet: number; readonly count: number };
type Count = { readonly name: string; readonly value: string; readonly count: number };

/** Looked through at a time: other requests are answered in between. */
const SLICE = 250;
/** Of a property with many values, those that most resources have. */
const MOST_VALUES = 50;
const IN_ORDER = { sort: 'date', order: 'asc', cursor: null } as const;

const LARGEST = `SELECT name, value, resources AS count FROM facets
  WHERE kind = @kind AND name = @name AND resources > 0 ORDER BY resources DESC, value LIMIT +@limit`;
const FACETS_OF = `SELECT listing.facet, count(*) AS count FROM json_each(@seqs) AS chosen
  CROSS JOIN listing ON listing.seq = chosen.value GROUP BY listing.facet`;
const NAMED = `SELECT facets.id, facets.name, facets.value FROM json_each(@ids) AS chosen
  CROSS JOIN facets ON facets.id = chosen.value WHERE facets.name IN (SELECT value FROM json_each(@names))`;

/** How many resources the list has, all pages together. */
export async function countResources(store: Store, query: ListQuery): Promise<number> {
  const plan = planOf(store, query);
  if (!plan) return 0;
  if (plan.whole) return plan.walked[0].resources;
  let count = 0;
  for await (const seqs of slicesOf(store, query, plan)) count += seqs.length;
  return count;
}

/** For each property, its values in this list with the number of resources that have them, the commonest first. */
export async function facetsOf(store: Store, query: ListQuery, names: readonly string[]): Promise<Facet[]> {
  const plan = planOf(store, query);
  const counts =
    plan && (isEverything(plan, query) ? largest(store, query, names) : await tallied(store, query, plan, names));
  return names.map(name => ({ name, values: (counts ?? []).filter(count => count.name === name).map(toValue) }));
}

function largest(store: Store, { kind }: ListQuery, names: readonly string[]): Count[] {
  return names.flatMap(name => allRows<Count>(store, LARGEST, { kind, name, limit: MOST_VALUES }));
}

async function tallied(store: Store, query: ListQuery, plan: ListingPlan, names: readonly string[]): Promise<Count[]> {
  const sums = new Map<number, number>();
  for await (const seqs of slicesOf(store, query, plan))
    for (const { facet, count } of allRows<Sum>(store, FACETS_OF, { seqs: JSON.stringify(seqs) }))
      sums.set(facet, count + (sums.get(facet) ?? 0));
  const values = { ids: JSON.stringify([...sums.keys()]), names: JSON.stringify(names) };
  const counts = allRows<Omit<Count, 'count'> & { id: number }>(store, NAMED, values)
    .map(({ id, name, value }): Count => ({ name, value, count: sums.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return names.flatMap(name => counts.filter(count => count.name === name).slice(0, MOST_VALUES));
}

/** Parties are filed by kind and id; a filter takes the id. */
const toValue = ({ value, count }: Count) => ({ value: value.slice(value.indexOf(':') + 1), count });

const isEverything = ({ whole }: ListingPlan, { facets, minSources, minConfidence }: ListQuery): boolean =>
  whole && !facets?.length && !minSources && !minConfidence;

/** All resources of a list, each once, some at a time. */
async function* slicesOf(store: Store, query: ListQuery, { walked, shape, values }: ListingPlan) {
  const sql = walkSql({ ...shape, ...IN_ORDER, served: null });
  const { low, high } = boundsOf(store, query, { ...IN_ORDER, limit: SLICE });
  const seen = new Set<number>();
  for (const { id: facet } of walked) {
    let from: Position | undefined = low;
    while (from) {
      const bounds = { lowKey: from.key, lowId: from.id, highKey: high.key, highId: high.id };
      const keys: Key[] = allRows<Key>(store, sql, { ...values, ...bounds, facet, limit: SLICE });
      yield keys.flatMap(({ seq }) => (seen.has(seq) ? [] : [seq]));
      if (walked.length > 1) for (const { seq } of keys) seen.add(seq);
      from = keys.length === SLICE ? keys.at(-1) : undefined;
      if (from) await setImmediate();
    }
  }
}
