import type { JudgedFeature } from '../model/record.ts';

/** A comparison of two things of one kind, with its weight. `find` gives 0 when it does not apply. */
export type Comparison<Thing> = {
  readonly name: string;
  readonly weight: number;
  readonly because: string;
  readonly find: (left: Thing, right: Thing) => number;
};

export type Verdict = {
  readonly score: number;
  /** The clash that keeps the two apart whatever else agrees. */
  readonly veto: string | undefined;
  /** Whether that clash is beyond doubt, so that nobody need look at the pair. */
  readonly settled: boolean;
  readonly features: readonly JudgedFeature[];
};

/** A comparison with this weight keeps two things apart. */
export const CLASH = -9;
/** As CLASH, where the two are of different sorts: a call and a summit are no near miss. */
export const OTHER_SORT = -10;

const isClash = (weight: number): boolean => weight === CLASH || weight === OTHER_SORT;

/** Adds up the comparisons that apply. A clash is no part of the score, so that near misses keep theirs. */
export function weigh<Thing>(table: readonly Comparison<Thing>[], left: Thing, right: Thing): Verdict {
  const features: JudgedFeature[] = [];
  let sum = 0;
  let veto: string | undefined;
  let settled = false;
  for (const { name, weight, because, find } of table) {
    const value = rounded(find(left, right));
    if (value === 0) continue;
    features.push({ name, value, weight, because });
    if (!isClash(weight)) sum += value * weight;
    else veto ??= because;
    settled ||= weight === OTHER_SORT;
  }
  return { score: rounded(Math.min(1, Math.max(0, sum))), veto, settled, features };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
