import { z } from 'zod';
import { Graph } from '../model/graph.ts';
import { graphAround } from '../store/graph.ts';
import { graphml } from './formats/graphml.ts';
import { found } from './page.ts';
import { wholeNumber } from './parameters.ts';
import { relationType } from './relations.ts';
import { getRoute, json, NONE, type Route } from './route.ts';
import { SAMPLE } from './sample.ts';
import { absentSubject, Subject, subjectOf } from './subject.ts';

const query = z.strictObject({
  center: Subject.meta({
    description: 'Kind and id of what the graph is around, such as `country:KG`.',
    examples: [`project:${SAMPLE.Project.id}`],
  }),
  depth: wholeNumber(1, 3).default(1).meta({ description: 'How many steps from the center.' }),
  maxNodes: wholeNumber(1, 200).default(50).meta({ description: 'How many things to give at most.' }),
  type: relationType,
  format: z.enum(['json', 'graphml']).optional().meta({
    description: 'How to write the graph, instead of by `Accept`.',
  }),
});

export const graphRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/graph',
    operationId: 'getGraph',
    tag: 'Relations',
    summary: 'Get the graph around one thing',
    description:
      'Things and the relations between them, nearest first. Of each thing the newest 100 relations are looked at; ' +
      '`truncated` says whether anything was left out.',
    params: NONE,
    query,
    success: {
      description: 'The graph.',
      schema: Graph,
      formats: [{ name: 'graphml', schema: z.string(), example: graphml(SAMPLE.Graph) }],
    },
    errors: ['not_found', 'gone'],
    handle: async (store, { query: { center, depth, maxNodes, type }, format, url }) => {
      const subject = subjectOf(center);
      const graph = await graphAround(store, subject, { depth, limit: maxNodes, type });
      if (graph) return format === 'graphml' ? { body: graphml(graph) } : json(graph);
      const absent = await absentSubject(store, subject, { parameter: 'center', url });
      return absent ?? json(found(graph, subject.kind, subject.id));
    },
  }),
];
