import type { Facet } from '../model/page.ts';
import type { Position } from './cursor.ts';
import type { ListQuery } from './list-query.ts';
import { boundsOf } from './list-resources.ts';
import { type ListingPlan, planOf } from './listing-plan.ts';
import { walkSql } from './listing-query.ts';
import type { Store } from './open.ts';
import { pause } from './pause.ts';
import { allRows } from './statement.ts';

type Key = Position & { readonly seq: number };
type Count = { readonly name: string; readonly value: string; readonly count: number };

/** Looked through at a time. */
const SLICE = 250;
/** Of a property with many values, those that most resources have. */
const MOST_VALUES = 50;
const IN_ORDER = { sort: 'date', order: 'asc', cursor: null } as const;

const LARGEST = `SELECT name, value, resources AS count FROM facets
  WHERE kind = @kind AND name = @name AND resources > 0 ORDER BY resources DESC, value LIMIT +@limit`;
const FACETS_OF = `SELECT facets.name, facets.value, sums.count
  FROM (SELECT listing.facet, count(*) AS count FROM json_each(@seqs) AS chosen
    CROSS JOIN listing ON listing.seq = chosen.value GROUP BY listing.facet) AS sums
  CROSS JOIN facets ON facets.id = sums.facet WHERE facets.name IN (SELECT value FROM json_each(@names))`;

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
  const sums = new Map<string, Count>();
  for await (const seqs of slicesOf(store, query, plan))
    for (const found of allRows<Count>(store, FACETS_OF, {
      seqs: JSON.stringify(seqs),
      names: JSON.stringify(names),
    })) {
      const key = `${found.name} ${found.value}`;
      sums.set(key, { ...found, count: found.count + (sums.get(key)?.count ?? 0) });
    }
  const counts = [...sums.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return names.flatMap(name => counts.filter(count => count.name === name).slice(0, MOST_VALUES));
}

/** Parties are filed by kind and id; a filter takes the id. */
const toValue = ({ value, count }: Count) => ({ value: value.slice(value.indexOf(':') + 1), count });

const isEverything = ({ whole }: ListingPlan, { facets, minSources, minConfidence }: ListQuery): boolean =>
  whole && !facets?.length && !minSources && !minConfidence;

/** All resources of a list, each once, some at a time. */
async function* slicesOf(store: Store, query: ListQuery, plan: ListingPlan): AsyncGenerator<number[]> {
  const seen = new Set<number>();
  for (const { id } of plan.walked)
    for await (const walked of walksOf(store, query, { ...plan, facet: id })) {
      yield walked.filter(seq => !seen.has(seq));
      if (plan.walked.length > 1) for (const seq of walked) seen.add(seq);
      await pause();
    }
}

type Walk = Pick<ListingPlan, 'shape' | 'values'> & { readonly facet: number };

/** Some hits of the words after the other, for all that are walked at once are sorted anew for each slice. */
async function* walksOf(store: Store, query: ListQuery, { found, ...walk }: Walk & Pick<ListingPlan, 'found'>) {
  if (!found) return yield* walkOn(store, query, walk);
  for (let at = 0; at < found.length; at += SLICE) {
    const hits = JSON.stringify(found.slice(at, at + SLICE));
    yield* walkOn(store, query, { ...walk, values: { ...walk.values, hits } });
  }
}

function* walkOn(store: Store, query: ListQuery, { shape, values, facet }: Walk): Generator<number[]> {
  const sql = walkSql({ ...shape, ...IN_ORDER, served: null });
  const { low, high } = boundsOf(store, query, { ...IN_ORDER, limit: SLICE });
  for (let from: Position | undefined = low; from; ) {
    const bounds = { lowKey: from.key, lowId: from.id, highKey: high.key, highId: high.id };
    const keys: Key[] = allRows<Key>(store, sql, { ...values, ...bounds, facet, limit: SLICE });
    yield keys.map(({ seq }) => seq);
    from = keys.length === SLICE ? keys.at(-1) : undefined;
  }
}
