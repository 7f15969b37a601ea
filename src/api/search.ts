import { SearchHit, SearchKind } from '../model/page.ts';
import { search } from '../store/search.ts';
import { pageAnswer, pageSuccess } from './page.ts';
import { listOf, PageQuery, words } from './parameters.ts';
import { getRoute, NONE, type Route } from './route.ts';

const query = PageQuery.extend({
  q: words('Words to find in names, aliases, titles and quotes. `xian` finds Xi’an.').meta({ examples: ['xian'] }),
  kind: listOf(SearchKind).optional().meta({ description: 'Kinds of things to find; any of them.' }),
});

export const searchRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/search',
    operationId: 'searchRecord',
    tag: 'Search',
    summary: 'Search everything',
    description:
      'Everything that the words find, the best first. Case, accents and apostrophes do not count; any text is a query.',
    params: NONE,
    query,
    success: pageSuccess(SearchHit, 'SearchPage', 'hits'),
    handle: async (store, { query, url }) =>
      pageAnswer(
        await search(store, { q: query.q, kind: query.kind }, { limit: query.limit, cursor: query.cursor ?? null }),
        url,
      ),
  }),
];
