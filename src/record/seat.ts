import { hash } from 'node:crypto';
import { familyOf, type Joined, MOST_NAMESAKES, seatAmong } from '../resolve/nodes.ts';
import { seen } from '../resolve/resolve-kind.ts';
import type { Rules } from '../resolve/rules.ts';
import { compareText, placeOf, type Sighting } from '../resolve/sighting.ts';
import { revive, sketchOf } from '../resolve/sketch.ts';
import { dropJudgementsOf } from '../store/judgement-rows.ts';
import { dropMember, type MemberRow, membersOfDocument, membersOfNode } from '../store/member-rows.ts';
import { dropNode, nodeById, nodesOfFamily, setLast, someOfFamily } from '../store/node-rows.ts';
import { type KeptPlan, type LiveNode, newNode, wake } from './live-node.ts';
import type { Work } from './work.ts';

/** Nodes of one kind that got sightings, which of them are new; of nodes that went, the components and the resources. */
export type Seating<Item> = {
  readonly nodes: LiveNode<Item>[];
  readonly fresh: ReadonlySet<number>;
  readonly gone: ReadonlySet<number>;
  readonly parted: ReadonlySet<number>;
};

/** A node with the sightings that join it; `live` when it is in the database. */
type Seat<Item> = {
  readonly live: LiveNode<Item> | undefined;
  readonly first: Sighting<Item>;
  readonly place: string;
  last: string;
  readonly joined: Joined<Item>[];
};

/**
 * Takes up what these reports told of one kind before, and seats what they tell now: each sighting joins a node or makes
 * a new one, exactly as if all reports had come in the order of their places.
 */
export function seatReports<Item>(work: Work, plan: KeptPlan<Item>, documents: readonly string[]): Seating<Item> {
  const own = new Set(documents);
  const arrivals = new Map<string, Sighting<Item>[]>();
  const unseated = new Set<string>();
  for (const id of documents) {
    for (const family of leave(work, plan, id)) unseated.add(family);
    for (const sighting of sightingsIn(work, plan, id)) {
      const family = familyId(work, plan, sighting);
      const known = arrivals.get(family);
      if (known) known.push(sighting);
      else arrivals.set(family, [sighting]);
    }
  }
  const gone = new Set<number>();
  const parted = new Set<number>();
  const fresh = new Set<number>();
  const nodes = [...new Set([...arrivals.keys(), ...unseated])].flatMap(family => {
    const coming = inPlace(arrivals.get(family) ?? []);
    const seats = unseated.has(family) ? undefined : seatFamily(coming, nodesFor(work, plan, family, coming), plan);
    const settled = seats ?? reseat(work, plan, { family, own, arrivals, gone, parted });
    return settled.flatMap(seat => {
      if (seat.live && seat.joined.length === 0) return [];
      const node = keep(work, plan, family, seat);
      if (!seat.live) fresh.add(node.id);
      return [node];
    });
  });
  return { nodes, fresh, gone, parted };
}

/** What a report tells of a kind, as comparisons see it: reports are too large to be kept in mind. */
const sightingsIn = <Item>(work: Work, plan: KeptPlan<Item>, documentId: string): Sighting<Item>[] =>
  seen(plan, [work.reportOf(documentId)]).map(sighting =>
    revive(sketchOf(sighting, plan.slim, plan.viewOf?.(sighting)), plan.kind),
  );

function familyId<Item>({ decisions }: Work, { rules }: KeptPlan<Item>, sighting: Sighting<Item>): string {
  return hash('sha256', familyOf(rules, decisions, sighting), 'base64url').slice(0, 22);
}

/** Takes up the sightings of a report. Gives the families that lost the first of a node: those are seated anew. */
function leave<Item>(work: Work, { kind }: KeptPlan<Item>, documentId: string): string[] {
  if (work.fresh.has(documentId)) return [];
  const own = membersOfDocument(work.store, documentId).filter(({ key }) => key.startsWith(`${documentId}#${kind}:`));
  return own.flatMap(member => {
    const node = member.node === null ? undefined : nodeById(work.store, member.node);
    if (node?.firstKey === member.key) return [node.family];
    takeUp(work, member);
    return [];
  });
}

