import type { Frame } from './candidate.ts';
import type { Chunk, Spot } from './chunks.ts';
import { doersOf } from './doers.ts';
import { travellers, visitsOf } from './trip.ts';
import { verbGroup } from './verb-phrase.ts';
import { spotsFrom } from './where.ts';
import { isA, verbForm } from './words.ts';

/** How far after the delegation the goal may stand: "led a delegation of officials on a two-day visit to Oslo". */
const GOAL_REACH = 10;

/** "Rao led a delegation to Oslo", "headed a mission on a visit to Oslo". */
export const leadFrame: Frame = (scene, at) => {
  const { chunks } = scene;
  const form = verbForm(chunks[at].lower);
  if (!form) return [];
  const group = verbGroup(chunks, at, form);
  const visitors = travellers(scene, doersOf(chunks, at, group));
  const spots = goalAfter(chunks, delegationAfter(chunks, at));
  if (group.passive || visitors.length === 0 || spots.length === 0) return [];
  return visitsOf(scene, { at, visitors, spots, outcome: group.outcome, method: 'led-delegation' });
};

const DELEGATION = /\b(?:delegation|mission)\b/;

/** Index of the delegation that a verb leads; -1 when it leads something else. */
export const delegationAfter = (chunks: readonly Chunk[], at: number): number =>
  chunks.findIndex(({ lower }, i) => i > at && i <= at + 4 && DELEGATION.test(lower));

function goalAfter(chunks: readonly Chunk[], from: number): readonly Spot[] {
  for (let i = from + 1; i < chunks.length && i <= from + GOAL_REACH; i++) {
    const { kind, lower } = chunks[i];
    if (lower === 'to') return spotsFrom(chunks, i + 1);
    if (kind === 'comma' || kind === 'mark' || isA('clause', lower) || isA('speech', lower)) break;
    if (isA('future', lower) || isA('be', lower)) break;
  }
  return [];
}
