import type { PageRequest, QuoteFilter, StoredPage } from '../model/page.ts';
import { listResources } from './list-resources.ts';
import type { Store } from './open.ts';
import { getResource } from './resources.ts';

export function listQuotes(store: Store, { q, ...facets }: QuoteFilter, page: PageRequest): Promise<StoredPage> {
  return listResources(store, { kind: 'quote', facets, q }, page);
}

export const getQuote = (store: Store, id: string): Promise<string | undefined> => getResource(store, 'quote', id);
