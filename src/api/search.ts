import { z } from 'zod';
import { SearchHit, SearchKind } from '../model/page.ts';
import { hitsByKind, search } from '../store/search.ts';
import { countedPageOf, pageAnswer, pageSuccess } from './page.ts';
import { listOf, PageQuery, words } from './parameters.ts';
import { getRoute, NONE, type Route } from './route.ts';
import { SAMPLE } from './sample.ts';

const query = PageQuery.extend({
  q: words(
    'Words to find in names, aliases, titles and quotes; the last may be unfinished. Accents, apostrophes and usual spellings of one sound do not count.',
  ).meta({ examples: [SAMPLE.SearchHit.id] }),
  kind: listOf(SearchKind).optional().meta({ description: 'Kinds of things to find; any of them.' }),
  facets: listOf(z.enum(['kind']))
    .optional()
    .meta({ description: 'With `kind`: how many hits there are of each kind, counted up to 2,000.' }),
  include: listOf(z.enum(['highlights']))
    .optional()
    .meta({ description: 'With `highlights`: texts of each hit that hold words of the query, and where.' }),
});

const SearchPage = countedPageOf(SearchHit, 'SearchPage', 'hits')
  .extend({
    correction: z
      .string()
      .nullable()
      .describe('What was looked for when nothing has the words as they were typed; null as a rule.'),
  })
  .meta({ id: 'SearchPage', description: 'One page of hits.' });

export const searchRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/search',
    operationId: 'searchRecord',
    tag: 'Search',
    summary: 'Search everything',
    description:
      'Everything that the words find, the best first. Case, accents, apostrophes and usual spellings of names do not count; ' +
      'when nothing is found, misspelt words are put right. Any text is a query.',
    params: NONE,
    query,
    success: { ...pageSuccess(SearchHit, 'SearchPage', 'hits'), schema: SearchPage },
    handle: async (store, { query: { q, kind, limit, cursor = null, facets, include }, url }) => {
      const page = await search(store, { q, kind }, { limit, cursor, highlights: include !== undefined });
      const counts = facets ? { facets: [await hitsByKind(store, q, page.correction)] } : {};
      return pageAnswer(page, url, { ...counts, correction: page.correction });
    },
  }),
];
