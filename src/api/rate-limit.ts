import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { ReadoutError } from '../errors.ts';

/** At most so many requests a minute of one address; health is not counted. */
export async function registerRateLimit(app: FastifyInstance, max: number): Promise<void> {
  await app.register(rateLimit, {
    max,
    timeWindow: '1 minute',
    enableDraftSpec: true,
    allowList: request => request.url.startsWith('/health/'),
    errorResponseBuilder: () =>
      new ReadoutError('too_many_requests', `One address may make ${max} requests a minute.`, { limit: max }),
  });
}
