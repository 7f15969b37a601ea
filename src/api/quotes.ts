import { z } from 'zod';
import { Quote } from '../model/quote.ts';
import { quotesQuery } from '../store/quotes.ts';
import { answerDetail } from './answer-detail.ts';
import { answerList, filterOf } from './answer-list.ts';
import { day, Id, ListQuery, listOf, words } from './parameters.ts';
import { presentation } from './presentation.ts';
import { getRoute, NONE, type Route } from './route.ts';
import { SAMPLE } from './sample.ts';

const filters = {
  speaker: listOf(Id).optional().meta({ description: 'Ids of speakers; any of them.' }),
  document: listOf(Id).optional().meta({ description: 'Ids of documents; any of them.' }),
  from: day('First day of publication of the report, such as `2023-05-01`.'),
  to: day('Last day of publication of the report, such as `2023-05-31`.'),
  q: words('Words that the quote must contain. Case, accents and apostrophes do not count.').optional(),
};

const QUOTES = presentation({
  kind: 'quote',
  item: Quote,
  name: 'Quote',
  many: 'quotes',
  example: SAMPLE.Quote,
  facets: ['speaker'],
});

export const quotesRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/quotes',
    operationId: 'listQuotes',
    tag: 'Quotes',
    summary: 'List quotes',
    description: 'Words that reports give as said, verbatim, the last reported first. Filter by speaker and document.',
    params: NONE,
    query: ListQuery.extend({ ...filters, ...QUOTES.listChoices }),
    success: QUOTES.list,
    handle: (store, { query, ...request }) =>
      answerList(store, QUOTES, { query: quotesQuery(filterOf(query)), asked: query }, request),
  }),
  getRoute({
    path: '/v1/quotes/{quoteId}',
    operationId: 'getQuote',
    tag: 'Quotes',
    summary: 'Get a quote',
    description: 'One stretch of words that a report gives as said, with its speaker and its place in the text.',
    params: z.strictObject({ quoteId: Id.meta({ description: 'Id of the quote.', examples: [SAMPLE.Quote.id] }) }),
    query: NONE.extend(QUOTES.detailChoices),
    success: QUOTES.detail,
    handle: (store, { params: { quoteId: id }, query, ...request }) =>
      answerDetail(store, QUOTES, { id, asked: query, ...request }),
  }),
];
