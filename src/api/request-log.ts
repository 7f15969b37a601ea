import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';

/** Where lines of the log go. */
export type LogOutput = { readonly write: (line: string) => unknown };

const pathOf = (url: string): string => url.split('?', 1)[0];

/** What is logged of a request: no headers and no query, in which somebody may send a secret. */
export const loggedRequest = ({ method, url, ip }: FastifyRequest) => ({ method, path: pathOf(url), ip });

/** Each request has one line, once it is answered, and not another when it comes: lines cost more than most answers. */
export const oneLineEach = (): LogController =>
  Object.assign(new LogController({ requestIdLogLabel: 'requestId' }), {
    incomingRequest: () => undefined,
    requestCompleted(
      error: Error | null | undefined,
      { method, url, ip, routeOptions, log }: FastifyRequest,
      reply: FastifyReply,
    ) {
      const said = {
        method,
        path: pathOf(url),
        route: routeOptions.url,
        ip,
        status: reply.statusCode,
        ms: reply.elapsedTime,
      };
      if (error) log.error({ ...said, err: error }, 'request failed');
      else log.info(said, 'request answered');
    },
  });
