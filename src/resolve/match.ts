/** One pair of names to judge. */
export type NamePair = { readonly kind: 'person' | 'organization'; readonly name1: string; readonly name2: string };
export type NameJudgement = {
  readonly match: boolean;
  readonly score: number;
  readonly features: Record<string, number>;
};

/** Whether two names can be of one person or organization: the code that `readout match` and the resolver share. */
export function matchNames({ name1, name2 }: NamePair): NameJudgement {
  return { match: name1 === name2, score: name1 === name2 ? 1 : 0, features: {} };
}
