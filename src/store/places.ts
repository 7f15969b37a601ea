import type { PageRequest, PlaceFilter, StoredPage } from '../model/page.ts';
import { anyOf, type ListQuery, reportedQuery } from './list-query.ts';
import { listResources } from './list-resources.ts';
import type { Store } from './open.ts';
import { getResource } from './resources.ts';

export const placesQuery = ({ placeKind, country, ...filter }: PlaceFilter): ListQuery => ({
  kind: 'place',
  facets: [...anyOf('placeKind', placeKind), ...anyOf('country', country)],
  ...reportedQuery(filter),
});

export const listPlaces = (store: Store, filter: PlaceFilter, page: PageRequest): Promise<StoredPage> =>
  listResources(store, placesQuery(filter), page);

export const getPlace = (store: Store, id: string): Promise<string | undefined> => getResource(store, 'place', id);
