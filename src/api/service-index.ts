import { z } from 'zod';
import { API_INFO } from './description.ts';

export const ServiceIndex = z
  .object({
    name: z.string().describe('Name of the service.'),
    version: z.string().describe('Version of the service.'),
    documentation: z.string().describe('Swagger UI.'),
    openapi: z.string().describe('The OpenAPI document as JSON.'),
    openapiYaml: z.string().describe('The OpenAPI document as YAML.'),
    resources: z.array(z.string()).describe('Where to begin to read.'),
  })
  .meta({ id: 'ServiceIndex', description: 'What is where on this server.' });

export const INDEX: z.infer<typeof ServiceIndex> = {
  name: API_INFO.title,
  version: API_INFO.version,
  documentation: '/docs',
  openapi: '/openapi.json',
  openapiYaml: '/openapi.yaml',
  resources: [
    '/v1/people',
    '/v1/countries',
    '/v1/organizations',
    '/v1/places',
    '/v1/meetings',
    '/v1/projects',
    '/v1/quotes',
    '/v1/documents',
    '/v1/stats',
  ],
};
