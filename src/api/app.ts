import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type { Config } from '../config.ts';
import type { MatchNames } from '../model/match-names.ts';
import type { Store } from '../store/open.ts';
import { registerDocs } from './docs.ts';
import { BODY_LIMIT } from './extractions.ts';
import { answerError, answerSocketError, refuseUnknown } from './failures.ts';
import { limitRate } from './limit-rate.ts';
import { methodsOf } from './methods.ts';
import { registerMetrics } from './metrics.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { send, tagCoding } from './send.ts';
import { shedOverload } from './shed-overload.ts';

/** Slow clients are dropped before they hold many sockets; the check itself runs once a second. */
const HEADERS_MS = 5_000;
const REQUEST_MS = 6_000;
const IDLE_MS = 30_000;
const CHECK_MS = 1_000;
const LONGEST_PARAMETER = 300;
const COMPRESS_FROM_BYTES = 1024;
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
  log?: Writable,
): Promise<FastifyInstance> {
  const app = newServer(config.logLevel, log);
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(answerError);
  refuseUnknown(app, methodsOf);
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(SECURITY_HEADERS).header('x-request-id', request.id);
    done();
  });
  if (config.shedAfter) shedOverload(app, config.shedAfter);
  if (config.metrics) registerMetrics(app);
  if (config.rateLimit) limitRate(app, config.rateLimit);
  await registerPlugins(app, config.corsOrigin);
  for (const route of ROUTES) app.route(routeOptions(route, store, matchNames));
  await registerDocs(app);
  return app;
}

const newServer = (level: string, log?: Writable): FastifyInstance =>
  Fastify({
    logger: { level, ...(log && { stream: log }), serializers: { req: loggedRequest } },
    genReqId: () => randomUUID(),
    logController: new LogController({ requestIdLogLabel: 'requestId' }),
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

/** What is logged of a request: no headers and no query, in which somebody may send a secret. */
const loggedRequest = ({ method, url, ip }: FastifyRequest) => ({ method, path: url.split('?', 1)[0], ip });

async function registerPlugins(app: FastifyInstance, origin: string): Promise<void> {
  await app.register(cors, {
    origin,
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['ETag', 'Last-Modified', 'Link', 'Location', 'X-Request-Id'],
    strictPreflight: false,
  });
  await app.register(compress, {
    threshold: COMPRESS_FROM_BYTES,
    encodings: ['br', 'gzip'],
    customTypes: COMPRESSIBLE,
  });
  // Compression hangs itself on each route, behind the hooks of the server: to see its work, so must this.
  app.addHook('onRoute', route => {
    route.onSend = [...[route.onSend ?? []].flat(), tagCoding];
  });
}

const routeOptions = (route: Route, store: Store, matchNames: MatchNames) => ({
  method: route.method,
  url: route.path.replace(/\{([^{}]+)\}/g, ':$1'),
  handler: async (request: FastifyRequest, reply: FastifyReply) =>
    send(await route.answer(store, request, matchNames), reply),
});
