import { z } from 'zod';
import { Country } from '../model/country.ts';
import { getCountry, listCountries } from '../store/countries.ts';
import { COUNTRY } from './examples/country.ts';
import { detailAnswer, pageWithIncluded } from './included.ts';
import { filterOf, pageRequest, pageSuccess } from './page.ts';
import { Id, IncludeQuery, include, ListQuery, listOf, q } from './parameters.ts';
import { getRoute, NONE, type Route } from './route.ts';

const region = listOf(z.string().min(1).max(60))
  .optional()
  .meta({ description: 'World regions such as `Asia` or `Europe`; any of them.' });

export const countriesRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/countries',
    operationId: 'listCountries',
    tag: 'Countries',
    summary: 'List countries',
    description:
      'Countries that reports name, the last reported first. Filter by world region, or by words of their names and demonyms.',
    params: NONE,
    query: ListQuery.extend({ region, q, include }),
    success: pageSuccess(Country, 'CountryPage', 'countries'),
    handle: async (store, { query, url }) =>
      pageWithIncluded(store, await listCountries(store, filterOf(query), pageRequest(query)), { ...query, url }),
  }),
  getRoute({
    path: '/v1/countries/{countryId}',
    operationId: 'getCountry',
    tag: 'Countries',
    summary: 'Get a country',
    description: 'One country with the names, demonyms and capitals by which reports name it.',
    params: z.strictObject({
      countryId: Id.meta({ description: 'ISO 3166-1 alpha-2 code of the country.', examples: [COUNTRY.id] }),
    }),
    query: IncludeQuery,
    success: { description: 'The country.', schema: Country },
    errors: ['gone'],
    handle: async (store, { params: { countryId: id }, query, url }) =>
      detailAnswer(store, await getCountry(store, id), { kind: 'country', id }, { ...query, url }),
  }),
];
