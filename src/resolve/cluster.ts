import { type Candidate, canJoin, judgeCandidates } from './candidates.ts';
import type { Decisions } from './decisions.ts';
import type { JudgedPair, Rules } from './rules.ts';
import type { Sighting } from './sighting.ts';

export type Clustering<Item> = {
  /** Indexes of nodes that are one thing. */
  readonly groups: readonly (readonly number[])[];
  readonly pairs: readonly JudgedPair<Item>[];
  /** Pairs by which nodes can come to be one: nodes that no chain of them ties are clustered apart. */
  readonly ties: readonly (readonly [number, number])[];
};

/** Nodes on their way to becoming things: `groupOf[node]` is the list of nodes it is one with, shared by all of them. */
type Work<Item> = {
  readonly firsts: readonly Sighting<Item>[];
  readonly groupOf: number[][];
  readonly rules: Rules<Item>;
  readonly apart: ReadonlySet<string>;
  /** The clash of two nodes, found once. */
  readonly vetoes: Map<string, string | undefined>;
  readonly pairs: JudgedPair<Item>[];
};

type Outcome<Item> = Pick<JudgedPair<Item>, 'decision' | 'decidedBy' | 'reason' | 'known'>;

/** A weak sighting takes the best of several things only when it is better than the next by this much. */
const CLEARLY_BETTER = 0.15;

/** Groups nodes of one kind, given by their firsts in the order of their places, into things. */
export function cluster<Item>(
  firsts: readonly Sighting<Item>[],
  rules: Rules<Item>,
  decisions: Decisions,
): Clustering<Item> {
  const candidates = judgeCandidates(firsts, rules, decisions);
  const apart = new Set(candidates.filter(({ decided }) => decided === 'different').map(pairKey));
  const vetoes = new Map(candidates.map(candidate => [pairKey(candidate), candidate.verdict.veto]));
  const work: Work<Item> = { firsts, groupOf: firsts.map((_, node) => [node]), rules, apart, vetoes, pairs: [] };
  const weak = firsts.map(first => rules.isWeak(first));
  const open = candidates.filter(({ decided }) => decided === undefined);
  for (const candidate of open) if (!weak[candidate.left] && !weak[candidate.right]) consider(work, candidate);
  for (const [node, fits] of candidatesOfWeak(open, weak)) attach(work, node, fits);
  for (const candidate of open) if (weak[candidate.left] && weak[candidate.right]) consider(work, candidate);
  // Things, not sightings, are decided to be one: what each of them is comes first.
  for (const candidate of candidates) if (candidate.decided) obey(work, candidate);
  const ties = candidates.filter(one => canJoin(one, rules)).map(({ left, right }) => [left, right] as const);
  return { groups: groupsOf(work), pairs: work.pairs, ties };
}

const pairKey = ({ left, right }: { left: number; right: number }): string =>
  `${Math.min(left, right)} ${Math.max(left, right)}`;

function obey<Item>(work: Work<Item>, candidate: Candidate): void {
  if (candidate.decided === 'same') join(work, candidate);
  note(work, candidate, {
    decision: candidate.decided === 'same' ? 'same' : 'near_miss',
    decidedBy: 'override',
    reason: 'decided in overrides.json',
  });
}

/** For each weak node, in order, its pairs with strong ones. */
function candidatesOfWeak(open: readonly Candidate[], weak: readonly boolean[]): [number, Candidate[]][] {
  const byNode = new Map<number, Candidate[]>();
  for (const candidate of open) {
    const { left, right } = candidate;
    if (weak[left] === weak[right]) continue;
    const node = weak[left] ? left : right;
    byNode.set(node, [...(byNode.get(node) ?? []), candidate]);
  }
  return [...byNode].sort(([a], [b]) => a - b);
}

/** Joins two groups when the pair is good enough and nothing in the one clashes with anything in the other. */
function consider<Item>(work: Work<Item>, candidate: Candidate): void {
  const outcome = outcomeOf(work, candidate);
  const known = work.groupOf[candidate.left] === work.groupOf[candidate.right];
  if (outcome.decision === 'same') join(work, candidate);
  note(work, candidate, { ...outcome, known });
}