function takeUp({ store, was, touched, disturbed }: Work, { key, resource }: MemberRow): void {
  was.set(key, resource);
  touched.add(resource);
  disturbed.add(resource);
  dropMember(store, key);
  dropJudgementsOf(store, key);
}

/** The nodes that decide where sightings sit: the first of the family, and those that stand behind the first sighting. */
const nodesFor = <Item>(
  { store }: Work,
  plan: KeptPlan<Item>,
  family: string,
  [first]: readonly Sighting<Item>[],
): LiveNode<Item>[] =>
  someOfFamily(store, { family, first: MOST_NAMESAKES, after: first ? placeOf(first) : '' }).map(row =>
    wake(row, plan),
  );

/** Where sightings of one family, in their order, sit; undefined when one would have been first where later ones have been seated already. */
function seatFamily<Item>(
  arrivals: readonly Sighting<Item>[],
  nodes: readonly LiveNode<Item>[],
  { rules }: KeptPlan<Item>,
): Seat<Item>[] | undefined {
  const seats = nodes.map((live): Seat<Item> => ({ ...live, live, joined: [] }));
  for (const sighting of arrivals) {
    const place = placeOf(sighting);
    const earlier = seats.filter(seat => seat.place < place);
    const seat = seatAmong(
      earlier.map(({ first }) => first),
      sighting,
      rules,
    );
    if (seat) {
      const { at, verdict } = seat;
      earlier[at].joined.push({ sighting, verdict });
      if (earlier[at].last < place) earlier[at].last = place;
    } else if (seats.some(other => other.place > place && isMovedBy(sighting, other, rules))) return undefined;
    else seats.splice(earlier.length, 0, { live: undefined, first: sighting, place, last: place, joined: [] });
  }
  return seats;
}

/** Whether a node might be another, had one that is first and earlier been there: a node without followers is asked itself. */
const isMovedBy = <Item>(earlier: Sighting<Item>, { first, place, last }: Seat<Item>, rules: Rules<Item>): boolean =>
  last > place || seatAmong([earlier], first, rules) !== undefined;

const inPlace = <Item>(sightings: readonly Sighting<Item>[]): Sighting<Item>[] =>
  sightings.toSorted((a, b) => compareText(placeOf(a), placeOf(b)));

type Reseating<Item> = {
  readonly family: string;
  readonly own: ReadonlySet<string>;
  readonly arrivals: ReadonlyMap<string, readonly Sighting<Item>[]>;
  readonly gone: Set<number>;
  readonly parted: Set<number>;
};

/** Takes up a whole family and seats it from the start. */
function reseat<Item>(
  work: Work,
  plan: KeptPlan<Item>,
  { family, own, arrivals, gone, parted }: Reseating<Item>,
): Seat<Item>[] {
  const again = nodesOfFamily(work.store, family).flatMap(({ id, component, resource }) => {
    gone.add(component);
    if (resource !== null) parted.add(resource);
    const members = membersOfNode(work.store, id);
    for (const member of members) takeUp(work, member);
    dropNode(work.store, id);
    return members.filter(({ documentId }) => !own.has(documentId));
  });
  const sightings = again.flatMap(
    ({ key, documentId }) => sightingsIn(work, plan, documentId).find(sighting => sighting.key === key) ?? [],
  );
  return seatFamily(inPlace([...sightings, ...(arrivals.get(family) ?? [])]), [], plan) ?? [];
}

/** Writes a node with what joined it. Its members wait until their resource is known. */
function keep<Item>({ store }: Work, plan: KeptPlan<Item>, family: string, seat: Seat<Item>): LiveNode<Item> {
  const node = seat.live ?? newNode(store, plan, { family, first: seat.first });
  node.joined.push(...seat.joined);
  node.last = seat.last;
  setLast(store, node.id, seat.last);
  return node;
}
