import type { Claim } from '../model/record.ts';

/** What reports that did not speak of a resource before say of it now. */
export type Added = { readonly called: string[]; readonly claims: Claim[] };

/** By resource and report. */
export type Additions = Map<number, Map<string, Added>>;

export function added(additions: Additions, resource: number, documentId: string): Added {
  const own = additions.get(resource) ?? new Map<string, Added>();
  additions.set(resource, own);
  const known = own.get(documentId) ?? { called: [], claims: [] };
  own.set(documentId, known);
  return known;
}
