import { z } from 'zod';

export const DatePrecision = z
  .enum(['day', 'range', 'week', 'month', 'season', 'year', 'decade'])
  .meta({ id: 'DatePrecision', description: 'How exact a date is.', examples: ['range'] });
export const DateBasis = z.enum(['explicit', 'relative', 'document_date']).meta({
  id: 'DateBasis',
  description: 'Whether the date is written out, counted from the day of the report, or the day of the report itself.',
  examples: ['explicit'],
});

/**
 * A date as a report gives it. `start` and `end` are the first and last possible day (`2023-05-18`), both null when
 * the words cannot be placed (a relative date in a report without a date). Never padded: `May 2023` has precision month.
 */
export const PartialDate = z
  .object({
    text: z.string().describe('The words as written; empty when the basis is document_date.'),
    start: z.iso.date().nullable().describe('First possible day; null when the words cannot be placed.'),
    end: z.iso.date().nullable().describe('Last possible day; null when the words cannot be placed.'),
    precision: DatePrecision,
    edtf: z.string().nullable().describe('Extended Date/Time Format, level 0 or 1.'),
    basis: DateBasis,
  })
  .meta({
    id: 'PartialDate',
    description: 'A date as exact as a report gives it, never padded.',
    examples: [
      {
        text: 'May 18-19',
        start: '2023-05-18',
        end: '2023-05-19',
        precision: 'range',
        edtf: '2023-05-18/2023-05-19',
        basis: 'explicit',
      },
    ],
  });
export type PartialDate = z.infer<typeof PartialDate>;
