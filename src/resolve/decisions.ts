/** What people decided about sightings, by member key (data/overrides.json, its ids looked up). */
export type Decisions = {
  /** Groups that are one thing. */
  readonly same: readonly (readonly string[])[];
  /** No sighting of the first list is one with a sighting of the second. */
  readonly different: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[];
};

/** Whether somebody has spoken about this sighting: then it is judged on its own. */
export const isDecided = ({ same, different }: Decisions, key: string): boolean =>
  same.some(group => group.includes(key)) || different.some(([left, right]) => left.has(key) || right.has(key));

export const decidedDifferent = ({ different }: Decisions, left: string, right: string): boolean =>
  different.some(([a, b]) => (a.has(left) && b.has(right)) || (a.has(right) && b.has(left)));

export const decidedSame = ({ same }: Decisions, left: string, right: string): boolean =>
  same.some(group => group.includes(left) && group.includes(right));
