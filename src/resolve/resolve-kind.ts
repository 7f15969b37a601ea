import type { EntityRef } from '../model/entity-ref.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Quoted } from '../model/mention.ts';
import type { Judgement, KnownIdentity, Member, ResolvableReport, ResourceKind, RetiredId } from '../model/record.ts';
import { cluster } from './cluster.ts';
import type { Decisions } from './decisions.ts';
import { assignIds, type Identified } from './ids.ts';
import { type Called, countNames } from './naming.ts';
import { gatherNodes, type Node } from './nodes.ts';
import type { JudgedPair, Rules } from './rules.ts';
import { type Sighting, sightingsOf } from './sighting.ts';
import { spokenDecisions } from './speakers.ts';

/** A thing before it has a name: what reports call it, and the sightings that speak for all others. */
export type Group<Item> = { readonly called: Called; readonly firsts: readonly Sighting<Item>[] };

/** All that is needed to make things of one kind out of their sightings. */
export type KindPlan<Item> = {
  readonly kind: Exclude<ResourceKind, 'country'>;
  readonly rules: Rules<Item>;
  readonly itemsOf: (extraction: Extraction) => readonly Item[];
  readonly isTaken: (item: Item) => boolean;
  readonly calledOf: (item: Item) => string;
  readonly slugOf: (group: Group<Item>) => string;
  readonly nameOf: (group: Group<Item>) => string;
  /** The words of the report that were compared. */
  readonly wordsOf: (item: Item) => Quoted;
};

/** Identity as it was, and what people decided. */
export type Bindings = { readonly known: readonly KnownIdentity[]; readonly decisions: Decisions };

export type Thing<Item> = { readonly ref: EntityRef; readonly sightings: readonly Sighting<Item>[] };

export type ResolvedKind<Item> = {
  readonly things: readonly Thing<Item>[];
  readonly members: readonly Member[];
  readonly judgements: readonly Judgement[];
  readonly retired: readonly RetiredId[];
  /** How surely a sighting belongs to its thing: the judgement that brought it in; 1 for what nothing was compared with. */
  readonly identity: ReadonlyMap<string, number>;
};

/** The sightings that reports give of a kind. */
export const seen = <Item>(
  { kind, itemsOf, isTaken }: KindPlan<Item>,
  reports: readonly ResolvableReport[],
): Sighting<Item>[] =>
  sightingsOf(kind, reports, ({ extraction }) => itemsOf(extraction)).filter(({ item }) => isTaken(item));

/** Reports → things of one kind with ids and names, and how it came to that. */
export function resolveKind<Item>(
  reports: readonly ResolvableReport[],
  plan: KindPlan<Item>,
  bindings: Bindings,
): ResolvedKind<Item> {
  const { kind, rules } = plan;
  const nodes = gatherNodes(seen(plan, reports), rules, bindings.decisions);
  const firstOf = new Map(
    nodes.flatMap(({ first, joined }) => [first, ...joined.map(one => one.sighting)].map(one => [one.key, first.key])),
  );
  const decisions = spokenDecisions(bindings.decisions, key => firstOf.get(key));
  const { groups, pairs } = cluster(
    nodes.map(({ first }) => first),
    rules,
    decisions,
  );
  const groupOf = new Map(groups.map(group => [sightingsIn(group, nodes), group.map(at => nodes[at].first)]));
  const shown = [...groupOf.keys()].filter(sightings => !sightings.some(({ key }) => decisions.drop.has(key)));
  const thing = (sightings: readonly Sighting<Item>[]): Group<Item> => ({
    called: countNames(sightings.map(({ item }) => plan.calledOf(item))),
    firsts: groupOf.get(sightings) ?? [],
  });
  const known = bindings.known.filter(identity => identity.kind === kind);
  const newId = (sightings: readonly Sighting<Item>[]) => ({ slug: plan.slugOf(thing(sightings)) });
  const { things, retired } = assignIds(shown, known, { newId, isTaken: () => false });
  const named = things.map(({ id, sightings }) => ({
    ref: { id, kind, name: givenName(sightings, decisions) ?? plan.nameOf(thing(sightings)) },
    sightings,
  }));
  const members = membersOf(kind, things);
  const idOf = new Map(members.map(({ key, resourceId }) => [key, resourceId]));
  const telling = [...nodes.flatMap(joinsOf), ...pairs.filter(isTelling)];
  const judged = telling.map(pair => judgementOf(pair, plan, key => idOf.get(key) ?? ''));
  return { things: named, members, judgements: worthTelling(judged), retired, identity: identityOf(nodes, pairs) };
}

