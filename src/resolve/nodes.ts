import { type Decisions, isParted } from './decisions.ts';
import type { Rules } from './rules.ts';
import { compareText, placeOf, type Sighting } from './sighting.ts';
import type { Verdict } from './weigh.ts';

/** Sightings that look the same and were found to be one; the first speaks for all. */
export type Node<Item> = { readonly first: Sighting<Item>; readonly joined: Joined<Item>[] };
export type Joined<Item> = { readonly sighting: Sighting<Item>; readonly verdict: Verdict };

/** How many unlike bearers of one signature (John Smith, without a country) a new one is compared with. */
export const MOST_NAMESAKES = 40;

/** Sightings that may share a node have this in common. */
export function familyOf<Item>(rules: Rules<Item>, decisions: Decisions, sighting: Sighting<Item>): string {
  const own = isParted(decisions, sighting.key) ? `\n${sighting.key}` : '';
  return `${sighting.kind} ${rules.signature(sighting)}${own}`;
}

/**
 * Gathers sightings of one family, each compared with the first of its node, so that a thing seen daily stays one
 * comparison. Sightings are in the order of their places.
 */
export function gatherFamily<Item>(sightings: readonly Sighting<Item>[], rules: Rules<Item>): Node<Item>[] {
  const nodes: Node<Item>[] = [];
  for (const sighting of sightings) {
    const seat = seatAmong(
      nodes.map(({ first }) => first),
      sighting,
      rules,
    );
    if (seat) nodes[seat.at].joined.push({ sighting, verdict: seat.verdict });
    else nodes.push({ first: sighting, joined: [] });
  }
  return nodes;
}

/** The node that a sighting joins, among the firsts that stand before it, in the order of their places. */
export function seatAmong<Item>(
  firsts: readonly Sighting<Item>[],
  sighting: Sighting<Item>,
  rules: Rules<Item>,
): { at: number; verdict: Verdict } | undefined {
  for (const [at, first] of firsts.slice(0, MOST_NAMESAKES).entries()) {
    const verdict = rules.judge(first, sighting);
    if (verdict.veto === undefined && verdict.score >= rules.same) return { at, verdict };
  }
  return undefined;
}

/** All nodes of the sightings of one kind, in the order of their places. */
export function gatherNodes<Item>(
  sightings: readonly Sighting<Item>[],
  rules: Rules<Item>,
  decisions: Decisions,
): Node<Item>[] {
  const families = new Map<string, Sighting<Item>[]>();
  for (const sighting of sightings) {
    const family = familyOf(rules, decisions, sighting);
    const known = families.get(family);
    if (known) known.push(sighting);
    else families.set(family, [sighting]);
  }
  return [...families.values()]
    .flatMap(family => gatherFamily(family, rules))
    .sort((a, b) => compareText(placeOf(a.first), placeOf(b.first)));
}
