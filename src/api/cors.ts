import type { FastifyInstance } from 'fastify';

/** What every answer tells browsers about pages of other origins: those of `origin` may read it. */
export const corsHeaders = (origin: string) => ({
  'access-control-allow-origin': origin,
  'access-control-expose-headers': 'ETag, Last-Modified, Link, Location, X-Request-Id',
});

/**
 * Answers what browsers ask before they post. @fastify/cors would do it as well, and think anew at each request about
 * headers that are always the same.
 */
export function answerPreflight(app: FastifyInstance): void {
  app.options('*', (request, reply) => {
    const asked = request.headers['access-control-request-headers'];
    reply.header('access-control-allow-methods', 'GET, HEAD, POST').header('vary', 'Access-Control-Request-Headers');
    if (asked !== undefined) reply.header('access-control-allow-headers', asked);
    reply.code(204).send();
  });
}
