import type { KnownIdentity, RetiredId } from '../model/record.ts';
import type { Sighting } from './sighting.ts';

type Cluster<Item> = readonly Sighting<Item>[];
export type Identified<Item> = { readonly id: string; readonly sightings: Cluster<Item> };

/**
 * Gives every cluster its id: the oldest that one of its members had before, else a new slug. Where a thing fell into
 * two, the part with its first member keeps the id. An id that nothing bears now is retired.
 */
export function assignIds<Item>(
  clusters: readonly Cluster<Item>[],
  known: readonly KnownIdentity[],
  slugOf: (cluster: Cluster<Item>) => string,
): { things: Identified<Item>[]; retired: RetiredId[] } {
  const clusterOf = new Map(clusters.flatMap(cluster => cluster.map(({ key }) => [key, cluster] as const)));
  const idOf = new Map<Cluster<Item>, string>();
  const heirs = known.map(identity => ({ identity, heir: heirOf(identity, clusterOf) }));
  for (const { identity, heir } of heirs) if (heir && !idOf.has(heir)) idOf.set(heir, identity.id);
  const taken = new Set(known.map(({ id }) => id));
  for (const cluster of clusters) if (!idOf.has(cluster)) idOf.set(cluster, freeSlug(slugOf(cluster), taken));
  const things = clusters.map(sightings => ({ id: idOf.get(sightings) ?? '', sightings }));
  const inUse = new Set(idOf.values());
  const retired = heirs.flatMap(({ identity: { id, kind }, heir }) =>
    inUse.has(id) ? [] : [{ kind, id, mergedInto: (heir && idOf.get(heir)) ?? null }],
  );
  return { things, retired };
}

/** The cluster that has the first member of a known thing that is still there. */
function heirOf<Item>(
  { memberKeys }: KnownIdentity,
  clusterOf: ReadonlyMap<string, Cluster<Item>>,
): Cluster<Item> | undefined {
  const key = memberKeys.find(member => clusterOf.has(member));
  return key === undefined ? undefined : clusterOf.get(key);
}

/** "john-smith", "john-smith-2". */
function freeSlug(slug: string, taken: Set<string>): string {
  let free = slug;
  for (let count = 2; taken.has(free); count++) free = `${slug}-${count}`;
  taken.add(free);
  return free;
}
