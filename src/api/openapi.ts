import type { z } from 'zod';
import { type JsonSchema, type SchemaBook, schemaBook } from './components.ts';
import { API_INFO, API_TAGS } from './description.ts';
import { EXAMPLES } from './examples.ts';
import { parametersOf, shareParameters } from './openapi-parameters.ts';
import { HEADERS, responsesOf, sharedResponses } from './openapi-responses.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes.ts';

type Operation = JsonSchema & { parameters: JsonSchema[] };

/** The OpenAPI document of all routes. The same routes give the same bytes. */
export function openapiDocument(): JsonSchema {
  const book = schemaBook(new Set([Problem, ...ROUTES.flatMap(schemasOf)]), EXAMPLES);
  const operations = ROUTES.map(route => ({ route, operation: operationOf(route, book) }));
  const parameters = shareParameters(operations.map(({ operation }) => operation));
  const paths: Record<string, JsonSchema> = {};
  for (const { route, operation } of operations)
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation };
  return {
    openapi: '3.1.1',
    info: API_INFO,
    servers: [{ url: '/', description: 'The server that gave this document.' }],
    security: [],
    tags: API_TAGS,
    paths,
    components: { schemas: book.components, parameters, responses: sharedResponses(ROUTES), headers: HEADERS },
  };
}

const schemasOf = ({ params, query, body, success }: Route): z.ZodType[] => [
  params,
  query,
  success.schema,
  ...(success.formats ?? []).map(({ schema }) => schema),
  ...(body ? [body] : []),
];

function operationOf(route: Route, book: SchemaBook): Operation {
  const { operationId, tag, summary, description, body } = route;
  const requestBody = body && { required: true, content: { 'application/json': { schema: book.of(body) } } };
  return {
    operationId,
    tags: [tag],
    summary,
    description,
    parameters: parametersOf(route, book),
    ...(requestBody ? { requestBody } : {}),
    responses: responsesOf(route, book),
  };
}
