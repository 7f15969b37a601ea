import { z } from 'zod';
import { EntityRef } from './entity-ref.ts';
import { ReportedOn } from './reported.ts';

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

export const Document = z
  .object({
    kind: z.literal('document').meta({ description: 'Always `document`.' }),
    id: z.string().meta({ description: 'Document id: `doc_` and the start of the SHA-256 of the normalised text.' }),
    name: z.string().meta({ description: 'Title, or the first words of the text.' }),
    title: z.string().nullable().meta({ description: 'Title as published.' }),
    publisher: z.string().nullable().meta({ description: 'Who published it.' }),
    url: z.string().nullable().meta({ description: 'Where it was published.' }),
    language: z.string().nullable().meta({ description: 'BCP 47 tag.' }),
    publishedOn: ReportedOn.meta({ description: 'Date of publication; null when the report gives none.' }),
    retells: z.string().nullable().meta({ description: 'For a sample: the outlet whose facts it retells.' }),
    ingestedAt: z.iso.datetime().meta({ description: 'When it was taken in, UTC.' }),
    length: z.int().nonnegative().meta({ description: 'Length of the stored text in UTF-16 code units.' }),
    copyOf: EntityRef.nullable().meta({ description: 'The earlier document of which this is a copy.' }),
  })
  .meta({ id: 'Document', description: 'One report. Its text is under `/text`.' });
export type Document = z.infer<typeof Document>;
