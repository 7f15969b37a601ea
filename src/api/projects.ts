import { z } from 'zod';
import { Project } from '../model/project.ts';
import { ProjectSector, ProjectStatus } from '../model/vocabulary.ts';
import { projectsQuery } from '../store/projects.ts';
import { answerDetail } from './answer-detail.ts';
import { answerList, filterOf } from './answer-list.ts';
import {
  country,
  decimalNumber,
  Id,
  IncludeQuery,
  include,
  ListQuery,
  listOf,
  matchMode,
  q,
  reportedFilters,
} from './parameters.ts';
import { presentation } from './presentation.ts';
import { getRoute, NONE, type Route } from './route.ts';
import { SAMPLE } from './sample.ts';

const HIGHEST_COST = 1e15;
const amount = decimalNumber(0, HIGHEST_COST).optional();

const filters = {
  sector: listOf(ProjectSector).optional().meta({ description: 'What is built; any of them.' }),
  status: listOf(ProjectStatus).optional().meta({ description: 'How far the project has come; any of them.' }),
  country,
  party: listOf(Id)
    .optional()
    .meta({ description: 'Ids of people, countries or organizations; any of them has a part in it.' }),
  partyMode: matchMode('party'),
  person: listOf(Id).optional().meta({ description: 'Ids of people; any of them has a part in it.' }),
  organization: listOf(Id).optional().meta({ description: 'Ids of organizations; any of them has a part in it.' }),
  minCost: amount.meta({ description: 'Lowest cost in whole units of `currency`, such as `1000000000`.' }),
  maxCost: amount.meta({ description: 'Highest cost in whole units of `currency`.' }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .meta({ description: 'ISO 4217 code of the currency of the cost; USD for `minCost` and `maxCost` if not given.' }),
  ...reportedFilters,
  q,
};

const PROJECTS = presentation({
  kind: 'project',
  item: Project,
  name: 'Project',
  many: 'projects',
  example: SAMPLE.Project,
  facets: ['sector', 'status', 'country', 'party', 'currency'],
});

export const projectsRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/projects',
    operationId: 'listProjects',
    tag: 'Projects',
    summary: 'List projects',
    description:
      'Projects that reports tell of, the last reported first. Filter by sector, status, country, party and cost.',
    params: NONE,
    query: ListQuery.extend({ ...filters, include, ...PROJECTS.listChoices }),
    success: PROJECTS.list,
    handle: (store, { query, ...request }) =>
      answerList(store, PROJECTS, { query: projectsQuery(filterOf(query)), asked: query }, request),
  }),
  getRoute({
    path: '/v1/projects/{projectId}',
    operationId: 'getProject',
    tag: 'Projects',
    summary: 'Get a project',
    description:
      'One project with its cost, route and parties. Costs that other reports give are under `include=conflicts`.',
    params: z.strictObject({
      projectId: Id.meta({ description: 'Id of the project.', examples: [SAMPLE.Project.id] }),
    }),
    query: IncludeQuery.extend(PROJECTS.detailChoices),
    success: PROJECTS.detail,
    errors: ['gone'],
    handle: (store, { params: { projectId: id }, query, ...request }) =>
      answerDetail(store, PROJECTS, { id, asked: query, ...request }),
  }),
];
