import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { API_INFO } from './description.ts';
import { openapiDocument } from './openapi.ts';
import { openapi30Document } from './openapi-3.0.ts';
import { openapiYaml } from './openapi-yaml.ts';
import { send } from './send.ts';

/** Swagger UI is served whole from here: nothing is asked of any other host, and it works over plain HTTP. */
const SWAGGER_CSP = {
  'default-src': ["'none'"],
  'connect-src': ["'self'"],
  'font-src': ["'self'", 'data:'],
  'img-src': ["'self'", 'data:'],
  'script-src': ["'self'"],
  // Swagger UI writes style attributes.
  'style-src': ["'self'", "'unsafe-inline'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** `/openapi.json`, `/openapi.yaml`, the same in OpenAPI 3.0 as `/openapi-3.0.json`, and Swagger UI under `/docs`. */
export async function registerDocs(app: FastifyInstance): Promise<void> {
  const document = once(openapiDocument);
  const body = once(() => JSON.stringify(document()));
  const body30 = once(() => JSON.stringify(openapi30Document(document())));
  const yaml = once(openapiYaml);
  app.get('/openapi.json', async (_request, reply) => send({ body: body() }, reply));
  app.get('/openapi-3.0.json', async (_request, reply) => send({ body: body30() }, reply));
  app.get('/openapi.yaml', async (_request, reply) =>
    send({ body: await yaml(), mediaType: 'application/yaml' }, reply),
  );
  // Swagger UI asks this plugin for the document; the transform below puts ours in its place.
  const placeholder = { openapi: '3.1.1', info: API_INFO, paths: {} };
  await app.register(swagger, { mode: 'static', specification: { document: placeholder } });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: SWAGGER_CSP,
    transformSpecification: () => document(),
    transformSpecificationClone: false,
    theme: { title: 'Readout API' },
    uiConfig: {
      deepLinking: true,
      displayOperationId: true,
      docExpansion: 'list',
      filter: true,
      layout: 'BaseLayout',
      tryItOutEnabled: true,
      validatorUrl: null,
    },
  });
}

/** Made when it is first asked for: half of what a start would take. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
