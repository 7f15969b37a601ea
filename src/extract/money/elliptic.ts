import type { Token } from '../document.ts';
import type { MoneyMention } from '../reading.ts';
import { type Amount, amountAt } from './amount.ts';

/** Only so large a number is told of money without its currency. */
const LEAST_FACTOR = 1_000_000;
/** "rose to 4.8 billion", "lent 200 million", "another 25 million": words that stand before money of which the kind is known. */
const LEAD =
  /(?:^|[\s,(])(?:to|cost|costs|another|further|lent|lend|gave|give|granted|invested|invest|paid|pay|spent|spend|borrowed|contributed|contribute|put|and|only|or|than|at|about|some|nearly|around|over|reached|totalled|totaled)\s+$/i;
/** Nothing is counted by it: "4.8 billion people" are no money. */
const CLOSED =
  /^(?:[.,;:)]|\s+(?:from|to|for|by|in|and|but|when|after|before|this|last|more|of\s+(?:it|which|that)|a\s+year|towards?|over|on)(?![\p{L}\p{N}])|\s*$)/u;
const LEAD_REACH = 14;
const CLOSED_REACH = 14;

/** A number that takes its currency from the sum before it, in the same sentence or the one before: "put at 2.1 billion euros, has risen to 4.8 billion". */
export function ellipticAt(text: string, token: Token, before: MoneyMention | undefined): Amount | undefined {
  if (!before || token.kind !== 'number' || token.sentence > before.sentence + 1) return undefined;
  const amount = amountAt(text, token.start);
  if (!amount?.factor || amount.factor < LEAST_FACTOR) return undefined;
  const led = LEAD.test(text.slice(Math.max(0, token.start - LEAD_REACH), token.start));
  return led && CLOSED.test(text.slice(amount.end, amount.end + CLOSED_REACH)) ? amount : undefined;
}
