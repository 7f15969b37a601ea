import { z } from 'zod';

/** A day, month or year of publication, as exact as the reports are. */
export const ReportedOn = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable();

/** What every resource made from reports shows: how many say so, how many of them on their own, and since when. */
export const reportedFields = {
  reports: z.int().nonnegative().meta({ description: 'Documents that mention it.' }),
  sources: z
    .int()
    .nonnegative()
    .meta({ description: 'Independent documents that mention it: copies of one wire story count once.' }),
  firstReportedOn: ReportedOn.meta({ description: 'Publication date of the first dated document that mentions it.' }),
  lastReportedOn: ReportedOn.meta({ description: 'Publication date of the last dated document that mentions it.' }),
  confidence: z.number().min(0).max(1).meta({ description: 'Highest confidence among the claims that name it.' }),
} as const;

export const NameForm = z
  .object({
    text: z.string().meta({ description: 'The form as written in the reports.' }),
    count: z.int().positive().meta({ description: 'How often it was found.' }),
  })
  .meta({ id: 'NameForm', description: 'One surface form of a name and how often it was found.' });
export type NameForm = z.infer<typeof NameForm>;
