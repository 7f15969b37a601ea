import { soundKey } from '../../model/name-key.ts';
import { editDistance } from './edit-distance.ts';
import { LIKENESS, type Likeness } from './word-likeness.ts';

export type WordPair = Likeness & { readonly left: string; readonly right: string };
export type Alignment = {
  readonly pairs: readonly WordPair[];
  readonly leftOnly: readonly string[];
  readonly rightOnly: readonly string[];
};
type Compare = (left: string, right: string) => Likeness | undefined;
type Place = WordPair & { readonly i: number; readonly j: number };

/** Names longer than this are lists or sentences; the tail is left alone. */
export const MOST_WORDS = 16;

/** Pairs the words of two names, best likeness first and near positions before far ones, then words run together. */
export function alignWords(left: readonly string[], right: readonly string[], compare: Compare): Alignment {
  const [lefts, rights] = [left.slice(0, MOST_WORDS), right.slice(0, MOST_WORDS)];
  const places = lefts.flatMap((a, i) => rights.flatMap((b, j) => placeOf(a, i, b, j, compare)));
  places.sort((a, b) => b.value - a.value || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i - b.i || a.j - b.j);
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  const pairs: WordPair[] = [];
  for (const { i, j, ...pair } of places) {
    if (usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.add(i);
    usedRight.add(j);
    pairs.push(pair);
  }
  const leftOnly = lefts.filter((_, i) => !usedLeft.has(i));
  const rightOnly = rights.filter((_, j) => !usedRight.has(j));
  return joinRuns({ pairs, leftOnly, rightOnly });
}

function placeOf(left: string, i: number, right: string, j: number, compare: Compare): Place[] {
  const likeness = compare(left, right);
  return likeness ? [{ ...likeness, left, right, i, j }] : [];
}

/** "Sangh Priya" and "Sanghpriya": what is left of one name, run together, is what is left of the other. */
function joinRuns({ pairs, leftOnly, rightOnly }: Alignment): Alignment {
  if (leftOnly.length === 0 || rightOnly.length === 0) return { pairs, leftOnly, rightOnly };
  const [left, right] = [leftOnly.join(''), rightOnly.join('')];
  if (leftOnly.length + rightOnly.length < 3 || !nearlyEqual(left, right)) return { pairs, leftOnly, rightOnly };
  const joined: WordPair = { left, right, how: 'joined', value: LIKENESS.joined };
  return { pairs: [...pairs, joined], leftOnly: [], rightOnly: [] };
}

function nearlyEqual(left: string, right: string): boolean {
  return soundKey(left) === soundKey(right) || (left.length > 6 && editDistance(left, right, 1) <= 1);
}
