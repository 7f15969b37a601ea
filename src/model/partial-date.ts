import { z } from 'zod';

export const DatePrecision = z.enum(['day', 'range', 'week', 'month', 'season', 'year', 'decade']);
export const DateBasis = z.enum(['explicit', 'relative', 'document_date']);

/**
 * A date as a report gives it. `start` and `end` are the first and last possible day (`2023-05-18`), both null when
 * the words cannot be placed (a relative date in a report without a date). Never padded: `May 2023` has precision month.
 */
export const PartialDate = z.object({
  text: z.string().describe('The words as written; empty when the basis is document_date.'),
  start: z.iso.date().nullable(),
  end: z.iso.date().nullable(),
  precision: DatePrecision,
  edtf: z.string().nullable().describe('Extended Date/Time Format, level 0 or 1.'),
  basis: DateBasis,
});
export type PartialDate = z.infer<typeof PartialDate>;
