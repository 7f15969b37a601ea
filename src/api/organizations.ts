import { z } from 'zod';
import { Organization } from '../model/organization.ts';
import { OrganizationKind } from '../model/vocabulary.ts';
import { organizationsQuery } from '../store/organizations.ts';
import { answerDetail } from './answer-detail.ts';
import { answerList, filterOf } from './answer-list.ts';
import { country, Id, IncludeQuery, include, ListQuery, listOf, q, reportedFilters } from './parameters.ts';
import { presentation } from './presentation.ts';
import { getRoute, NONE, type Route } from './route.ts';
import { SAMPLE } from './sample.ts';

const organizationKind = listOf(OrganizationKind)
  .optional()
  .meta({ description: 'Kinds of organization; any of them.' });

const ORGANIZATIONS = presentation({
  kind: 'organization',
  item: Organization,
  name: 'Organization',
  many: 'organizations',
  example: SAMPLE.Organization,
  facets: ['organizationKind', 'country'],
});

export const organizationsRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/organizations',
    operationId: 'listOrganizations',
    tag: 'Organizations',
    summary: 'List organizations',
    description:
      'Organizations that reports name, the last reported first. Filter by kind, by country, or by words of their names.',
    params: NONE,
    query: ListQuery.extend({
      organizationKind,
      country,
      ...reportedFilters,
      q,
      include,
      ...ORGANIZATIONS.listChoices,
    }),
    success: ORGANIZATIONS.list,
    handle: (store, { query, ...request }) =>
      answerList(store, ORGANIZATIONS, { query: organizationsQuery(filterOf(query)), asked: query }, request),
  }),
  getRoute({
    path: '/v1/organizations/{organizationId}',
    operationId: 'getOrganization',
    tag: 'Organizations',
    summary: 'Get an organization',
    description: 'One organization with all names found, its acronym and the country it belongs to.',
    params: z.strictObject({
      organizationId: Id.meta({ description: 'Id of the organization.', examples: [SAMPLE.Organization.id] }),
    }),
    query: IncludeQuery.extend(ORGANIZATIONS.detailChoices),
    success: ORGANIZATIONS.detail,
    errors: ['gone'],
    handle: (store, { params: { organizationId: id }, query, ...request }) =>
      answerDetail(store, ORGANIZATIONS, { id, asked: query, ...request }),
  }),
];
