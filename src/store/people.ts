import type { PageRequest, PersonFilter, StoredPage } from '../model/page.ts';
import { anyOf, type ListQuery, reportedQuery } from './list-query.ts';
import { listResources } from './list-resources.ts';
import type { Store } from './open.ts';

export const peopleQuery = ({ country, organization, ...filter }: PersonFilter): ListQuery => ({
  kind: 'person',
  facets: [...anyOf('country', country), ...anyOf('organization', organization)],
  ...reportedQuery(filter),
});

export const listPeople = (store: Store, filter: PersonFilter, page: PageRequest): Promise<StoredPage> =>
  listResources(store, peopleQuery(filter), page);
