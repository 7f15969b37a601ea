import type { EntityKind } from '../model/entity-ref.ts';
import type { MatchMode, ReportedFilter, SearchKind, SubjectRef } from '../model/page.ts';

/** Resources that have any of these values of a facet. */
export type FacetFilter = { readonly name: string; readonly values: readonly string[] };

/** What a list is of: resources that pass all that is given. */
export type ListQuery = {
  readonly kind: SearchKind;
  readonly facets?: readonly FacetFilter[];
  /** `certain`: no possible day may lie outside; otherwise one possible day inside is enough. */
  readonly window?: { readonly from?: string; readonly to?: string; readonly certain?: boolean };
  readonly amount?: { readonly min?: number; readonly max?: number; readonly currency: string };
  readonly minSources?: number;
  readonly minConfidence?: number;
  /** Resources that any of these documents mentions. */
  readonly documents?: readonly string[];
  /** Documents that mention, of each group, any. */
  readonly mentions?: readonly (readonly SubjectRef[])[];
  readonly q?: string;
};

/** Any of the values; no values filter nothing. */
export const anyOf = (name: string, values: readonly string[] | undefined): FacetFilter[] =>
  values?.length ? [{ name, values }] : [];

/** Parties are filed by kind and id: a person and a company may share a slug. */
export function partyFilters(name: string, ids: readonly string[] = [], mode: MatchMode = 'any'): FacetFilter[] {
  const groups = mode === 'all' ? ids.map(id => [id]) : [ids];
  return groups.flatMap(group => anyOf(name, group.flatMap(partyValues)));
}

/** Parties of one kind. */
export const kindFilter = (name: string, kind: EntityKind, ids: readonly string[] = []): FacetFilter[] =>
  anyOf(
    name,
    ids.map(id => partyValue(kind, id)),
  );

/** What all resources made from reports can be asked for. */
export const reportedQuery = (filter: ReportedFilter): Omit<ListQuery, 'kind' | 'facets'> => ({
  minSources: filter.minSources,
  minConfidence: filter.minConfidence,
  documents: filter.document,
  window: { from: filter.reportedFrom, to: filter.reportedTo },
  q: filter.q,
});

export const partyValue = (kind: string, id: string): string => `${kind}:${id}`;

const partyValues = (id: string): string[] => ['person', 'country', 'organization'].map(kind => partyValue(kind, id));
