import type { PageRequest, PersonFilter, StoredPage } from '../model/page.ts';
import { listResources } from './list-resources.ts';
import type { Store } from './open.ts';
import { getResource } from './resources.ts';

export const listPeople = (store: Store, { country, q }: PersonFilter, page: PageRequest): Promise<StoredPage> =>
  listResources(store, { kind: 'person', facets: { country }, q }, page);

export const getPerson = (store: Store, id: string): Promise<string | undefined> => getResource(store, 'person', id);
