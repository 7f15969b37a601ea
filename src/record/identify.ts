import type { KnownIdentity, ResourceKind } from '../model/record.ts';
import type { Decisions } from '../resolve/decisions.ts';
import { assignIds } from '../resolve/ids.ts';
import { countNames } from '../resolve/naming.ts';
import { identityOf } from '../resolve/resolve-kind.ts';
import { compareText, placeOf, type Sighting } from '../resolve/sighting.ts';
import { addChange } from '../store/add-change.ts';
import {
  addResource,
  DROPPED,
  isTakenId,
  rekindResource,
  resourceRow,
  retiredIdOf,
  retireId,
  reviveId,
} from '../store/identity-rows.ts';
import { addMember, membersOfNode, moveNode, setIdentity } from '../store/member-rows.ts';
import { clearModel } from '../store/put-resource.ts';
import { added } from './additions.ts';
import type { Joining } from './join.ts';
import type { KeptPlan, LiveNode } from './live-node.ts';
import type { Seating } from './seat.ts';
import type { Work } from './work.ts';

/** Things that were known, by their number: what their nodes and sightings were of before. */
type Known = Map<number, { id: string; places: [place: string, key: string][] }>;

/** Gives the groups of nodes their resources, and the sightings theirs. */
export function identify<Item>(
  work: Work,
  plan: KeptPlan<Item>,
  seating: Seating<Item>,
  joining: Joining<Item>,
  decisions: Decisions,
): void {
  const { store, heirs, touched } = work;
  const groups = joining.groups.map(group => group.map(at => joining.nodes[at]));
  const clusterOf = new Map(groups.map(group => [sightingsIn(group), group]));
  const known = knownIn(work, joining.nodes, seating);
  const seqs = new Map([...known].map(([seq, { id }]) => [id, seq]));
  const { things, retired } = assignIds([...clusterOf.keys()], identitiesOf(known, plan), {
    newId: sightings => ({
      slug: plan.slugOf({
        called: countNames(sightings.map(({ item }) => plan.calledOf(item))),
        firsts: (clusterOf.get(sightings) ?? []).map(({ first }) => first),
      }),
      given: sightings.map(({ key }) => retiredIdOf(store, plan.kind, key)).find(id => id !== undefined),
    }),
    isTaken: id => isTakenId(store, plan.kind, id),
  });
  for (const { id, sightings } of things) {
    const group = clusterOf.get(sightings) ?? [];
    const isDropped = group.some(({ first }) => decisions.drop.has(first.key));
    const seq = seqs.get(id) ?? create(work, plan.kind, id);
    touched.add(seq);
    showOrDrop(work, seq, { kind: plan.kind, id, isDropped });
    for (const node of group) settleNode(work, node, seq);
  }
  const fresh = seating.nodes.filter(({ id }) => seating.fresh.has(id));
  const identity = identityOf([], joining.pairs);
  for (const node of joining.nodes) settleIdentity(work, node, identity.get(node.first.key) ?? 1, seating.fresh);
  for (const node of fresh) seatMember(work, plan, node, node.first, identity.get(node.first.key) ?? 1);
  for (const node of seating.nodes)
    for (const { sighting, verdict } of node.joined) seatMember(work, plan, node, sighting, verdict.score);
  for (const { id, mergedInto } of retired) {
    const seq = seqs.get(id);
    if (seq === undefined) continue;
    heirs.set(seq, { mergedInto, memberKey: known.get(seq)?.places[0]?.[1] ?? '' });
    touched.add(seq);
  }
}

function create({ store, created }: Work, kind: ResourceKind, id: string): number {
  const seq = addResource(store, kind, id);
  created.add(seq);
  return seq;
}

const sightingsIn = <Item>(group: readonly LiveNode<Item>[]): readonly Sighting<Item>[] =>
  group.flatMap(({ first, joined }) => [first, ...joined.map(({ sighting }) => sighting)]);

/** What the nodes were of; new ones what their sightings were of. */
function knownIn<Item>(work: Work, nodes: readonly LiveNode<Item>[], { fresh }: Seating<Item>): Known {
  const known: Known = new Map();
  const note = (seq: number | undefined, sighting: Sighting<Item>): void => {
    if (seq === undefined) return;
    const row = resourceRow(work.store, seq);
    if (!row) return;
    const own = known.get(seq) ?? {
      id: row.kind === DROPPED ? row.id.slice(row.id.indexOf(':') + 1) : row.id,
      places: [],
    };
    own.places.push([placeOf(sighting), sighting.key]);
    known.set(seq, own);
  };
  for (const node of nodes)
    if (fresh.has(node.id)) for (const sighting of sightingsIn([node])) note(work.was.get(sighting.key), sighting);
    else note(node.resource, node.first);
  for (const { places } of known.values()) places.sort(([a], [b]) => compareText(a, b));
  return known;
}

const identitiesOf = <Item>(known: Known, { kind }: KeptPlan<Item>): KnownIdentity[] =>
  [...known]
    .sort(([a], [b]) => a - b)
    .map(([, { id, places }]) => ({ id, kind, memberKeys: places.map(([, key]) => key) }));

/** A thing that is dropped keeps its place, unseen; its id is retired until it is shown again. */
function showOrDrop(
  work: Work,
  seq: number,
  { kind, id, isDropped }: { kind: KeptPlan<never>['kind']; id: string; isDropped: boolean },
): void {
  const { store, revision } = work;
  const row = resourceRow(store, seq);
  if (isDropped && row?.kind !== DROPPED) {
    clearModel(store, seq);
    rekindResource(store, seq, DROPPED, `${kind}:${id}`);
    retireId(store, { kind, id, mergedInto: null, memberKey: '', revision });
    if (row?.digest) addChange(store, work.at, { change: 'removed', kind, id, mergedInto: null });
  } else if (!isDropped) {
    if (row?.kind === DROPPED) {
      rekindResource(store, seq, kind, id);
      work.disturbed.add(seq);
    }
    reviveId(store, kind, id);
  }
}

function settleNode<Item>(
  { store, touched, moved, changed, disturbed }: Work,
  node: LiveNode<Item>,
  seq: number,
): void {
  if (node.resource !== undefined && node.resource !== seq) {
    touched.add(node.resource);
    disturbed.add(node.resource).add(seq);
    for (const { documentId } of membersOfNode(store, node.id)) {
      moved.add(documentId);
      changed.add(documentId);
    }
    moveNode(store, node.id, seq);
  }
  if (node.resource !== seq) node.former = node.resource;
  node.resource = seq;
}

function settleIdentity<Item>(
  { store, reassured }: Work,
  node: LiveNode<Item>,
  identity: number,
  fresh: ReadonlySet<number>,
): void {
  if (fresh.has(node.id) || node.identity === identity) return;
  setIdentity(store, node.first.key, identity);
  reassured.set(node.first.key, { documentId: node.first.report.documentId, identity });
}

function seatMember<Item>(
  { store, was, touched, moved, changed, additions }: Work,
  { calledOf }: KeptPlan<Item>,
  { id, resource }: LiveNode<Item>,
  { key, index, report, item }: Sighting<Item>,
  identity: number,
): void {
  if (resource === undefined) return;
  const { documentId } = report;
  addMember(store, {
    ...{ key, position: index, documentId, node: id, identity, resource },
    called: calledOf(item),
  });
  touched.add(resource);
  added(additions, resource, documentId).called.push(calledOf(item));
  changed.add(documentId);
  const before = was.get(key);
  if (before !== undefined && before !== resource) moved.add(documentId);
  was.delete(key);
}
