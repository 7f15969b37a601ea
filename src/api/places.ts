import { z } from 'zod';
import { Place } from '../model/place.ts';
import { PlaceKind } from '../model/vocabulary.ts';
import { placesQuery } from '../store/places.ts';
import { answerDetail } from './answer-detail.ts';
import { answerList, filterOf } from './answer-list.ts';
import { country, Id, IncludeQuery, include, ListQuery, listOf, q, reportedFilters } from './parameters.ts';
import { presentation } from './presentation.ts';
import { getRoute, NONE, type Route } from './route.ts';
import { SAMPLE } from './sample.ts';

const placeKind = listOf(PlaceKind).optional().meta({ description: 'Kinds of place; any of them.' });

const PLACES = presentation({
  kind: 'place',
  item: Place,
  name: 'Place',
  many: 'places',
  example: SAMPLE.Place,
  facets: ['placeKind', 'country'],
  extra: ['geojson'],
});

export const placesRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/places',
    operationId: 'listPlaces',
    tag: 'Places',
    summary: 'List places',
    description:
      'Cities, regions and sites that reports name, the last reported first. Filter by kind, by country, or by words of their names.',
    params: NONE,
    query: ListQuery.extend({ placeKind, country, ...reportedFilters, q, include, ...PLACES.listChoices }),
    success: PLACES.list,
    handle: (store, { query, ...request }) =>
      answerList(store, PLACES, { query: placesQuery(filterOf(query)), asked: query }, request),
  }),
  getRoute({
    path: '/v1/places/{placeId}',
    operationId: 'getPlace',
    tag: 'Places',
    summary: 'Get a place',
    description: 'One city, region or site with all names found and where it lies.',
    params: z.strictObject({ placeId: Id.meta({ description: 'Id of the place.', examples: [SAMPLE.Place.id] }) }),
    query: IncludeQuery.extend(PLACES.detailChoices),
    success: PLACES.detail,
    errors: ['gone'],
    handle: (store, { params: { placeId: id }, query, ...request }) =>
      answerDetail(store, PLACES, { id, asked: query, ...request }),
  }),
];
