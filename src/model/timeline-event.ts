import { z } from 'zod';
import { EntityRef } from './entity-ref.ts';
import { PartialDate } from './partial-date.ts';

export const TimelineEventType = z.enum(['meeting', 'project_step', 'office']).meta({
  id: 'TimelineEventType',
  description: 'A meeting, a step in the life of a project, or an office reported for the first time.',
  examples: ['meeting'],
});
export type TimelineEventType = z.infer<typeof TimelineEventType>;

export const TimelineEvent = z
  .object({
    id: z.string().meta({ description: 'Event id, `tle_…`.' }),
    type: TimelineEventType,
    subject: EntityRef,
    step: z.string().meta({
      description:
        'Status of the meeting, step of the project (`agreed`, `start`, `completion`, …), or the office as written.',
    }),
    entities: z.array(EntityRef).meta({ description: 'Whom and what it concerns beside its subject.' }),
    date: PartialDate,
    evidence: z.array(z.string()).meta({ description: 'Ids of claims that say so, for `/v1/evidence/{evidenceId}`.' }),
  })
  .meta({
    id: 'TimelineEvent',
    description:
      'Something that has a day: a meeting, a step of a project, or a person in an office (the subject). Where no report ' +
      'gives a day, it is that of the first report, and its basis `document_date`.',
  });
export type TimelineEvent = z.infer<typeof TimelineEvent>;
