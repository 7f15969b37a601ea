import { z } from 'zod';
import { Person } from '../model/person.ts';
import { peopleQuery } from '../store/people.ts';
import { answerDetail } from './answer-detail.ts';
import { answerList, filterOf } from './answer-list.ts';
import { country, Id, IncludeQuery, include, ListQuery, organization, q, reportedFilters } from './parameters.ts';
import { presentation } from './presentation.ts';
import { getRoute, NONE, type Route } from './route.ts';
import { SAMPLE } from './sample.ts';

const PEOPLE = presentation({
  kind: 'person',
  item: Person,
  name: 'Person',
  many: 'people',
  example: SAMPLE.Person,
  facets: ['country', 'organization'],
});

export const peopleRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/people',
    operationId: 'listPeople',
    tag: 'People',
    summary: 'List people',
    description:
      'People that reports name, the last reported first. Filter by the countries and organizations that reports tie them to, ' +
      'by how many reports name them, or by words of their names.',
    params: NONE,
    query: ListQuery.extend({ country, organization, ...reportedFilters, q, include, ...PEOPLE.listChoices }),
    success: PEOPLE.list,
    handle: (store, { query, ...request }) =>
      answerList(store, PEOPLE, { query: peopleQuery(filterOf(query)), asked: query }, request),
  }),
  getRoute({
    path: '/v1/people/{personId}',
    operationId: 'getPerson',
    tag: 'People',
    summary: 'Get a person',
    description:
      'One person with all names found, the offices that reports give, and how many independent reports name them.',
    params: z.strictObject({ personId: Id.meta({ description: 'Id of the person.', examples: [SAMPLE.Person.id] }) }),
    query: IncludeQuery.extend(PEOPLE.detailChoices),
    success: PEOPLE.detail,
    errors: ['gone'],
    handle: (store, { params: { personId: id }, query, ...request }) =>
      answerDetail(store, PEOPLE, { id, asked: query, ...request }),
  }),
];
