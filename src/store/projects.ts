import type { PageRequest, ProjectFilter, StoredPage } from '../model/page.ts';
import { anyOf, kindFilter, type ListQuery, partyFilters, reportedQuery } from './list-query.ts';
import { listResources } from './list-resources.ts';
import type { Store } from './open.ts';

/** Sums of different currencies are not compared: a bound on the cost is one in this currency unless another is given. */
const DEFAULT_CURRENCY = 'USD';

export const projectsQuery = (filter: ProjectFilter): ListQuery => {
  const { minCost: min, maxCost: max, currency } = filter;
  const bounded = min !== undefined || max !== undefined;
  return {
    ...reportedQuery(filter),
    kind: 'project',
    facets: [
      ...anyOf('sector', filter.sector),
      ...anyOf('status', filter.status),
      ...anyOf('country', filter.country),
      ...partyFilters('party', filter.party, filter.partyMode),
      ...kindFilter('party', 'person', filter.person),
      ...kindFilter('party', 'organization', filter.organization),
      ...anyOf('currency', currency && !bounded ? [currency] : []),
    ],
    amount: bounded ? { min, max, currency: currency ?? DEFAULT_CURRENCY } : undefined,
  };
};

export const listProjects = (store: Store, filter: ProjectFilter, page: PageRequest): Promise<StoredPage> =>
  listResources(store, projectsQuery(filter), page);
