import type { KnownIdentity, RetiredId } from '../model/record.ts';
import type { Sighting } from './sighting.ts';

type Cluster<Item> = readonly Sighting<Item>[];
/** What a thing without an id is to be called; `given` is the id that it had before it was given up. */
export type NewId = { readonly slug: string; readonly given?: string | undefined };
export type IdBook<Item> = {
  readonly newId: (cluster: Cluster<Item>) => NewId;
  /** Whether an id is or was that of another thing. */
  readonly isTaken: (id: string) => boolean;
};
export type Identified<Item> = { readonly id: string; readonly sightings: Cluster<Item> };

/**
 * Gives every cluster its id: the oldest that one of its members had before, else a new slug. Where a thing fell into
 * two, the part with its first member keeps the id. An id that nothing bears now is retired.
 */
export function assignIds<Item>(
  clusters: readonly Cluster<Item>[],
  known: readonly KnownIdentity[],
  { newId, isTaken }: IdBook<Item>,
): { things: Identified<Item>[]; retired: RetiredId[] } {
  const clusterOf = new Map(clusters.flatMap(cluster => cluster.map(({ key }) => [key, cluster] as const)));
  const idOf = new Map<Cluster<Item>, string>();
  const heirs = known.map(identity => ({ identity, heir: heirOf(identity, clusterOf) }));
  for (const { identity, heir } of heirs) if (heir && !idOf.has(heir)) idOf.set(heir, identity.id);
  const inUse = new Set(known.map(({ id }) => id));
  for (const cluster of clusters) {
    if (idOf.has(cluster)) continue;
    const { slug, given } = newId(cluster);
    const isFree = (candidate: string): boolean => !inUse.has(candidate) && !isTaken(candidate);
    const id = given !== undefined && !inUse.has(given) ? given : freeId(slug, isFree);
    inUse.add(id);
    idOf.set(cluster, id);
  }
  const things = clusters.map(sightings => ({ id: idOf.get(sightings) ?? '', sightings }));
  const kept = new Set(idOf.values());
  const retired = heirs.flatMap(({ identity: { id, kind }, heir }) =>
    kept.has(id) ? [] : [{ kind, id, mergedInto: (heir && idOf.get(heir)) ?? null }],
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
function freeId(slug: string, isFree: (id: string) => boolean): string {
  let free = slug;
  for (let count = 2; !isFree(free); count++) free = `${slug}-${count}`;
  return free;
}
