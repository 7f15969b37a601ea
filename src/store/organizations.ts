import type { OrganizationFilter, PageRequest, StoredPage } from '../model/page.ts';
import { listResources } from './list-resources.ts';
import type { Store } from './open.ts';
import { getResource } from './resources.ts';

export const listOrganizations = (store: Store, filter: OrganizationFilter, page: PageRequest): Promise<StoredPage> => {
  const { organizationKind: kind, country, q } = filter;
  return listResources(store, { kind: 'organization', facets: { kind, country }, q }, page);
};

export const getOrganization = (store: Store, id: string): Promise<string | undefined> =>
  getResource(store, 'organization', id);
