import type { Sighting } from './sighting.ts';
import type { Verdict } from './weigh.ts';

/**
 * What says less asks for what says more: a lone surname, an acronym, "a summit in 2031". Those that answer to one call are
 * not compared with each other.
 */
export type Calls = { readonly asks: readonly string[]; readonly answers: readonly string[] };

/** How things of one kind are told apart. */
export type Rules<Item> = {
  /** Sightings with equal signatures look the same to every comparison. */
  readonly signature: (sighting: Sighting<Item>) => string;
  /** Only sightings that share a block are compared, or of which one asks for what the other answers to. */
  readonly blocks: (sighting: Sighting<Item>) => readonly string[];
  readonly calls?: (sighting: Sighting<Item>) => Calls;
  /** A weak sighting joins others only when they are all one thing: a surname, a place of no known country. */
  readonly isWeak: (sighting: Sighting<Item>) => boolean;
  readonly judge: (left: Sighting<Item>, right: Sighting<Item>) => Verdict;
  /** Whether this one and another of its report are never one, so that they need not be compared. */
  readonly apartInReport: (sighting: Sighting<Item>) => boolean;
  /** Whether a third sighting, no clash to either, tells why the two clash: a former name, a meeting put off. */
  readonly explains?: (third: Sighting<Item>, left: Sighting<Item>, right: Sighting<Item>) => boolean;
  readonly nameOf: (sighting: Sighting<Item>) => string;
  /** At or over `same` two are one; at or over `near` the pair is listed as a near miss. */
  readonly same: number;
  readonly near: number;
};

/** Two sightings that were compared, and what came of it. */
export type JudgedPair<Item> = {
  readonly left: Sighting<Item>;
  readonly right: Sighting<Item>;
  readonly verdict: Verdict;
  readonly decision: 'same' | 'near_miss';
  readonly decidedBy: 'score' | 'veto' | 'override';
  readonly reason: string;
  /** Whether the two were one by others already: of a meeting in a hundred reports that are all but 99 of 4,950 pairs. */
  readonly known?: boolean;
};
