import { z } from 'zod';
import { openapiDocument } from '../../src/api/openapi.ts';

const Parameter = z.object({ name: z.string(), in: z.string(), example: z.union([z.string(), z.number()]).optional() });
const Operation = z.object({
  operationId: z.string(),
  parameters: z.array(z.union([z.object({ $ref: z.string() }), Parameter])).default([]),
  requestBody: z.object({}).optional(),
  responses: z.record(z.string(), z.object({ content: z.record(z.string(), z.unknown()).optional() })),
});
const OpenapiDocument = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ parameters: z.record(z.string(), Parameter) }),
});

/** Prism reads any answer that may be JSON by the schema of `application/json`; Ajv reads these in `npm run test:fuzz`. */
const PRISM_MISREADS = new Set(['application/x-ndjson', 'application/ld+json', 'application/geo+json']);

export type ExampleRequest = { readonly operationId: string; readonly url: string; readonly accept: string };

/** What the examples of the document ask, of each operation that takes no body, in each format that Prism can read. */
export function exampleRequests(): ExampleRequest[] {
  const { paths, components } = OpenapiDocument.parse(JSON.parse(JSON.stringify(openapiDocument())));
  return Object.entries(paths).flatMap(([path, { get }]) => {
    if (!get) return [];
    const { operationId, parameters, responses } = get;
    const written = parameters.map(one =>
      '$ref' in one ? components.parameters[one.$ref.split('/').at(-1) ?? ''] : one,
    );
    const url = filled(path, written);
    const formats = Object.keys(responses['200'].content ?? {}).filter(type => !PRISM_MISREADS.has(type));
    return formats.map(accept => ({ operationId, url, accept }));
  });
}

function filled(path: string, parameters: readonly z.infer<typeof Parameter>[]): string {
  const given = parameters.flatMap(({ name, in: place, example }) =>
    example === undefined ? [] : [{ name, place, value: encodeURIComponent(example) }],
  );
  const query = given.filter(({ place }) => place === 'query').map(({ name, value }) => `${name}=${value}`);
  const address = given.reduce((url, { name, value }) => url.replace(`{${name}}`, value), path);
  return query.length > 0 ? `${address}?${query.join('&')}` : address;
}
