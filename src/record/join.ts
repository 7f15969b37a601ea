import { canJoin, judgePair } from '../resolve/candidates.ts';
import { type Clustering, cluster } from '../resolve/cluster.ts';
import { type Decisions, decidedWith } from '../resolve/decisions.ts';
import type { JudgedPair } from '../resolve/rules.ts';
import { compareText } from '../resolve/sighting.ts';
import { nodeById, nodeOfMember, nodesByKeys, nodesOfComponent, setComponent } from '../store/node-rows.ts';
import { type KeptPlan, type LiveNode, soughtKeys, wake } from './live-node.ts';
import type { Seating } from './seat.ts';
import type { Work } from './work.ts';

/** Nodes that were clustered anew, in the order of their places, and how. */
export type Joining<Item> = Clustering<Item> & {
  readonly nodes: readonly LiveNode<Item>[];
  /** Pairs of a new node with one that stands clearly apart from it. */
  readonly near: readonly JudgedPair<Item>[];
};

/** Clusters anew what new and lost nodes can change: the components that they touch. */
export function joinNodes<Item>(
  work: Work,
  plan: KeptPlan<Item>,
  seating: Seating<Item>,
  decisions: Decisions,
): Joining<Item> {
  const { store } = work;
  const known = new Map(seating.nodes.map(node => [node.id, node]));
  const wakeOnce = (id: number): LiveNode<Item> | undefined => {
    const row = known.has(id) ? undefined : nodeById(store, id);
    if (row) known.set(id, wake(row, plan));
    return known.get(id);
  };
  const components = new Set(seating.gone);
  const near: JudgedPair<Item>[] = [];
  for (const id of seating.fresh) {
    const node = known.get(id);
    if (!node) continue;
    const partners = decidedWith(decisions, node.first.key).flatMap(key => nodeOfMember(store, key)?.id ?? []);
    for (const other of [...nodesByKeys(store, soughtKeys(plan, node.first)), ...partners]) {
      if (other === id || (seating.fresh.has(other) && other < id)) continue;
      const mate = wakeOnce(other);
      if (!mate) continue;
      const [left, right] = [node, mate].sort((a, b) => compareText(a.place, b.place));
      const judged = judgePair(left.first, right.first, plan.rules, decisions);
      if (!judged) continue;
      if (canJoin(judged, plan.rules)) components.add(mate.component);
      else near.push(nearMiss({ left: left.first, right: right.first, verdict: judged.verdict }, plan));
    }
  }
  const touched = [...components].flatMap(component => nodesOfComponent(store, component));
  const ids = new Set([...seating.fresh, ...touched.map(({ id }) => id)]);
  const nodes = [...ids].flatMap(id => wakeOnce(id) ?? []).sort((a, b) => compareText(a.place, b.place));
  const clustering = cluster(
    nodes.map(({ first }) => first),
    plan.rules,
    decisions,
  );
  labelComponents(work, nodes, clustering.ties);
  return { nodes, near, ...clustering };
}

function nearMiss<Item>(
  pair: Pick<JudgedPair<Item>, 'left' | 'right' | 'verdict'>,
  { rules }: KeptPlan<Item>,
): JudgedPair<Item> {
  const { veto, score } = pair.verdict;
  return veto === undefined
    ? {
        ...pair,
        decision: 'near_miss',
        decidedBy: 'score',
        reason: `the score ${score} is under the ${rules.same} it takes`,
      }
    : { ...pair, decision: 'near_miss', decidedBy: 'veto', reason: veto };
}

/** Nodes that a chain of ties holds together get one label: the least of their ids. */
function labelComponents<Item>(
  { store }: Work,
  nodes: readonly LiveNode<Item>[],
  ties: Clustering<Item>['ties'],
): void {
  const groupOf = nodes.map((_, at) => [at]);
  for (const [left, right] of ties) {
    const [into, from] = [groupOf[left], groupOf[right]].sort((a, b) => b.length - a.length);
    if (into === from) continue;
    into.push(...from);
    for (const at of from) groupOf[at] = into;
  }
  for (const group of new Set(groupOf)) {
    const label = Math.min(...group.map(at => nodes[at].id));
    for (const at of group) {
      if (nodes[at].component === label && nodes[at].resource !== undefined) continue;
      nodes[at].component = label;
      setComponent(store, nodes[at].id, label);
    }
  }
}
