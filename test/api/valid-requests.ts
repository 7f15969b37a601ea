import fc from 'fast-check';
import { z } from 'zod';
import { EXAMPLES } from '../../src/api/examples.ts';
import { openapiDocument } from '../../src/api/openapi.ts';
import { ROUTES } from '../../src/api/routes.ts';

const Schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  format: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  get items() {
    return Schema.optional();
  },
});
type Schema = z.infer<typeof Schema>;
const Parameter = z.object({ name: z.string(), in: z.string(), required: z.boolean().optional(), schema: Schema });
type Parameter = z.infer<typeof Parameter>;

const { paths, components } = JSON.parse(JSON.stringify(openapiDocument()));
/** Ids and words of the invented record, and one that is not there. */
const WORDS = ['ola-brandt', 'tomas-ilk', 'XV', 'KG', 'coast-railway', 'port-esker', 'doc_first', 'railway', 'brandt'];
const DAYS = ['2031-04-01', '2031-04-02', '2031-04-05', '2023-02-28'];

function sampleOf(given: Schema): fc.Arbitrary<string> {
  const schema = given.$ref ? Schema.parse(components.schemas[given.$ref.split('/').at(-1) ?? '']) : given;
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.items) return sampleOf(schema.items);
  const { minimum: min = 0, maximum: max = 1000 } = schema;
  if (schema.type === 'integer') return fc.integer({ min, max }).map(String);
  if (schema.type === 'number') return fc.integer({ min: min * 100, max: max * 100 }).map(cents => String(cents / 100));
  return fc.constantFrom(...(schema.format === 'date' ? DAYS : WORDS));
}

const parametersOf = (path: string, method: string): Parameter[] =>
  paths[path][method.toLowerCase()].parameters.map((one: { $ref?: string }) =>
    Parameter.parse(one.$ref ? components.parameters[one.$ref.split('/').at(-1) ?? ''] : one),
  );

const pairOf = ({ name, schema }: Parameter) => fc.tuple(fc.constant(name), sampleOf(schema));

/** Requests in which each parameter is as the document describes it, though not all of them go together. */
export const validRequest = fc.constantFrom(...ROUTES).chain(route => {
  const parameters = parametersOf(route.path, route.method);
  const queries = parameters.filter(({ in: place }) => place === 'query');
  const needed = queries.filter(({ required }) => required);
  const formats = Object.keys(paths[route.path][route.method.toLowerCase()].responses['200'].content);
  const chosen = queries.length > 0 ? fc.uniqueArray(fc.constantFrom(...queries), { maxLength: 4 }) : fc.constant([]);
  return fc.record({
    route: fc.constant(route),
    method: fc.constant(route.method),
    value: fc.constantFrom(...WORDS),
    query: chosen.chain(some => fc.tuple(...[...new Set([...needed, ...some])].map(pairOf))),
    body: fc.constant(route.method === 'POST' ? JSON.stringify(EXAMPLES.ExtractionRequest) : undefined),
    accept: fc.option(fc.constantFrom(...formats), { nil: undefined }),
  });
});
