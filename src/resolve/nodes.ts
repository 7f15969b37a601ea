import { type Decisions, decidedDifferent, decidedSame, isDecided } from './decisions.ts';
import type { JudgedPair, Rules } from './rules.ts';
import type { Sighting } from './sighting.ts';
import type { Verdict } from './weigh.ts';

/** Sightings that look the same and were found to be one; the first speaks for all. */
export type Node<Item> = { readonly first: Sighting<Item>; readonly sightings: Sighting<Item>[] };

/** Two nodes that share a block, judged. `left` and `right` are indexes of nodes. */
export type Candidate = {
  readonly left: number;
  readonly right: number;
  readonly verdict: Verdict;
  readonly decided: 'same' | 'different' | undefined;
};

/** Blocks fuller than this tell nothing: "Muhammad", the summits of one country in one month. */
const FULLEST_BLOCK = 400;
/** How many unlike bearers of one signature (John Smith, without a country) a new one is compared with. */
const MOST_NAMESAKES = 40;

/** Gathers sightings of one signature, each compared with the first of its node, so that a thing seen daily stays one comparison. */
export function gatherNodes<Item>(
  sightings: readonly Sighting<Item>[],
  rules: Rules<Item>,
  decisions: Decisions,
): { nodes: Node<Item>[]; pairs: JudgedPair<Item>[] } {
  const bySignature = new Map<string, Node<Item>[]>();
  const pairs: JudgedPair<Item>[] = [];
  for (const sighting of sightings) {
    const own = isDecided(decisions, sighting.key) ? `\n${sighting.key}` : '';
    const signature = rules.signature(sighting) + own;
    const nodes = bySignature.get(signature) ?? [];
    bySignature.set(signature, nodes);
    const joined = nodes.slice(0, MOST_NAMESAKES).find(node => joins(node, sighting, rules, pairs));
    if (!joined) nodes.push({ first: sighting, sightings: [sighting] });
  }
  return { nodes: [...bySignature.values()].flat(), pairs };
}

function joins<Item>(node: Node<Item>, right: Sighting<Item>, rules: Rules<Item>, pairs: JudgedPair<Item>[]): boolean {
  const left = node.first;
  const verdict = rules.judge(left, right);
  if (verdict.veto !== undefined || verdict.score < rules.same) return false;
  node.sightings.push(right);
  pairs.push({
    left,
    right,
    verdict,
    decision: 'same',
    decidedBy: 'score',
    reason: 'they look the same in both reports',
  });
  return true;
}

/** All pairs of nodes worth a look, best first. */
export function judgeCandidates<Item>(
  nodes: readonly Node<Item>[],
  rules: Rules<Item>,
  decisions: Decisions,
): Candidate[] {
  const pairs = [...blockedPairs(nodes, rules), ...decidedPairs(nodes, decisions)];
  const seen = new Set<string>();
  const candidates = pairs.flatMap(([left, right]) => {
    const key = `${left} ${right}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const [a, b] = [nodes[left].first, nodes[right].first];
    const verdict = rules.judge(a, b);
    const decided = decisionOn(decisions, a.key, b.key);
    // A report that tells of two things leaves no doubt either.
    const settled = verdict.settled || (a.report === b.report && verdict.veto !== undefined);
    return decided || (verdict.score >= rules.near && !settled) ? [{ left, right, verdict, decided }] : [];
  });
  return candidates.sort((a, b) => b.verdict.score - a.verdict.score || a.left - b.left || a.right - b.right);
}

function decisionOn(decisions: Decisions, left: string, right: string): Candidate['decided'] {
  if (decidedDifferent(decisions, left, right)) return 'different';
  return decidedSame(decisions, left, right) ? 'same' : undefined;
}

function blockedPairs<Item>(nodes: readonly Node<Item>[], rules: Rules<Item>): [number, number][] {
  const strong = blocksOf(nodes, rules.blocks).flatMap(allPairs);
  if (!rules.weakBlocks) return strong;
  const weak = nodes.map(({ first }) => rules.isWeak(first));
  const wide = blocksOf(nodes, rules.weakBlocks).flatMap(block => pairsWithWeak(block, weak));
  return [...strong, ...wide];
}

function pairsWithWeak(block: readonly number[], weak: readonly boolean[]): [number, number][] {
  const inBlock = block.filter(index => weak[index]);
  return inBlock.flatMap(one =>
    block.filter(other => other !== one).map((other): [number, number] => [Math.min(one, other), Math.max(one, other)]),
  );
}

function blocksOf<Item>(nodes: readonly Node<Item>[], keysOf: Rules<Item>['blocks']): number[][] {
  const blocks = new Map<string, number[]>();
  nodes.forEach(({ first }, index) => {
    for (const key of new Set(keysOf(first))) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  return [...blocks.values()].filter(block => block.length > 1 && block.length <= FULLEST_BLOCK);
}

/** Things that people decided about need no block in common. */
function decidedPairs<Item>(nodes: readonly Node<Item>[], { same }: Decisions): [number, number][] {
  const indexes = new Map(nodes.map(({ first }, index) => [first.key, index]));
  return same.flatMap(group =>
    allPairs(group.flatMap(key => indexes.get(key) ?? []).sort((left, right) => left - right)),
  );
}

const allPairs = (indexes: readonly number[]): [number, number][] =>
  indexes.flatMap((left, at) => indexes.slice(at + 1).map((right): [number, number] => [left, right]));
