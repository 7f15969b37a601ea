import type { Claim } from '../model/record.ts';

const SAYINGS = new WeakMap<Claim, string>();

/** Equal for claims that say the same of one thing; the number that goes with a name is no part of what is said. */
export function sameSaying(claim: Claim): string {
  const known = SAYINGS.get(claim);
  if (known !== undefined) return known;
  const { property, valueKey, data } = claim;
  const saying = property === 'name' ? `${property}\n${valueKey}` : `${property}\n${valueKey}\n${JSON.stringify(data)}`;
  SAYINGS.set(claim, saying);
  return saying;
}

/** How many reports make these claims; each way of saying is counted by itself. */
export function reportsOf(claims: readonly Claim[]): number {
  const sayings = new Map<string, { stands: number | undefined; documents: Set<string> }>();
  for (const claim of claims) {
    const key = sameSaying(claim);
    const known = sayings.get(key) ?? { stands: claim.standsFor?.reports, documents: new Set<string>() };
    known.documents.add(claim.documentId);
    sayings.set(key, known);
  }
  return [...sayings.values()].reduce((sum, { stands, documents }) => sum + (stands ?? documents.size), 0);
}
