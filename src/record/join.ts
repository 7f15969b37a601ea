import { canJoin, judgePair } from '../resolve/candidates.ts';
import { type Clustering, cluster } from '../resolve/cluster.ts';
import { type Decisions, decidedWith } from '../resolve/decisions.ts';
import type { JudgedPair } from '../resolve/rules.ts';
import { compareText } from '../resolve/sighting.ts';
import { nodeOfMember, nodesById, nodesByKeys, nodesOfComponent, setComponent } from '../store/node-rows.ts';
import { type KeptPlan, type LiveNode, soughtKeys, wake } from './live-node.ts';
import type { Seating } from './seat.ts';
import type { Work } from './work.ts';

/** Nodes that were clustered anew, in the order of their places, and how. */
export type Joining<Item> = Clustering<Item> & {
  readonly nodes: readonly LiveNode<Item>[];
  /** Pairs of a new node with one that stands clearly apart from it. */
  readonly near: readonly JudgedPair<Item>[];
  /** As `near`, of a node that was there before. */
  readonly nearOf: (node: LiveNode<Item>) => readonly JudgedPair<Item>[];
};

/** A node beside another, in the order of their places, and how the two were judged. */
type Beside<Item> = Pick<JudgedPair<Item>, 'left' | 'right'> & {
  readonly mate: LiveNode<Item>;
  readonly judged: NonNullable<ReturnType<typeof judgePair<Item>>>;
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
  const wakeAll = (ids: readonly number[]): LiveNode<Item>[] => {
    const unknown = ids.filter(id => !known.has(id));
    for (const row of unknown.length > 0 ? nodesById(store, unknown) : []) known.set(row.id, wake(row, plan));
    return ids.flatMap(id => known.get(id) ?? []);
  };
  const beside = (node: LiveNode<Item>, before = Number.MAX_SAFE_INTEGER): Beside<Item>[] => {
    const partners = decidedWith(decisions, node.first.key).flatMap(key => nodeOfMember(store, key)?.id ?? []);
    const others = [...nodesByKeys(store, soughtKeys(plan, node.first), before), ...partners];
    return wakeAll(others.filter(id => id !== node.id)).flatMap(mate => {
      const [left, right] = (node.place < mate.place ? [node, mate] : [mate, node]).map(({ first }) => first);
      const judged = judgePair(left, right, plan.rules, decisions);
      return judged ? [{ left, right, mate, judged }] : [];
    });
  };
  const nearOf = (node: LiveNode<Item>): JudgedPair<Item>[] =>
    beside(node).flatMap(pair => (canJoin(pair.judged, plan.rules) ? [] : [nearMiss(pair, plan)]));
  const components = new Set(seating.gone);
  const near: JudgedPair<Item>[] = [];
  // New nodes are clustered in any case: each is compared here with those that were there before.
  const before = [...seating.fresh].reduce((least, id) => Math.min(least, id), Number.MAX_SAFE_INTEGER);
  for (const node of wakeAll([...seating.fresh])) {
    for (const pair of beside(node, before)) {
      if (canJoin(pair.judged, plan.rules)) components.add(pair.mate.component);
      else near.push(nearMiss(pair, plan));
    }
  }
  const touched = [...components].flatMap(component => nodesOfComponent(store, component));
  const ids = new Set([...seating.fresh, ...touched]);
  const nodes = wakeAll([...ids]).sort((a, b) => compareText(a.place, b.place));
  const clustering = cluster(
    nodes.map(({ first }) => first),
    plan.rules,
    decisions,
  );
  labelComponents(work, nodes, clustering.ties);
  return { nodes, near, nearOf, ...clustering };
}

function nearMiss<Item>(
  { left, right, judged: { verdict } }: Beside<Item>,
  { rules }: KeptPlan<Item>,
): JudgedPair<Item> {
  const pair = { left, right, verdict, decision: 'near_miss' } as const;
  const { veto, score } = verdict;
  return veto === undefined
    ? { ...pair, decidedBy: 'score', reason: `the score ${score} is under the ${rules.same} it takes` }
    : { ...pair, decidedBy: 'veto', reason: veto };
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
