import type { OrganizationFilter, PageRequest, StoredPage } from '../model/page.ts';
import { anyOf, type ListQuery, reportedQuery } from './list-query.ts';
import { listResources } from './list-resources.ts';
import type { Store } from './open.ts';

export const organizationsQuery = ({ organizationKind, country, ...filter }: OrganizationFilter): ListQuery => ({
  kind: 'organization',
  facets: [...anyOf('organizationKind', organizationKind), ...anyOf('country', country)],
  ...reportedQuery(filter),
});

export const listOrganizations = (store: Store, filter: OrganizationFilter, page: PageRequest): Promise<StoredPage> =>
  listResources(store, organizationsQuery(filter), page);
