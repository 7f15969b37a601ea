import type { PageRequest, PlaceFilter, StoredPage } from '../model/page.ts';
import { listResources } from './list-resources.ts';
import type { Store } from './open.ts';
import { getResource } from './resources.ts';

export const listPlaces = (store: Store, { placeKind: kind, country, q }: PlaceFilter, page: PageRequest) =>
  listResources(store, { kind: 'place', facets: { kind, country }, q }, page) satisfies Promise<StoredPage>;

export const getPlace = (store: Store, id: string): Promise<string | undefined> => getResource(store, 'place', id);
