import { spokenDecisions } from '../resolve/speakers.ts';
import { nodeOfMember } from '../store/node-rows.ts';
import { identify } from './identify.ts';
import { joinNodes } from './join.ts';
import { keepJudgements } from './judge.ts';
import type { KeptPlan } from './live-node.ts';
import { seatReports } from './seat.ts';
import type { Work } from './work.ts';

/** Finds out of which things these reports tell, of one kind, and what that changes in what was known. */
export function placeKind<Item>(work: Work, plan: KeptPlan<Item>, documents: readonly string[]): void {
  const seating = seatReports(work, plan, documents);
  const seated = new Map(
    seating.nodes.flatMap(({ first, joined }) =>
      [first, ...joined.map(({ sighting }) => sighting)].map(({ key }) => [key, first.key] as const),
    ),
  );
  const decisions = spokenDecisions(work.decisions, key => seated.get(key) ?? nodeOfMember(work.store, key)?.firstKey);
  const joining = joinNodes(work, plan, seating, decisions);
  identify(work, plan, seating, joining, decisions);
  keepJudgements(work, plan, seating, joining);
}
