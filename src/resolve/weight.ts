import type { Claim } from '../model/record.ts';

/** Equal for claims that say the same of one thing; the number that goes with a name is no part of what is said. */
export const sameSaying = ({ property, valueKey, data }: Claim): string =>
  property === 'name' ? `${property}\n${valueKey}` : `${property}\n${valueKey}\n${JSON.stringify(data)}`;

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
