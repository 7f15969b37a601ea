import type { MoneyMention } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import type { Word } from './words.ts';

const SHARE = /^(?:rest|remainder|out|cent|percent|%|half|thirds?|quarters?)$/;
const WHOLE_REACH = 5;

/** "85 per cent of the $2 billion", "out of a total of $350 million": the sum of which a share is told is the whole. */
export function isWhole(words: readonly Word[], first: number): boolean {
  const lead = words.slice(Math.max(0, first - WHOLE_REACH), first).map(({ lower }) => lower);
  const share = lead.findLastIndex((word, i) => SHARE.test(word) && lead[i + 1] === 'of');
  return share >= 0 && lead.slice(share + 1).every(word => /^(?:of|an?|the|its|total|estimated)$/.test(word));
}

/** "would cost $5 billion, including a transmission line": a part of what stands before it. */
export const isIncluded = ({ words, phrase }: Candidate): boolean =>
  /^(?:including|plus)$/.test(words[phrase.from - 1]?.lower ?? '');

/** The sum is that of the whole. */
export const isOfWhole = (mention: Candidate, sum: MoneyMention): boolean =>
  sum.end < mention.start && isIncluded(mention);
