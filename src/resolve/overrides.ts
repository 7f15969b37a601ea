import type { KnownIdentity, Member, Overrides, ResourceKind } from '../model/record.ts';
import type { Decisions } from './decisions.ts';

/** A thing in data/overrides.json: a resource id, `person:xi-jinping` where kinds share it, or a member key. */
type Named = string;

export type LookUp = (named: Named) => readonly string[];

export const isEmpty = ({ same, different, drop, rename }: Overrides): boolean =>
  same.length + different.length + drop.length + rename.length === 0;

/**
 * Finds the sightings that a name in the overrides means: itself for a member key; else the members of the thing with
 * that id, as it is known or, when it is not, as it would be with no override at all.
 */
export function lookUp(known: readonly KnownIdentity[], natural: readonly Member[]): LookUp {
  const members = new Map<Named, string[]>();
  const add = (id: string, kind: ResourceKind, keys: readonly string[]): void => {
    for (const named of [id, `${kind}:${id}`]) members.set(named, [...(members.get(named) ?? []), ...keys]);
  };
  for (const { id, kind, memberKeys } of known) add(id, kind, memberKeys);
  const knownIds = new Set(known.map(({ id, kind }) => `${kind}:${id}`));
  for (const { resourceId, kind, key } of natural)
    if (!knownIds.has(`${kind}:${resourceId}`)) add(resourceId, kind, [key]);
  return named => (named.includes('#') ? [named] : (members.get(named) ?? []));
}

/** The decisions about sightings that the overrides make. */
export const decisionsOf = ({ same, different }: Overrides, find: LookUp): Decisions => ({
  same: same.map(names => names.flatMap(find)),
  different: different.map(([left, right]) => [new Set(find(left)), new Set(find(right))]),
});

/** Member keys of things that are not to be shown. */
export const droppedKeys = ({ drop }: Overrides, find: LookUp): ReadonlySet<string> => new Set(drop.flatMap(find));

/** The name that somebody gave a thing. */
export const renamed =
  ({ rename }: Overrides) =>
  (kind: ResourceKind, id: string): string | undefined =>
    rename.find(entry => entry.id === id || entry.id === `${kind}:${id}`)?.name;
