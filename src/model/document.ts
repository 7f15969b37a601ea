import { z } from 'zod';

/** One report before it has an id: what `read` makes of bytes and `extract` takes. */
export const Report = z.object({
  text: z.string().describe('The cleaned report. Every offset in the record counts in this string.'),
  title: z.string().nullable().default(null),
  publisher: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
  language: z.string().nullable().default(null).describe('BCP 47 tag.'),
  publishedOn: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable()
    .default(null)
    .describe('Date of publication, `2023-05-19`, `2023-05` or `2023`; null when the report gives none.'),
  retells: z.string().nullable().default(null).describe('For a sample: the outlet whose facts it retells.'),
});
export type Report = z.infer<typeof Report>;
