import type { Alignment } from './align.ts';

/** A name taken apart. `suffix` is what stands after it: Jr, III; for a company its legal form. */
export type ParsedName = { readonly words: readonly string[]; readonly suffix: string | undefined };

/** Two names side by side, as every comparison sees them; `acronym` is how well one stands for the other, 0 to 1. */
export type NameView = Alignment & {
  readonly left: ParsedName;
  readonly right: ParsedName;
  readonly acronym: number;
};
