import { isTakenUp } from './reference.ts';
import { isWordlike, type Word } from './words.ts';

/** "It cost", "The line will cost", "The cost is put at", "The bill was": what costs is what was told of before. */
export function takesUpCost(words: readonly Word[]): boolean {
  const at = words.findIndex(({ lower }) => COST.test(lower));
  return at >= 0 && at <= OPENING && /^(?:it|the|total|overall)$/.test(words[0].lower) && !costsElse(words);
}

/** "The opposition says the election cost": a noun of its own before the verb. */
export function costsElse(words: readonly Word[]): boolean {
  const at = words.findIndex(({ lower }) => /^costs?$/.test(lower));
  let subject = at - 1;
  while (subject >= 0 && AUXILIARY.test(words[subject].lower)) subject--;
  const before = words[subject];
  if (words[at + 1]?.lower === 'of' && UPKEEP.test(words[at + 2]?.lower ?? '')) return true;
  return before !== undefined && isWordlike(before) && !COST_LEADS.has(before.lower) && !isTakenUp(before.lower);
}

const AUXILIARY =
  /^(?:will|would|could|might|may|to|has|have|had|expected|estimated|likely|is|are|was|also|now|already)$/;
/** "The cost of living". */
const UPKEEP = /^(?:living|food|fuel|energy|borrowing|money|war)$/;
const COST_LEADS = new Set(
  'it the a its total overall estimated full final real will would could may might to have has had which that further additional extra project construction work works thing all also now already and at of'.split(
    ' ',
  ),
);
const COST = /^(?:costs?|costing|price|bill|budget|budgeted|investment)$/;
const OPENING = 6;

/** "its cost", "valued it at", "put its price at", "say it will cost", "put the cost at", "has lent $2 billion for it". */
export const isItsCost = (words: readonly Word[], at: number): boolean => {
  const [before, next] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? ''];
  const { lower } = words[at];
  if (lower === 'its') return /^(?:costs?|price|budget)$/.test(next);
  const cost = LIKELY.test(next) ? at + 2 : at + 1;
  if (lower === 'the')
    return /^(?:cost|price|bill)$/.test(words[cost]?.lower ?? '') && COST_VERB.test(words[cost + 1]?.lower ?? '');
  if (lower !== 'it') return false;
  return (next === 'at' && VALUED.test(before)) || GIVEN.test(before) || willCost(words, at + 1);
};

function willCost(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at < from + COST_AUXILIARIES && COST_LEADS.has(words[at]?.lower ?? '')) at++;
  return /^costs?$/.test(words[at]?.lower ?? '');
}

const LIKELY = /^(?:likely|estimated|total|final|overall|full)$/;
const GIVEN = /^(?:for|financing|financed|finances|funding|funded|funds)$/;
const COST_AUXILIARIES = 4;
const COST_VERB = /^(?:at|is|was|to|has|had|will|would|could|now|:|,)$/;
const VALUED = /^(?:valued?|values|put|puts|priced?|estimated?|estimates|costed)$/;