const sightingsIn = <Item>(group: readonly number[], nodes: readonly Node<Item>[]): readonly Sighting<Item>[] =>
  group.flatMap(at => [nodes[at].first, ...nodes[at].joined.map(({ sighting }) => sighting)]);

const givenName = <Item>(sightings: readonly Sighting<Item>[], { rename }: Decisions): string | undefined =>
  rename.size === 0 ? undefined : sightings.map(({ key }) => rename.get(key)).find(name => name !== undefined);

const membersOf = <Item>(kind: ResourceKind, things: readonly Identified<Item>[]): Member[] =>
  things.flatMap(({ id, sightings }) =>
    sightings.map(({ key, index, report }) => ({ key, kind, documentId: report.documentId, index, resourceId: id })),
  );

/** Why sightings were taken into a node. */
export const joinsOf = <Item>({ first, joined }: Node<Item>): JudgedPair<Item>[] =>
  joined.map(({ sighting, verdict }) => ({
    left: first,
    right: sighting,
    verdict,
    decision: 'same',
    decidedBy: 'score',
    reason: 'they look the same in both reports',
  }));

/** Whether a pair says why two are one, or that they are not: all but those that others had made one. */
export const isTelling = <Item>({ decision, known }: JudgedPair<Item>): boolean => decision !== 'same' || !known;

/** A judged pair as it is told. `idOf` gives the resource of a member key. */
export function judgementOf<Item>(
  pair: JudgedPair<Item>,
  { rules, wordsOf }: Pick<KindPlan<Item>, 'rules' | 'wordsOf'>,
  idOf: (memberKey: string) => string,
): Judgement {
  const { left, right, verdict, decision, decidedBy, reason } = pair;
  return {
    kind: left.kind,
    left: left.key,
    right: right.key,
    leftName: rules.nameOf(left),
    rightName: rules.nameOf(right),
    leftId: idOf(left.key),
    rightId: idOf(right.key),
    decision,
    decidedBy,
    score: verdict.score,
    features: [...verdict.features],
    reason,
    evidence: [left, right].map(({ item, report }) => ({ documentId: report.documentId, ...wordsOf(item) })),
  };
}

/** Every merge; of near misses the best of each two things, and none between sightings that became one after all. */
export function worthTelling(judgements: readonly Judgement[]): Judgement[] {
  const best = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const { decision, leftId, rightId, decidedBy } = judgement;
    if (decision === 'same' || leftId === rightId) continue;
    const key = [leftId, rightId].sort().join(' ');
    const known = best.get(key);
    if (decidedBy === 'override' || !known || isNearer(judgement, known)) best.set(key, judgement);
  }
  const kept = new Set(best.values());
  return judgements.filter(judgement => judgement.decision === 'same' || kept.has(judgement));
}

/** Whether one near miss is told rather than another; of equals it is the same whichever came first. */
const isNearer = (one: Judgement, other: Judgement): boolean =>
  one.score > other.score || (one.score === other.score && memberKeys(one) < memberKeys(other));

const memberKeys = ({ left, right }: Judgement): string => `${left} ${right}`;

/** What joined a node is as sure as that judgement; a first as sure as the best that ties its node to another. */
export function identityOf<Item>(
  nodes: readonly Node<Item>[],
  pairs: readonly JudgedPair<Item>[],
): Map<string, number> {
  const best = new Map<string, number>();
  for (const { left, right, verdict, decision, decidedBy } of pairs) {
    if (decision !== 'same') continue;
    const score = decidedBy === 'override' ? 1 : verdict.score;
    for (const { key } of [left, right]) best.set(key, Math.max(best.get(key) ?? 0, score));
  }
  for (const { sighting, verdict } of nodes.flatMap(({ joined }) => joined)) best.set(sighting.key, verdict.score);
  return best;
}
