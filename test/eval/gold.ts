import { z } from 'zod';
import { MeetingStatus, MeetingType, ProjectSector, ProjectStatus } from '../../src/model/vocabulary.ts';

const partial = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const GoldMeeting = z.strictObject({
  type: MeetingType,
  status: MeetingStatus,
  participants: z.array(z.string()).describe('Full names and ISO codes.'),
  start: partial.nullable(),
  end: partial.nullable(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  optional: z.boolean().default(false),
});
export type GoldMeeting = z.infer<typeof GoldMeeting>;

export const GoldProject = z.strictObject({
  name: z.string(),
  sector: ProjectSector,
  status: ProjectStatus,
  countries: z.array(z.string()),
  cost: z.strictObject({ amount: z.number(), currency: z.string() }).nullable(),
  optional: z.boolean().default(false),
});
export type GoldProject = z.infer<typeof GoldProject>;

/** `expected.json` of a labelled report: what a careful reader takes from it. Optional items are neither asked nor punished. */
export const Gold = z.strictObject({
  invented: z.boolean().describe('True when people and events of the report are invented.'),
  people: z.array(
    z.strictObject({ name: z.string(), country: z.string().nullable(), positions: z.array(z.string()).default([]) }),
  ),
  countries: z.array(z.string()),
  organizations: z.array(z.string()),
  meetings: z.array(GoldMeeting),
  projects: z.array(GoldProject),
});
export type Gold = z.infer<typeof Gold>;
