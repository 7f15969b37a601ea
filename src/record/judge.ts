import { joinsOf, judgementOf, worthTelling } from '../resolve/resolve-kind.ts';
import type { JudgedPair } from '../resolve/rules.ts';
import { resourceRow } from '../store/identity-rows.ts';
import { addJudgement, dropJudgementsAmong, relabelJudgements } from '../store/judgement-rows.ts';
import { nodeOfMember } from '../store/node-rows.ts';
import type { Joining } from './join.ts';
import type { KeptPlan } from './live-node.ts';
import type { Seating } from './seat.ts';
import type { Work } from './work.ts';

/** Keeps why sightings were taken for one, or were not. Nodes have their resources by now. */
export function keepJudgements<Item>(
  { store }: Work,
  plan: KeptPlan<Item>,
  seating: Seating<Item>,
  { nodes, pairs, near }: Joining<Item>,
): void {
  const firsts = new Set(nodes.map(({ first }) => first.key));
  dropJudgementsAmong(store, firsts);
  const ids = new Map<string, string>();
  const idOf = (key: string): string => {
    const known = ids.get(key) ?? idOfMember(store, key);
    ids.set(key, known);
    return known;
  };
  for (const { first, isMoved } of nodes) if (isMoved) relabelJudgements(store, first.key, idOf(first.key));
  const joins: JudgedPair<Item>[] = seating.nodes.flatMap(joinsOf);
  const apart = near.filter(({ left, right }) => !firsts.has(left.key) || !firsts.has(right.key));
  const judged = [...joins, ...pairs, ...apart].map(pair => judgementOf(pair, plan, idOf));
  for (const judgement of worthTelling(judged)) addJudgement(store, judgement);
}

function idOfMember(store: Work['store'], key: string): string {
  const resource = nodeOfMember(store, key)?.resource;
  const row = typeof resource === 'number' ? resourceRow(store, resource) : undefined;
  return row?.id ?? '';
}
