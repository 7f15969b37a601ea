import { z } from 'zod';
import { Project } from '../model/project.ts';
import { ProjectSector, ProjectStatus } from '../model/vocabulary.ts';
import { getProject, listProjects } from '../store/projects.ts';
import { PROJECT } from './examples/project.ts';
import { detailAnswer, pageWithIncluded } from './included.ts';
import { filterOf, pageRequest, pageSuccess } from './page.ts';
import { country, decimalNumber, Id, IncludeQuery, include, ListQuery, listOf, q } from './parameters.ts';
import { getRoute, NONE, type Route } from './route.ts';

const HIGHEST_COST = 1e15;
const amount = decimalNumber(0, HIGHEST_COST).optional();

const filters = {
  sector: listOf(ProjectSector).optional().meta({ description: 'What is built; any of them.' }),
  status: listOf(ProjectStatus).optional().meta({ description: 'How far the project has come; any of them.' }),
  country,
  party: listOf(Id)
    .optional()
    .meta({ description: 'Ids of people, countries or organizations; any of them has a part in it.' }),
  minCost: amount.meta({ description: 'Lowest cost in whole units of `currency`, such as `1000000000`.' }),
  maxCost: amount.meta({ description: 'Highest cost in whole units of `currency`.' }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .meta({ description: 'ISO 4217 code of the currency of the cost; USD for `minCost` and `maxCost` if not given.' }),
  q,
};

export const projectsRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/projects',
    operationId: 'listProjects',
    tag: 'Projects',
    summary: 'List projects',
    description:
      'Projects that reports tell of, the last reported first. Filter by sector, status, country, party and cost.',
    params: NONE,
    query: ListQuery.extend({ ...filters, include }),
    success: pageSuccess(Project, 'ProjectPage', 'projects'),
    handle: async (store, { query, url }) =>
      pageWithIncluded(store, await listProjects(store, filterOf(query), pageRequest(query)), { ...query, url }),
  }),
  getRoute({
    path: '/v1/projects/{projectId}',
    operationId: 'getProject',
    tag: 'Projects',
    summary: 'Get a project',
    description:
      'One project with its cost, route and parties. Costs that other reports give are under `include=conflicts`.',
    params: z.strictObject({
      projectId: Id.meta({ description: 'Id of the project.', examples: [PROJECT.id] }),
    }),
    query: IncludeQuery,
    success: { description: 'The project.', schema: Project },
    errors: ['gone'],
    handle: async (store, { params: { projectId: id }, query, url }) =>
      detailAnswer(store, await getProject(store, id), { kind: 'project', id }, { ...query, url }),
  }),
];
