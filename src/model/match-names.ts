/** Judges whether two names can be of one thing, by named comparisons: the resolver's own. Given to those who may not import it. */
export type MatchNames = (pair: {
  readonly kind: 'person' | 'organization';
  readonly name1: string;
  readonly name2: string;
}) => { readonly match: boolean; readonly score: number; readonly features: Readonly<Record<string, number>> };
