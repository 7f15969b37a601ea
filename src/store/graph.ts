import type { EntityRef } from '../model/entity-ref.ts';
import { EntityKind } from '../model/entity-ref.ts';
import type { Graph, GraphNode } from '../model/graph.ts';
import type { SubjectRef } from '../model/page.ts';
import type { Relation, RelationType } from '../model/relation.ts';
import type { Store } from './open.ts';
import { pause } from './pause.ts';
import { listRelations } from './relations.ts';
import { oneRow } from './statement.ts';

/** How far and how wide. However it is asked, no more is read than `MOST_EXPANDED` × `MOST_OF_NODE` relations. */
export type GraphBounds = {
  readonly depth: number;
  readonly limit: number;
  readonly type?: readonly RelationType[] | undefined;
};

/** The newest relations of one thing that are looked at. */
const MOST_OF_NODE = 100;
/** How many things are looked around. */
const MOST_EXPANDED = 40;

const NAME = 'SELECT name FROM resources WHERE kind = @kind AND id = @id';

type Growth = { readonly nodes: Map<string, GraphNode>; readonly edges: Map<string, Relation>; truncated: boolean };

/** What lies around one thing, breadth first, its newest relations before older ones. Undefined when it is not there. */
export async function graphAround(store: Store, center: SubjectRef, bounds: GraphBounds): Promise<Graph | undefined> {
  const name = oneRow<{ name: string }>(store, NAME, { kind: center.kind, id: center.id })?.name;
  if (name === undefined) return undefined;
  const root: EntityRef = { id: center.id, kind: EntityKind.parse(center.kind), name };
  const growth: Growth = {
    nodes: new Map([[keyOf(root), { entity: root, distance: 0 }]]),
    edges: new Map(),
    truncated: false,
  };
  let expanded = 0;
  // A Map that grows while it is walked is walked to its end: nearer nodes come before farther ones.
  for (const node of growth.nodes.values()) {
    if (node.distance >= bounds.depth) break;
    if (++expanded > MOST_EXPANDED) growth.truncated = true;
    else await expand(store, node, bounds, growth);
    await pause();
  }
  const { nodes, edges, truncated } = growth;
  return { center: root, nodes: [...nodes.values()], edges: [...edges.values()], truncated };
}

async function expand(store: Store, { entity, distance }: GraphNode, bounds: GraphBounds, growth: Growth) {
  const page = { limit: MOST_OF_NODE, cursor: null, order: 'desc' } as const;
  const { joined, nextCursor } = await listRelations(store, { entity, type: bounds.type }, page);
  if (nextCursor !== null) growth.truncated = true;
  const relations: Relation[] = JSON.parse(`[${joined}]`);
  for (const relation of relations) {
    const other = keyOf(relation.source) === keyOf(entity) ? relation.target : relation.source;
    if (!growth.nodes.has(keyOf(other)) && growth.nodes.size >= bounds.limit) {
      growth.truncated = true;
      continue;
    }
    if (!growth.nodes.has(keyOf(other))) growth.nodes.set(keyOf(other), { entity: other, distance: distance + 1 });
    growth.edges.set(relation.id, relation);
  }
}

const keyOf = ({ kind, id }: SubjectRef): string => `${kind}:${id}`;
