import { z } from 'zod';
import { EntityKind } from '../model/entity-ref.ts';
import { Evidence } from '../model/evidence.ts';
import type { SubjectRef } from '../model/page.ts';
import { getEvidence, listEvidence } from '../store/evidence.ts';
import { found, pageAnswer, pageSuccess } from './page.ts';
import { Id, PageQuery } from './parameters.ts';
import { getRoute, NONE, type Route } from './route.ts';
import { SAMPLE } from './sample.ts';

const query = PageQuery.extend({
  subject: z
    .string()
    .regex(new RegExp(`^(${EntityKind.options.join('|')}):\\S{1,200}$`))
    .meta({
      description: 'Kind and id of the resource with a colon between them, such as `country:KG`.',
      examples: [`project:${SAMPLE.Project.id}`],
    }),
  property: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .meta({ description: 'Only claims of this property, such as `cost` or `status`.' }),
});

export const evidenceRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/evidence',
    operationId: 'listEvidence',
    tag: 'Evidence',
    summary: 'List the evidence of a resource',
    description:
      'Each claim that reports make of one resource, newest report first, with the words that make it and whether its value is shown.',
    params: NONE,
    query,
    success: pageSuccess(Evidence, 'EvidencePage', 'claims'),
    errors: ['not_found'],
    handle: async (store, { query: { subject, property, limit, cursor = null }, url }) => {
      const page = await listEvidence(store, { subject: subjectOf(subject), property }, { limit, cursor });
      return pageAnswer(found(page, 'resource', subject), url);
    },
  }),
  getRoute({
    path: '/v1/evidence/{evidenceId}',
    operationId: 'getEvidence',
    tag: 'Evidence',
    summary: 'Get one claim',
    description: 'One claim that a report makes of a resource, with the words that make it.',
    params: z.strictObject({
      evidenceId: Id.meta({ description: 'Id of the claim.', examples: [SAMPLE.Evidence.id] }),
    }),
    query: NONE,
    success: { description: 'The claim.', schema: Evidence },
    handle: async (store, { params: { evidenceId } }) => ({
      body: found(await getEvidence(store, evidenceId), 'claim', evidenceId),
    }),
  }),
];

/** `country:KG` */
function subjectOf(written: string): SubjectRef {
  const colon = written.indexOf(':');
  return { kind: EntityKind.parse(written.slice(0, colon)), id: written.slice(colon + 1) };
}
