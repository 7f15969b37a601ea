import { z } from 'zod';
import { EntityRef } from './entity-ref.ts';

export const Quote = z
  .object({
    id: z.string().meta({ description: 'Quote id, `quo_…`.' }),
    speaker: EntityRef.nullable().meta({ description: 'Who is reported to have said it.' }),
    documentId: z.string().meta({ description: 'The report that quotes it.' }),
    start: z.int().nonnegative().meta({ description: 'First UTF-16 code unit in the stored text.' }),
    end: z.int().positive().meta({ description: 'End, exclusive.' }),
    text: z.string().meta({ description: 'The words between the marks, verbatim.' }),
  })
  .meta({ id: 'Quote', description: 'Words that a report gives as said, verbatim.' });
export type Quote = z.infer<typeof Quote>;
