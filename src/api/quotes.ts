import { z } from 'zod';
import { Quote } from '../model/quote.ts';
import { getQuote, listQuotes } from '../store/quotes.ts';
import { QUOTE } from './examples/quote.ts';
import { filterOf, found, pageAnswer, pageRequest, pageSuccess } from './page.ts';
import { Id, ListQuery, listOf, words } from './parameters.ts';
import { getRoute, NONE, type Route } from './route.ts';

const filters = {
  speaker: listOf(Id).optional().meta({ description: 'Ids of speakers such as `xi-jinping`; any of them.' }),
  document: listOf(Id).optional().meta({ description: 'Ids of documents; any of them.' }),
  q: words('Words that the quote must contain. Case, accents and apostrophes do not count.').optional(),
};

export const quotesRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/quotes',
    operationId: 'listQuotes',
    tag: 'Quotes',
    summary: 'List quotes',
    description: 'Words that reports give as said, verbatim, the last reported first. Filter by speaker and document.',
    params: NONE,
    query: ListQuery.extend(filters),
    success: pageSuccess(Quote, 'QuotePage', 'quotes'),
    handle: async (store, { query, url }) =>
      pageAnswer(await listQuotes(store, filterOf(query), pageRequest(query)), url),
  }),
  getRoute({
    path: '/v1/quotes/{quoteId}',
    operationId: 'getQuote',
    tag: 'Quotes',
    summary: 'Get a quote',
    description: 'One stretch of words that a report gives as said, with its speaker and its place in the text.',
    params: z.strictObject({ quoteId: Id.meta({ description: 'Id of the quote.', examples: [QUOTE.id] }) }),
    query: NONE,
    success: { description: 'The quote.', schema: Quote },
    handle: async (store, { params: { quoteId } }) => ({
      body: found(await getQuote(store, quoteId), 'quote', quoteId),
    }),
  }),
];
