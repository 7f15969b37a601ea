import type { PageRequest, PlaceFilter, StoredPage } from '../model/page.ts';
import type { Coordinates, Place } from '../model/place.ts';
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

/** Where these places lie; those that nobody can place are left out. */
export async function coordinatesOf(store: Store, ids: readonly string[]): Promise<Map<string, Coordinates>> {
  const located = new Map<string, Coordinates>();
  for (const id of new Set(ids)) {
    const json = await getResource(store, 'place', id);
    const { coordinates }: Pick<Place, 'coordinates'> = json ? JSON.parse(json) : { coordinates: null };
    if (coordinates) located.set(id, coordinates);
  }
  return located;
}
