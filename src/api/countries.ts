import { z } from 'zod';
import { Country } from '../model/country.ts';
import { countriesQuery } from '../store/countries.ts';
import { answerDetail } from './answer-detail.ts';
import { answerList, filterOf } from './answer-list.ts';
import { Id, IncludeQuery, include, ListQuery, listOf, q, reportedFilters } from './parameters.ts';
import { presentation } from './presentation.ts';
import { getRoute, NONE, type Route } from './route.ts';
import { SAMPLE } from './sample.ts';

const region = listOf(z.string().min(1).max(60))
  .optional()
  .meta({ description: 'World regions such as `Asia` or `Europe`; any of them.' });

const COUNTRIES = presentation({
  kind: 'country',
  item: Country,
  name: 'Country',
  many: 'countries',
  example: SAMPLE.Country,
  facets: ['region'],
});

export const countriesRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/countries',
    operationId: 'listCountries',
    tag: 'Countries',
    summary: 'List countries',
    description:
      'Countries that reports name, the last reported first. Filter by world region, or by words of their names and demonyms.',
    params: NONE,
    query: ListQuery.extend({ region, ...reportedFilters, q, include, ...COUNTRIES.listChoices }),
    success: COUNTRIES.list,
    handle: (store, { query, ...request }) =>
      answerList(store, COUNTRIES, { query: countriesQuery(filterOf(query)), asked: query }, request),
  }),
  getRoute({
    path: '/v1/countries/{countryId}',
    operationId: 'getCountry',
    tag: 'Countries',
    summary: 'Get a country',
    description: 'One country with the names, demonyms and capitals by which reports name it.',
    params: z.strictObject({
      countryId: Id.meta({ description: 'ISO 3166-1 alpha-2 code of the country.', examples: [SAMPLE.Country.id] }),
    }),
    query: IncludeQuery.extend(COUNTRIES.detailChoices),
    success: COUNTRIES.detail,
    errors: ['gone'],
    handle: (store, { params: { countryId: id }, query, ...request }) =>
      answerDetail(store, COUNTRIES, { id, asked: query, ...request }),
  }),
];
