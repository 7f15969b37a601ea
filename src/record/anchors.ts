import { EntityKind } from '../model/entity-ref.ts';
import type { Overrides } from '../model/record.ts';
import { isMemberKey, namedIn } from '../resolve/overrides.ts';
import { factOf } from '../store/facts.ts';
import { DROPPED, retiredMember, seqOf } from '../store/identity-rows.ts';
import { nodesOfResource } from '../store/node-rows.ts';
import type { Store } from '../store/open.ts';

/**
 * The sighting that stands for each thing that overrides name. A thing is bound when it is first named, to its first
 * sighting, and stays so while it is named: whatever becomes of its id, the decision is about the same.
 */
export function anchorsOf(store: Store, overrides: Overrides): Map<string, string> {
  const bound = new Map<string, string>(JSON.parse(factOf(store, 'anchors') ?? '[]'));
  return new Map(
    namedIn(overrides).flatMap((named): [string, string][] => {
      const key = isMemberKey(named) ? named : (bound.get(named) ?? findAnchor(store, named));
      return key === undefined ? [] : [[named, key]];
    }),
  );
}

function findAnchor(store: Store, named: string): string | undefined {
  const at = named.indexOf(':');
  const kinds = at < 0 ? EntityKind.options : [named.slice(0, at)];
  const id = named.slice(at + 1);
  for (const kind of kinds) {
    const seq = seqOf(store, kind, id) ?? seqOf(store, DROPPED, `${kind}:${id}`);
    const first = seq === undefined ? undefined : nodesOfResource(store, seq)[0]?.firstKey;
    const key = first ?? retiredMember(store, kind, id);
    if (key !== undefined) return key;
  }
  return undefined;
}
