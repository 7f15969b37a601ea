import { z } from 'zod';
import { EntityRef } from './entity-ref.ts';
import { ReportedOn } from './reported.ts';

export const RelationType = z
  .enum(['holds_office', 'represents', 'met', 'took_part', 'party_to', 'part_of', 'located_in', 'belongs_to'])
  .meta({
    id: 'RelationType',
    description:
      'How two things are related: a person holds an office of a country or organization, or represents it at a meeting; ' +
      'two met; one took part in a meeting; one is party to a project; a meeting is part of a visit or summit; ' +
      'a thing is located in a place or country; an organization belongs to a country.',
    examples: ['holds_office'],
  });
export type RelationType = z.infer<typeof RelationType>;

export const RelationState = z.enum(['reported', 'former', 'planned', 'called_off']).meta({
  id: 'RelationState',
  description: 'Reported as so, as past, as planned only, or as called off.',
  examples: ['reported'],
});
export type RelationState = z.infer<typeof RelationState>;

/** A relation names at most this many claims, the newest; all are under `/v1/evidence` of the thing it rests on. */
export const RELATION_EVIDENCE = 5;

export const Relation = z
  .object({
    id: z.string().meta({ description: 'Relation id, `rel_…`.' }),
    type: RelationType,
    source: EntityRef,
    target: EntityRef,
    label: z.string().nullable().meta({ description: 'Office, role or kind of meeting, as reports give it.' }),
    via: EntityRef.nullable().meta({ description: 'The meeting by which the two are related.' }),
    state: RelationState,
    start: z.iso.date().nullable().meta({ description: 'First possible day; null when reports give none.' }),
    end: z.iso.date().nullable().meta({ description: 'Last possible day; null when reports give none.' }),
    reports: z.int().positive().meta({ description: 'Documents that say so.' }),
    firstReportedOn: ReportedOn.meta({ description: 'Publication date of the first dated document that says so.' }),
    lastReportedOn: ReportedOn.meta({ description: 'Publication date of the last dated document that says so.' }),
    confidence: z.number().min(0).max(1).meta({ description: 'Highest confidence among the claims that say so.' }),
    evidence: z
      .array(z.string())
      .min(1)
      .max(RELATION_EVIDENCE)
      .meta({ description: 'Ids of the newest claims that say so, for `/v1/evidence/{evidenceId}`.' }),
  })
  .meta({ id: 'Relation', description: 'How two things are related, as reports say. It reads from source to target.' });
export type Relation = z.infer<typeof Relation>;
