import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/api/examples.ts';
import { openapiDocument } from '../../src/api/openapi.ts';
import { ROUTES } from '../../src/api/routes.ts';
import { appOn, read } from './answers.ts';
import { sampleStore } from './sample-reports.ts';

const COLLECTIONS: Readonly<Record<string, string>> = {
  person: 'people',
  country: 'countries',
  organization: 'organizations',
  place: 'places',
  meeting: 'meetings',
  project: 'projects',
  document: 'documents',
};

type Parameter = { $ref?: string; name: string; in: string; required?: boolean; example?: string };

let app: FastifyInstance;
const { components, paths } = JSON.parse(JSON.stringify(openapiDocument()));
const readable = ROUTES.filter(({ method }) => method === 'GET');

/** The request that Swagger UI makes of an operation when nothing is typed: all examples filled in. */
function prefilled(path: string): string {
  const parameters: Parameter[] = paths[path].get.parameters.map((parameter: Parameter) =>
    parameter.$ref ? components.parameters[parameter.$ref.split('/').at(-1) ?? ''] : parameter,
  );
  const given = parameters.filter(({ example }) => example !== undefined);
  const query = given.flatMap(({ name, example, in: place }) => (place === 'query' ? [`${name}=${example}`] : []));
  const filled = given.reduce((url, { name, example }) => url.replace(`{${name}}`, String(example)), path);
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled;
}

/** Where the things are that an example points to. */
function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, kind, documentId } = value as Record<string, unknown>;
  const collection = typeof id === 'string' && COLLECTIONS[String(kind)];
  return [
    ...(collection ? [`/v1/${collection}/${id}`] : []),
    ...(typeof documentId === 'string' ? [`/v1/documents/${documentId}`] : []),
    ...Object.values(value).flatMap(addressesIn),
  ];
}

describe('the examples of the document, on the sample reports', () => {
  beforeAll(async () => {
    app = await appOn(await sampleStore());
  }, 60_000);

  it.each(readable.filter(({ success }) => success.format !== 'text').map(({ path }) => prefilled(path)))(
    '%s answers, and not with an empty list',
    async url => {
      const body = await read(app, url);
      expect(body.data).not.toEqual([]);
    },
  );

  it('the text of a document answers', async () => {
    expect((await app.inject(prefilled('/v1/documents/{documentId}/text'))).statusCode).toBe(200);
  });

  it('the text to be extracted is taken', async () => {
    const payload = EXAMPLES.ExtractionRequest;
    const response = await app.inject({ method: 'POST', url: '/v1/extractions', payload });
    expect(response.statusCode).toBe(200);
  });

  it.each([...new Set(addressesIn(Object.values(EXAMPLES)))])('%s is there', async url => {
    expect((await app.inject(url)).statusCode).toBe(200);
  });

  it.each(ROUTES.map(({ success }) => success.schema.meta()?.id).filter(id => id !== undefined))(
    '%s has an example of its own shape',
    id => {
      const schema = ROUTES.find(({ success }) => success.schema.meta()?.id === id)?.success.schema;
      expect(schema?.parse(EXAMPLES[id])).toEqual(EXAMPLES[id]);
    },
  );
});
