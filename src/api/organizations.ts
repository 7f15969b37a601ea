import { z } from 'zod';
import { Organization } from '../model/organization.ts';
import { OrganizationKind } from '../model/vocabulary.ts';
import { getOrganization, listOrganizations } from '../store/organizations.ts';
import { ORGANIZATION } from './examples/organization.ts';
import { detailAnswer, pageWithIncluded } from './included.ts';
import { filterOf, pageRequest, pageSuccess } from './page.ts';
import { country, Id, IncludeQuery, include, ListQuery, listOf, q } from './parameters.ts';
import { getRoute, NONE, type Route } from './route.ts';

const organizationKind = listOf(OrganizationKind)
  .optional()
  .meta({ description: 'Kinds of organization; any of them.' });

export const organizationsRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/organizations',
    operationId: 'listOrganizations',
    tag: 'Organizations',
    summary: 'List organizations',
    description:
      'Organizations that reports name, the last reported first. Filter by kind, by country, or by words of their names.',
    params: NONE,
    query: ListQuery.extend({ organizationKind, country, q, include }),
    success: pageSuccess(Organization, 'OrganizationPage', 'organizations'),
    handle: async (store, { query, url }) =>
      pageWithIncluded(store, await listOrganizations(store, filterOf(query), pageRequest(query)), { ...query, url }),
  }),
  getRoute({
    path: '/v1/organizations/{organizationId}',
    operationId: 'getOrganization',
    tag: 'Organizations',
    summary: 'Get an organization',
    description: 'One organization with all names found, its acronym and the country it belongs to.',
    params: z.strictObject({
      organizationId: Id.meta({ description: 'Id of the organization.', examples: [ORGANIZATION.id] }),
    }),
    query: IncludeQuery,
    success: { description: 'The organization.', schema: Organization },
    errors: ['gone'],
    handle: async (store, { params: { organizationId: id }, query, url }) =>
      detailAnswer(store, await getOrganization(store, id), { kind: 'organization', id }, { ...query, url }),
  }),
];
