import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type RouteHandlerMethod } from 'fastify';
import type { Config } from '../config.ts';
import type { MatchNames } from '../model/match-names.ts';
import type { Store } from '../store/open.ts';
import { registerDocs } from './docs.ts';
import { BODY_LIMIT } from './extractions.ts';
import { answerError, answerSocketError, refuseUnknown } from './failures.ts';
import { type KeptAnswers, keptAnswers } from './kept-answers.ts';
import { limitRate } from './limit-rate.ts';
import { methodsOf } from './methods.ts';
import { registerMetrics } from './metrics.ts';
import { type LogOutput, loggedRequest, oneLineEach } from './request-log.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes.ts';
import { headersBehind } from './security-headers.ts';
import { send, tagCoding } from './send.ts';
import { shedOverload } from './shed-overload.ts';

/** Slow clients are dropped before they hold many sockets; the check itself runs twice a second. */
const HEADERS_MS = 5_000;
const REQUEST_MS = 6_000;
const IDLE_MS = 30_000;
const CHECK_MS = 500;
const LONGEST_PARAMETER = 300;
const COMPRESS_FROM_BYTES = 1024;
const CORS = {
  methods: ['GET', 'HEAD', 'POST'],
  exposedHeaders: ['ETag', 'Last-Modified', 'Link', 'Location', 'X-Request-Id'],
  strictPreflight: false,
};
/** Lines of JSON are no type that the plugin knows. */
const COMPRESSIBLE = /^text\/|json(?:;|$)|xml(?:;|$)/;

/**
 * The whole HTTP side: plugins, one shape of error, routes in written order, documentation. `matchNames` is given to it,
 * for the resolver is not its business.
 */
export async function buildApp(
  store: Store,
  config: Pick<Config, 'logLevel' | 'corsOrigin'> & Partial<Pick<Config, 'metrics' | 'rateLimit' | 'shedAfter'>>,
  matchNames: MatchNames,
  log?: LogOutput,
): Promise<FastifyInstance> {
  const app = newServer(config.logLevel, log);
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(answerError);
  refuseUnknown(app, methodsOf);
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(headersBehind(request.headers['x-forwarded-proto'])).header('x-request-id', request.id);
    done();
  });
  // Before what may refuse a request: browsers read refusals too.
  await app.register(cors, { ...CORS, origin: config.corsOrigin });
  if (config.shedAfter) shedOverload(app, config.shedAfter);
  if (config.metrics) registerMetrics(app);
  if (config.rateLimit) limitRate(app, config.rateLimit);
  await registerCompression(app);
  const kept = keptAnswers(store);
  for (const route of ROUTES) app.route(routeOptions(route, answering(route, { store, matchNames, kept })));
  await registerDocs(app);
  return app;
}

const newServer = (level: string, log?: LogOutput): FastifyInstance =>
  Fastify({
    logger: { level, ...(log && { stream: log }), serializers: { req: loggedRequest } },
    genReqId: () => randomUUID(),
    logController: oneLineEach(),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_MS,
    connectionTimeout: IDLE_MS,
    // Requests that arrive while the server closes are still answered.
    return503OnClosing: false,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    http: { headersTimeout: HEADERS_MS, connectionsCheckingInterval: CHECK_MS },
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    clientErrorHandler: answerSocketError,
  });

async function registerCompression(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    threshold: COMPRESS_FROM_BYTES,
    encodings: ['br', 'gzip'],
    customTypes: COMPRESSIBLE,
    // Only what has a body needs the hooks for it.
    globalDecompression: false,
  });
  // Compression hangs itself on each route, behind the hooks of the server: to see its work, so must this.
  app.addHook('onRoute', route => {
    route.onSend = [...[route.onSend ?? []].flat(), tagCoding];
  });
}

const routeOptions = (route: Route, handler: RouteHandlerMethod) => ({
  method: route.method,
  url: route.path.replace(/\{([^{}]+)\}/g, ':$1'),
  ...(route.method === 'POST' && { decompress: {} }),
  handler,
});

type Ground = { readonly store: Store; readonly matchNames: MatchNames; readonly kept: KeptAnswers };

/** What is read from the record is kept until the record changes; how the server is must be looked at each time. */
function answering(route: Route, { store, matchNames, kept }: Ground): RouteHandlerMethod {
  if (route.method === 'POST' || !route.path.startsWith('/v1/'))
    return async (request, reply) => send(await route.answer(store, request, matchNames), reply);
  return (request, reply) => {
    const asked = `${request.url} ${request.headers.accept ?? ''}`;
    const known = kept.find(asked, request.headers['if-none-match']);
    if (known) return send(known, reply);
    const before = kept.state();
    return route.answer(store, request, matchNames).then(answer => send(kept.keep(asked, answer, before), reply));
  };
}
