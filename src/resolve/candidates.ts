import { type Decided, type Decisions, decidedWith, decisionOn } from './decisions.ts';
import type { Rules } from './rules.ts';
import { type Sighting, sameReport } from './sighting.ts';
import type { Verdict } from './weigh.ts';

/** Two nodes that share a block, judged by their firsts. `left` and `right` are indexes of nodes. */
export type Candidate = {
  readonly left: number;
  readonly right: number;
  readonly verdict: Verdict;
  readonly decided: Decided | undefined;
};

/** All pairs worth a look, best first. Firsts are in the order of their places. */
export function judgeCandidates<Item>(
  firsts: readonly Sighting<Item>[],
  rules: Rules<Item>,
  decisions: Decisions,
): Candidate[] {
  const pairs = [...blockedPairs(firsts, rules), ...decidedPairs(firsts, decisions)];
  const seen = new Set<number>();
  const candidates = pairs.flatMap(([left, right]) => {
    const key = left * firsts.length + right;
    if (seen.has(key)) return [];
    seen.add(key);
    const judged = judgePair(firsts[left], firsts[right], rules, decisions);
    return judged ? [{ left, right, ...judged }] : [];
  });
  return candidates.sort((a, b) => b.verdict.score - a.verdict.score || a.left - b.left || a.right - b.right);
}

/** The judgement on two firsts, undefined when they are nowhere near each other. */
export function judgePair<Item>(
  left: Sighting<Item>,
  right: Sighting<Item>,
  rules: Rules<Item>,
  decisions: Decisions,
): Pick<Candidate, 'verdict' | 'decided'> | undefined {
  const decided = decisionOn(decisions, left.key, right.key);
  if (!decided && isApart(left, right, rules)) return undefined;
  const verdict = rules.judge(left, right);
  // A report that tells of two things leaves no doubt either.
  const settled = verdict.settled || (sameReport(left, right) && verdict.veto !== undefined);
  // Each of two weak ones may be anything: of a common surname there would be as many near misses as pairs of reports.
  const least = rules.isWeak(left) && rules.isWeak(right) ? rules.same : rules.near;
  return decided || (verdict.score >= least && !settled) ? { verdict, decided } : undefined;
}

/** Whether two nodes can come to be one thing by this pair: all that clustering has to look at together. */
export const canJoin = <Item>({ verdict, decided }: Pick<Candidate, 'verdict' | 'decided'>, { same }: Rules<Item>) =>
  decided !== undefined || (verdict.veto === undefined && verdict.score >= same);

const isApart = <Item>(left: Sighting<Item>, right: Sighting<Item>, { apartInReport }: Rules<Item>): boolean =>
  sameReport(left, right) && apartInReport(left);

/** Of a list of a thousand names there would be half a million pairs. */
function blockedPairs<Item>(firsts: readonly Sighting<Item>[], rules: Rules<Item>): [number, number][] {
  const meet = (one: number, other: number): boolean => !isApart(firsts[one], firsts[other], rules);
  const together = [...blocksOf(firsts, rules.blocks).values()].flatMap(block => allPairs(block, meet));
  const { calls } = rules;
  if (!calls) return together;
  const answering = blocksOf(firsts, first => calls(first).answers);
  const called = [...blocksOf(firsts, first => calls(first).asks)].flatMap(([key, asking]) =>
    asking.flatMap(one => pairsWith(one, answering.get(key) ?? [], meet)),
  );
  return [...together, ...called];
}

type Meet = (one: number, other: number) => boolean;

const pairsWith = (one: number, others: readonly number[], meet: Meet): [number, number][] =>
  others
    .filter(other => other !== one && meet(one, other))
    .map((other): [number, number] => [Math.min(one, other), Math.max(one, other)]);

function blocksOf<Item>(firsts: readonly Sighting<Item>[], keysOf: Rules<Item>['blocks']): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  firsts.forEach((first, index) => {
    for (const key of new Set(keysOf(first))) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  return blocks;
}

/** Things that people decided about need no block in common. */
function decidedPairs<Item>(firsts: readonly Sighting<Item>[], decisions: Decisions): [number, number][] {
  if (decisions.same.length + decisions.different.length === 0) return [];
  const indexes = new Map(firsts.map(({ key }, index) => [key, index]));
  return firsts.flatMap(({ key }, left) =>
    decidedWith(decisions, key).flatMap((other): [number, number][] => {
      const right = indexes.get(other);
      return right !== undefined && left < right ? [[left, right]] : [];
    }),
  );
}

const allPairs = (indexes: readonly number[], meet: Meet): [number, number][] =>
  indexes.flatMap((left, at) =>
    indexes.slice(at + 1).flatMap((right): [number, number][] => (meet(left, right) ? [[left, right]] : [])),
  );
