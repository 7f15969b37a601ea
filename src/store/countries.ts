import type { CountryFilter, PageRequest, StoredPage } from '../model/page.ts';
import { listResources } from './list-resources.ts';
import type { Store } from './open.ts';
import { getResource } from './resources.ts';

export const listCountries = (store: Store, { region, q }: CountryFilter, page: PageRequest): Promise<StoredPage> =>
  listResources(store, { kind: 'country', facets: { region }, q }, page);

export const getCountry = (store: Store, id: string): Promise<string | undefined> => getResource(store, 'country', id);
