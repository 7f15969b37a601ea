import { z } from 'zod';
import { EntityRef } from './entity-ref.ts';
import { includedFields } from './evidence.ts';
import { Agreement } from './extraction.ts';
import { PartialDate } from './partial-date.ts';
import { ReportedOn, reportedFields } from './reported.ts';
import { MeetingLevel, MeetingStatus, MeetingType, ParticipantRole } from './vocabulary.ts';

export const MeetingParticipant = z
  .object({
    entity: EntityRef,
    role: ParticipantRole,
    represents: EntityRef.nullable().meta({ description: 'Country or organization a person speaks for.' }),
  })
  .meta({ id: 'MeetingParticipant', description: 'One who takes part in a meeting.' });
export type MeetingParticipant = z.infer<typeof MeetingParticipant>;

export const MeetingStep = z
  .object({
    status: MeetingStatus,
    documentId: z.string().meta({ description: 'The report that says so.' }),
    reportedOn: ReportedOn.meta({ description: 'Publication date of that report.' }),
  })
  .meta({ id: 'MeetingStep', description: 'One step in the life of a meeting, as a report gives it.' });
export type MeetingStep = z.infer<typeof MeetingStep>;

export const Meeting = z
  .object({
    kind: z.literal('meeting').meta({ description: 'Always `meeting`.' }),
    id: z.string().meta({ description: 'Meeting id: a slug of date, parties and type, fixed when first seen.' }),
    name: z.string().meta({ description: 'A name to show, made of series or parties and type.' }),
    type: MeetingType,
    status: MeetingStatus,
    level: MeetingLevel,
    participants: z.array(MeetingParticipant).meta({ description: 'Who takes part; a person brings the country in.' }),
    date: PartialDate.nullable().meta({ description: 'When, no more exact than reports say.' }),
    place: EntityRef.nullable().meta({ description: 'City, region or site.' }),
    country: EntityRef.nullable().meta({ description: 'Country where it takes place.' }),
    venue: z.string().nullable().meta({ description: 'Building or site, as written.' }),
    series: z.string().nullable().meta({ description: 'Series of meetings it belongs to.' }),
    ordinal: z.int().nullable().meta({ description: 'Its number in the series.' }),
    partOf: EntityRef.nullable().meta({ description: 'The summit or visit it is held within.' }),
    topics: z.array(z.string()).meta({ description: 'What was discussed.' }),
    agreements: z.array(Agreement).meta({ description: 'What was signed or is to be signed.' }),
    history: z.array(MeetingStep).meta({ description: 'Status by report, oldest first.' }),
    ...reportedFields,
    ...includedFields,
  })
  .meta({
    id: 'Meeting',
    description: 'An encounter between people, countries or organizations that reports tell of.',
  });
export type Meeting = z.infer<typeof Meeting>;
