import { isTelling, joinsOf, judgementOf, worthTelling } from '../resolve/resolve-kind.ts';
import type { JudgedPair } from '../resolve/rules.ts';
import { addJudgement, dropNearMisses, dropOtherJudgements, relabelJudgements } from '../store/judgement-rows.ts';
import { idOfMember } from '../store/member-rows.ts';
import type { Joining } from './join.ts';
import type { KeptPlan, LiveNode } from './live-node.ts';
import type { Seating } from './seat.ts';
import type { Work } from './work.ts';

/** Keeps why sightings were taken for one, or were not. Nodes have their resources by now. */
export function keepJudgements<Item>(
  { store }: Work,
  plan: KeptPlan<Item>,
  seating: Seating<Item>,
  { nodes, pairs, near, nearOf }: Joining<Item>,
): void {
  const firsts = new Set(nodes.map(({ first }) => first.key));
  const ids = new Map<string, string>();
  const idOf = (key: string): string => {
    const known = ids.get(key) ?? idOfMember(store, key) ?? '';
    ids.set(key, known);
    return known;
  };
  const joins: JudgedPair<Item>[] = seating.nodes.flatMap(joinsOf);
  const parted = partedNodes(nodes, seating);
  for (const { first } of parted) dropNearMisses(store, first.key);
  const beside = [...near, ...parted.flatMap(nearOf)];
  const apart = beside.filter(({ left, right }) => !firsts.has(left.key) || !firsts.has(right.key));
  const judged = [...joins, ...pairs.filter(isTelling), ...apart].map(pair => judgementOf(pair, plan, idOf));
  const told = dropOtherJudgements(store, firsts, worthTelling(judged));
  for (const { first, former } of nodes) if (former !== undefined) relabelJudgements(store, first.key, idOf(first.key));
  for (const [json, judgement] of told) addJudgement(store, judgement, json);
}

/** Nodes of things that lost or got others: of near misses the best of two things was told, and may be another now. */
function partedNodes<Item>(nodes: readonly LiveNode<Item>[], { fresh, parted }: Seating<Item>): LiveNode<Item>[] {
  const moved = nodes.flatMap(({ former, resource }) => (former === undefined ? [] : [former, resource]));
  const changed = new Set([...parted, ...moved]);
  return nodes.filter(({ id, resource }) => !fresh.has(id) && changed.has(resource));
}
