import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { openapiDocument } from '../../src/api/openapi.ts';
import type { Route } from '../../src/api/route.ts';

const Content = z.record(z.string(), z.object({ schema: z.object({ $ref: z.string().optional() }) }));
const Response = z.object({ $ref: z.string().optional(), content: Content.optional() });
const Operation = z.object({ responses: z.record(z.string(), Response) });
const OpenapiDocument = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ responses: z.record(z.string(), Response) }),
});

const document = JSON.parse(JSON.stringify(openapiDocument()));
const { paths, components } = OpenapiDocument.parse(document);
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(document, 'document');

type Given = { statusCode: number; body: string; headers: Record<string, unknown> };

/** What the document does not say of an answer of this route: its status, media type or schema. Nothing when all is said. */
export function undeclaredIn(route: Route, { statusCode, body, headers }: Given): string | undefined {
  const { responses } = paths[route.path][route.method.toLowerCase()];
  const named = responses[statusCode];
  if (!named) return `${statusCode} is not declared`;
  const { content } = named.$ref ? components.responses[named.$ref.split('/').at(-1) ?? ''] : named;
  if (!content) return body === '' ? undefined : `${statusCode} has a body`;
  const type = String(headers['content-type']).split(';')[0];
  if (!content[type]) return `${statusCode} as ${type} is not declared`;
  return body === '' ? undefined : misshapen(type, content[type].schema.$ref, body);
}

function misshapen(type: string, reference: string | undefined, body: string): string | undefined {
  if (!reference || !type.includes('json')) return undefined;
  const bodies = type === 'application/x-ndjson' ? body.trimEnd().split('\n').filter(Boolean) : [body];
  const validate = ajv.getSchema(`document${reference}`);
  const wrong = bodies.find(one => !validate?.(JSON.parse(one)));
  return wrong && `${ajv.errorsText(validate?.errors)} in ${wrong.slice(0, 300)}`;
}
