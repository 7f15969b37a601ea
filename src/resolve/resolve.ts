import type { ResolvedRecord, ResolveInput } from '../model/record.ts';

/** Resolves stored extractions into one record. Pure: the same reports in any order give the same facts. */
export function resolve(_input: ResolveInput): ResolvedRecord {
  return {
    people: [],
    countries: [],
    organizations: [],
    places: [],
    meetings: [],
    projects: [],
    quotes: [],
    claims: [],
    members: [],
    judgements: [],
    retired: [],
    copies: [],
  };
}
