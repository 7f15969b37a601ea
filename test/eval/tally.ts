/** Counts of one measure. `right` out of `asked` for attributes of matched items; the others for found, made up, missed. */
export type Tally = { found: number; madeUp: number; missed: number };
export type Rate = { right: number; asked: number };
export type Scores = {
  readonly tallies: Map<string, Tally>;
  readonly rates: Map<string, Rate>;
  readonly notes: string[];
};

export const emptyScores = (): Scores => ({ tallies: new Map(), rates: new Map(), notes: [] });

export function tallyOf(scores: Scores, name: string): Tally {
  const known = scores.tallies.get(name) ?? { found: 0, madeUp: 0, missed: 0 };
  scores.tallies.set(name, known);
  return known;
}

export function countRate(scores: Scores, name: string, right: boolean): void {
  const known = scores.rates.get(name) ?? { right: 0, asked: 0 };
  scores.rates.set(name, { right: known.right + (right ? 1 : 0), asked: known.asked + 1 });
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10);

/** Every figure in per cent by name: `people precision`, `people recall`, `meeting status`. */
export function figuresOf({ tallies, rates }: Scores): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const [name, { found, madeUp, missed }] of tallies) {
    figures[`${name} precision`] = percent(found, found + madeUp);
    figures[`${name} recall`] = percent(found, found + missed);
  }
  for (const [name, { right, asked }] of rates) figures[name] = percent(right, asked);
  return figures;
}