function outcomeOf<Item>(work: Work<Item>, candidate: Candidate): Outcome<Item> {
  const { veto, score } = candidate.verdict;
  if (veto !== undefined) return { decision: 'near_miss', decidedBy: 'veto', reason: veto };
  const { same } = work.rules;
  if (score < same)
    return { decision: 'near_miss', decidedBy: 'score', reason: `the score ${score} is under the ${same} it takes` };
  const clash = clashBetween(work, candidate);
  if (clash) return { decision: 'near_miss', decidedBy: 'veto', reason: `one already joined clashes: ${clash}` };
  return { decision: 'same', decidedBy: 'score', reason: reasonOf(candidate) };
}

/** Lets a weak node join the one thing it can mean; when there are several, it stays alone. */
function attach<Item>(work: Work<Item>, node: number, candidates: readonly Candidate[]): void {
  const fits = candidates.filter(({ verdict }) => verdict.veto === undefined && verdict.score >= work.rules.same);
  const [best] = fits;
  const rival = best && fits.find(fit => groupOther(work, fit, node) !== groupOther(work, best, node));
  const unclear = rival !== undefined && best.verdict.score - rival.verdict.score < CLEARLY_BETTER;
  for (const candidate of candidates) {
    if (!unclear && (candidate === best || !fits.includes(candidate))) consider(work, candidate);
    else if (unclear)
      note(work, candidate, { decision: 'near_miss', decidedBy: 'score', reason: 'more than one could be meant' });
  }
}

const groupOther = <Item>({ groupOf }: Work<Item>, { left, right }: Candidate, node: number): number[] =>
  groupOf[left === node ? right : left];

function clashBetween<Item>(work: Work<Item>, { left, right }: Candidate): string | undefined {
  const { groupOf, apart } = work;
  if (groupOf[left] === groupOf[right]) return undefined;
  for (const a of groupOf[left])
    for (const b of groupOf[right]) {
      if (apart.has(pairKey({ left: a, right: b }))) return 'decided in overrides.json';
      const veto = vetoBetween(work, a, b);
      if (veto !== undefined && !isExplained(work, a, b)) return veto;
    }
  return undefined;
}

/** Whether one already joined to either tells why the two clash. */
function isExplained<Item>(work: Work<Item>, a: number, b: number): boolean {
  const { firsts, groupOf, rules } = work;
  const { explains } = rules;
  if (!explains) return false;
  return [...groupOf[a], ...groupOf[b]].some(
    third =>
      third !== a &&
      third !== b &&
      vetoBetween(work, third, a) === undefined &&
      vetoBetween(work, third, b) === undefined &&
      explains(firsts[third], firsts[a], firsts[b]),
  );
}

function vetoBetween<Item>({ firsts, rules, vetoes }: Work<Item>, left: number, right: number): string | undefined {
  const key = pairKey({ left, right });
  if (!vetoes.has(key)) vetoes.set(key, rules.judge(firsts[left], firsts[right]).veto);
  return vetoes.get(key);
}

function join<Item>({ groupOf }: Work<Item>, { left, right }: Candidate): void {
  const [into, from] = [groupOf[left], groupOf[right]];
  if (into === from) return;
  into.push(...from);
  for (const node of from) groupOf[node] = into;
}

function note<Item>({ firsts, pairs }: Work<Item>, { left, right, verdict }: Candidate, outcome: Outcome<Item>): void {
  pairs.push({ left: firsts[left], right: firsts[right], verdict, ...outcome });
}

export const reasonOf = ({ verdict }: Pick<Candidate, 'verdict'>): string =>
  verdict.features
    .filter(({ value, weight }) => value * weight > 0)
    .map(({ because }) => because)
    .join('; ');

const groupsOf = <Item>({ groupOf }: Work<Item>): number[][] =>
  [...new Set(groupOf)].map(group => group.toSorted((a, b) => a - b));
