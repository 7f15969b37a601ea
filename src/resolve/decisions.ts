/** What people decided about sightings, by member key: data/overrides.json, each of its names bound to one sighting. */
export type Decisions = {
  /** Two sightings that are of one thing. */
  readonly same: readonly (readonly [string, string])[];
  /** Two sightings that are of two things, and so are their things. */
  readonly different: readonly (readonly [string, string])[];
  /** The things that these sightings are of are not to be shown. */
  readonly drop: ReadonlySet<string>;
  /** Names for the things that these sightings are of. */
  readonly rename: ReadonlyMap<string, string>;
};

/** Whether this sighting was parted from another: then it is judged on its own. */
export const isParted = ({ different }: Decisions, key: string): boolean => different.some(pair => pair.includes(key));

/** What was decided about two sightings. */
export function decisionOn({ same, different }: Decisions, left: string, right: string): Decided | undefined {
  const holds = (pair: readonly [string, string]): boolean => pair.includes(left) && pair.includes(right);
  if (different.some(holds)) return 'different';
  return same.some(holds) ? 'same' : undefined;
}

export type Decided = 'same' | 'different';

/** The sightings that are decided about together with this one. */
export const decidedWith = ({ same, different }: Decisions, key: string): string[] =>
  [...same, ...different].filter(pair => pair.includes(key)).map(([left, right]) => (left === key ? right : left));
