import type { PageRequest, QuoteFilter, StoredPage } from '../model/page.ts';
import { anyOf, type ListQuery } from './list-query.ts';
import { listResources } from './list-resources.ts';
import type { Store } from './open.ts';

export const quotesQuery = ({ speaker, document, from, to, q }: QuoteFilter): ListQuery => ({
  kind: 'quote',
  facets: [...anyOf('speaker', speaker), ...anyOf('document', document)],
  window: { from, to },
  q,
});

export const listQuotes = (store: Store, filter: QuoteFilter, page: PageRequest): Promise<StoredPage> =>
  listResources(store, quotesQuery(filter), page);
