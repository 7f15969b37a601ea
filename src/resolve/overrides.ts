import type { KnownIdentity, Overrides } from '../model/record.ts';
import type { Decisions } from './decisions.ts';

/** Finds the sighting that stands for what an override names; undefined when there is no such thing. */
export type Anchor = (named: string) => string | undefined;

/** All that overrides name: resource ids, `person:xi-jinping` where kinds share an id, or member keys. */
export const namedIn = ({ same, different, drop, rename }: Overrides): string[] => [
  ...new Set([...same.flat(), ...different.flat(), ...drop, ...rename.map(({ id }) => id)]),
];

/** Whether a name in the overrides is that of a sighting, and not of a resource. */
export const isMemberKey = (named: string): boolean => named.includes('#');

/** Anchors by the identity that is known: a thing is bound to its first sighting. */
export function anchorsIn(known: readonly KnownIdentity[]): Anchor {
  const first = new Map<string, string>();
  for (const { id, kind, memberKeys } of known)
    for (const named of [id, `${kind}:${id}`]) if (!first.has(named)) first.set(named, memberKeys[0]);
  return named => (isMemberKey(named) ? named : first.get(named));
}

/** The decisions that overrides make; one that names something unknown decides nothing yet. */
export function bindOverrides({ same, different, drop, rename }: Overrides, anchor: Anchor): Decisions {
  const pairs = (named: readonly (readonly [string, string])[]) =>
    named.flatMap(([a, b]): [string, string][] => {
      const [left, right] = [anchor(a), anchor(b)];
      return left !== undefined && right !== undefined && left !== right ? [[left, right]] : [];
    });
  return {
    same: pairs(same),
    different: pairs(different),
    drop: new Set(drop.flatMap(named => anchor(named) ?? [])),
    rename: new Map(
      rename.flatMap(({ id, name }) => {
        const key = anchor(id);
        return key === undefined ? [] : [[key, name] as const];
      }),
    ),
  };
}
