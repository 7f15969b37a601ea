import { z } from 'zod';
import { Place } from '../model/place.ts';
import { PlaceKind } from '../model/vocabulary.ts';
import { getPlace, listPlaces } from '../store/places.ts';
import { PLACE } from './examples/place.ts';
import { detailAnswer, pageWithIncluded } from './included.ts';
import { filterOf, pageRequest, pageSuccess } from './page.ts';
import { country, Id, IncludeQuery, include, ListQuery, listOf, q } from './parameters.ts';
import { getRoute, NONE, type Route } from './route.ts';

const placeKind = listOf(PlaceKind).optional().meta({ description: 'Kinds of place; any of them.' });

export const placesRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/places',
    operationId: 'listPlaces',
    tag: 'Places',
    summary: 'List places',
    description:
      'Cities, regions and sites that reports name, the last reported first. Filter by kind, by country, or by words of their names.',
    params: NONE,
    query: ListQuery.extend({ placeKind, country, q, include }),
    success: pageSuccess(Place, 'PlacePage', 'places'),
    handle: async (store, { query, url }) =>
      pageWithIncluded(store, await listPlaces(store, filterOf(query), pageRequest(query)), { ...query, url }),
  }),
  getRoute({
    path: '/v1/places/{placeId}',
    operationId: 'getPlace',
    tag: 'Places',
    summary: 'Get a place',
    description: 'One city, region or site with all names found and where it lies.',
    params: z.strictObject({ placeId: Id.meta({ description: 'Id of the place.', examples: [PLACE.id] }) }),
    query: IncludeQuery,
    success: { description: 'The place.', schema: Place },
    errors: ['gone'],
    handle: async (store, { params: { placeId: id }, query, url }) =>
      detailAnswer(store, await getPlace(store, id), { kind: 'place', id }, { ...query, url }),
  }),
];
