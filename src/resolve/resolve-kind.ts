import type { EntityRef } from '../model/entity-ref.ts';
import type { Quoted } from '../model/mention.ts';
import type { Judgement, KnownIdentity, Member, ResourceKind, RetiredId } from '../model/record.ts';
import { cluster } from './cluster.ts';
import type { Decisions } from './decisions.ts';
import { assignIds, type Identified } from './ids.ts';
import type { JudgedPair, Rules } from './rules.ts';
import type { Sighting } from './sighting.ts';

/** All that is needed to make things of one kind out of their sightings. */
export type KindPlan<Item> = {
  readonly kind: ResourceKind;
  readonly rules: Rules<Item>;
  readonly slugOf: (sightings: readonly Sighting<Item>[]) => string;
  readonly nameOf: (sightings: readonly Sighting<Item>[]) => string;
  /** The words of the report that were compared. */
  readonly wordsOf: (item: Item) => Quoted;
};

/** Identity as it was, and what people decided. */
export type Bindings = {
  readonly known: readonly KnownIdentity[];
  readonly decisions: Decisions;
  readonly renamed: (kind: ResourceKind, id: string) => string | undefined;
};

export type Thing<Item> = { readonly ref: EntityRef; readonly sightings: readonly Sighting<Item>[] };

export type ResolvedKind<Item> = {
  readonly things: readonly Thing<Item>[];
  readonly members: readonly Member[];
  readonly judgements: readonly Judgement[];
  readonly retired: readonly RetiredId[];
  /** How surely a sighting belongs to its thing: the best judgement that brought it in; 1 for one alone. */
  readonly identity: ReadonlyMap<string, number>;
};

/** Sightings of one kind → things with ids and names, and how it came to that. */
export function resolveKind<Item>(
  sightings: readonly Sighting<Item>[],
  plan: KindPlan<Item>,
  bindings: Bindings,
): ResolvedKind<Item> {
  const { kind, rules, slugOf, nameOf } = plan;
  const { clusters, pairs } = cluster(sightings, rules, bindings.decisions);
  const known = bindings.known.filter(identity => identity.kind === kind);
  const { things, retired } = assignIds(clusters, known, slugOf);
  const named = things.map(thing => ({
    ref: { id: thing.id, kind, name: bindings.renamed(kind, thing.id) ?? nameOf(thing.sightings) },
    sightings: thing.sightings,
  }));
  const members = membersOf(kind, things);
  const idOf = new Map(members.map(({ key, resourceId }) => [key, resourceId]));
  const judgements = worthTelling(pairs.map(pair => judgementOf(pair, plan, idOf)));
  return { things: named, members, judgements, retired, identity: identityOf(pairs) };
}

const membersOf = <Item>(kind: ResourceKind, things: readonly Identified<Item>[]): Member[] =>
  things.flatMap(({ id, sightings }) =>
    sightings.map(({ key, index, report }) => ({ key, kind, documentId: report.documentId, index, resourceId: id })),
  );

function judgementOf<Item>(
  pair: JudgedPair<Item>,
  { rules, wordsOf }: KindPlan<Item>,
  idOf: ReadonlyMap<string, string>,
): Judgement {
  const { left, right, verdict, decision, decidedBy, reason } = pair;
  return {
    kind: left.kind,
    left: left.key,
    right: right.key,
    leftName: rules.nameOf(left),
    rightName: rules.nameOf(right),
    leftId: idOf.get(left.key) ?? '',
    rightId: idOf.get(right.key) ?? '',
    decision,
    decidedBy,
    score: verdict.score,
    features: [...verdict.features],
    reason,
    evidence: [left, right].map(({ item, report }) => ({ documentId: report.documentId, ...wordsOf(item) })),
  };
}

/** Every merge; of near misses the best of each two things, and none between sightings that became one after all. */
function worthTelling(judgements: readonly Judgement[]): Judgement[] {
  const best = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const { decision, leftId, rightId, score, decidedBy } = judgement;
    if (decision === 'same' || leftId === rightId) continue;
    const key = [leftId, rightId].sort().join(' ');
    const known = best.get(key);
    if (decidedBy === 'override' || !known || score > known.score) best.set(key, judgement);
  }
  const kept = new Set(best.values());
  return judgements.filter(judgement => judgement.decision === 'same' || kept.has(judgement));
}

function identityOf<Item>(pairs: readonly JudgedPair<Item>[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const { left, right, verdict, decision, decidedBy } of pairs) {
    if (decision !== 'same') continue;
    const score = decidedBy === 'override' ? 1 : verdict.score;
    for (const { key } of [left, right]) best.set(key, Math.max(best.get(key) ?? 0, score));
  }
  return best;
}
