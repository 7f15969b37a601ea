import type { MeetingView } from '../resolve/judge/meeting-view.ts';
import type { Joined } from '../resolve/nodes.ts';
import type { KindPlan } from '../resolve/resolve-kind.ts';
import type { Calls } from '../resolve/rules.ts';
import type { Sighting } from '../resolve/sighting.ts';
import { placeOf } from '../resolve/sighting.ts';
import { revive, type Sketch, sketchOf } from '../resolve/sketch.ts';
import { addNode, type NodeRow } from '../store/node-rows.ts';
import type { Store } from '../store/open.ts';

/** A plan with what is needed to keep its nodes in the database. */
export type KeptPlan<Item> = KindPlan<Item> & {
  readonly slim: (item: Item) => Item;
  /** Of meetings: their names resolved; views that were kept are given back by `keepView`. */
  readonly viewOf?: (sighting: Sighting<Item>) => MeetingView;
  readonly keepView?: (memberKey: string, view: MeetingView) => void;
};

/** A node of the database while something is done to it. `joined` are sightings that are new in it. */
export type LiveNode<Item> = {
  readonly id: number;
  readonly first: Sighting<Item>;
  readonly place: string;
  last: string;
  component: number;
  /** The resource it is of, undefined for a new one. */
  resource: number | undefined;
  identity: number | undefined;
  /** The resource that it was of before it moved to another. */
  former: number | undefined;
  readonly joined: Joined<Item>[];
};

export function wake<Item>(row: NodeRow, plan: KeptPlan<Item>): LiveNode<Item> {
  const sketch: Sketch<Item> = JSON.parse(row.sketch);
  if (sketch.view) plan.keepView?.(row.firstKey, sketch.view);
  return {
    id: row.id,
    first: revive(sketch, plan.kind),
    place: row.place,
    last: row.last,
    component: row.component,
    resource: row.resource ?? undefined,
    identity: row.identity ?? undefined,
    former: undefined,
    joined: [],
  };
}

export function newNode<Item>(
  store: Store,
  plan: KeptPlan<Item>,
  { family, first }: { readonly family: string; readonly first: Sighting<Item> },
): LiveNode<Item> {
  const place = placeOf(first);
  const sketch = JSON.stringify(sketchOf(first, plan.slim, plan.viewOf?.(first)));
  const row = { kind: plan.kind, family, firstKey: first.key, place, last: place, sketch };
  const id = addNode(store, row, ownKeys(plan, first));
  const unknown = { resource: undefined, identity: undefined, former: undefined };
  return { id, first, place, last: place, component: id, ...unknown, joined: [] };
}

/** Keys under which a node is found: those of blocks, what it asks for and what it answers to. */
export function ownKeys<Item>({ kind, rules }: KeptPlan<Item>, first: Sighting<Item>): string[] {
  const { asks, answers } = rules.calls?.(first) ?? SILENT;
  return keysFor(kind, rules.blocks(first), { asks, answers });
}

/** Keys under which a node finds those that it is to be compared with. */
export function soughtKeys<Item>({ kind, rules }: KeptPlan<Item>, first: Sighting<Item>): string[] {
  const { asks, answers } = rules.calls?.(first) ?? SILENT;
  return keysFor(kind, rules.blocks(first), { asks: answers, answers: asks });
}

const SILENT: Calls = { asks: [], answers: [] };

const keysFor = (kind: string, blocks: readonly string[], { asks, answers }: Calls): string[] => [
  ...blocks.map(key => `${kind} ${key}`),
  ...asks.map(key => `${kind} asks ${key}`),
  ...answers.map(key => `${kind} answers ${key}`),
];
