import type { FastifyInstance } from 'fastify';
import { ReadoutError } from '../errors.ts';

const WINDOW_MS = 60_000;
/** When this many addresses are counted all counts begin anew, so that they never fill the memory. */
const MOST_ADDRESSES = 100_000;

/**
 * At most so many requests of one address in each minute; health is not counted. Counted here because @fastify/rate-limit
 * refuses requests that come together before it reaches its limit: they share one count.
 */
export function limitRate(app: FastifyInstance, max: number): void {
  const asked = new Map<string, number>();
  let ends = 0;
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/health/')) return;
    const now = performance.now();
    if (now >= ends || asked.size >= MOST_ADDRESSES) {
      asked.clear();
      ends = now + WINDOW_MS;
    }
    const count = (asked.get(request.ip) ?? 0) + 1;
    asked.set(request.ip, count);
    const reset = Math.ceil((ends - now) / 1000);
    const remaining = Math.max(0, max - count);
    reply.headers({ 'ratelimit-limit': max, 'ratelimit-remaining': remaining, 'ratelimit-reset': reset });
    if (count <= max) return;
    reply.header('retry-after', reset);
    throw new ReadoutError('too_many_requests', `One address may make ${max} requests a minute.`, { limit: max });
  });
}
