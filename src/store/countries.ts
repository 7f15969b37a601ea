import type { CountryFilter, PageRequest, StoredPage } from '../model/page.ts';
import { anyOf, type ListQuery, reportedQuery } from './list-query.ts';
import { listResources } from './list-resources.ts';
import type { Store } from './open.ts';

export const countriesQuery = ({ region, ...filter }: CountryFilter): ListQuery => ({
  kind: 'country',
  facets: anyOf('region', region),
  ...reportedQuery(filter),
});

export const listCountries = (store: Store, filter: CountryFilter, page: PageRequest): Promise<StoredPage> =>
  listResources(store, countriesQuery(filter), page);
