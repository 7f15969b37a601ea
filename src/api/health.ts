import { z } from 'zod';
import { ReadoutError } from '../errors.ts';
import { Stats } from '../model/page.ts';
import { getStats } from '../store/stats.ts';
import { getRoute, json, NONE, type Route } from './route.ts';
import { INDEX, ServiceIndex } from './service-index.ts';

const Health = z
  .object({ status: z.enum(['live', 'ready']).describe('What was asked for, when it is so.') })
  .meta({ id: 'Health', description: 'How the server is.' });

const service = { tag: 'Service', params: NONE, query: NONE } as const;

export const healthRoutes: readonly Route[] = [
  getRoute({
    ...service,
    path: '/',
    operationId: 'getIndex',
    summary: 'Get the links of this server',
    description: 'Where the documentation is, and where to begin to read.',
    success: { description: 'The links.', schema: ServiceIndex },
    handle: async () => json(INDEX),
  }),
  getRoute({
    ...service,
    path: '/v1/stats',
    operationId: 'getStats',
    summary: 'Get how much the record holds',
    description: 'How many reports, resources and claims there are.',
    success: { description: 'The figures.', schema: Stats },
    handle: async store => json(await getStats(store)),
  }),
  getRoute({
    ...service,
    path: '/health/live',
    operationId: 'getLiveness',
    summary: 'Ask whether the server lives',
    description: 'Answers as long as the process answers anything; looks at nothing else.',
    success: { description: 'It lives.', schema: Health },
    handle: async () => json({ status: 'live' }),
  }),
  getRoute({
    ...service,
    path: '/health/ready',
    operationId: 'getReadiness',
    summary: 'Ask whether the server can answer',
    description: 'Answers 200 when the record can be read, 503 when it cannot.',
    success: { description: 'It can answer.', schema: Health },
    errors: ['not_ready'],
    handle: async store => {
      try {
        await getStats(store);
      } catch (error) {
        // Whatever the database says, the asker needs one answer: not now.
        throw new ReadoutError('not_ready', 'The record cannot be read.', { cause: String(error) });
      }
      return json({ status: 'ready' });
    },
  }),
];
