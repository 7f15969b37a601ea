import { z } from 'zod';
import { Person } from '../model/person.ts';
import { getPerson, listPeople } from '../store/people.ts';
import { PERSON } from './examples/person.ts';
import { detailAnswer, pageWithIncluded } from './included.ts';
import { filterOf, pageRequest, pageSuccess } from './page.ts';
import { country, Id, IncludeQuery, include, ListQuery, q } from './parameters.ts';
import { getRoute, NONE, type Route } from './route.ts';

export const peopleRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/people',
    operationId: 'listPeople',
    tag: 'People',
    summary: 'List people',
    description:
      'People that reports name, the last reported first. Filter by the countries that reports tie them to, or by words of their names.',
    params: NONE,
    query: ListQuery.extend({ country, q, include }),
    success: pageSuccess(Person, 'PersonPage', 'people'),
    handle: async (store, { query, url }) =>
      pageWithIncluded(store, await listPeople(store, filterOf(query), pageRequest(query)), { ...query, url }),
  }),
  getRoute({
    path: '/v1/people/{personId}',
    operationId: 'getPerson',
    tag: 'People',
    summary: 'Get a person',
    description:
      'One person with all names found, the offices that reports give, and how many independent reports name them.',
    params: z.strictObject({ personId: Id.meta({ description: 'Id of the person.', examples: [PERSON.id] }) }),
    query: IncludeQuery,
    success: { description: 'The person.', schema: Person },
    errors: ['gone'],
    handle: async (store, { params: { personId: id }, query, url }) =>
      detailAnswer(store, await getPerson(store, id), { kind: 'person', id }, { ...query, url }),
  }),
];
