import { z } from 'zod';
import { Report } from '../model/document.ts';

/** Some 8,000 words; a text is read while other requests wait. */
const LONGEST_TEXT = 50_000;

export const ExtractionRequest = z
  .strictObject({
    text: z.string().min(1).max(LONGEST_TEXT).describe('The report, plain English text.'),
    title: z.string().max(1000).nullable().optional().describe('Its title.'),
    publisher: z.string().max(200).nullable().optional().describe('Who published it.'),
    publishedOn: Report.shape.publishedOn
      .unwrap()
      .optional()
      .describe('Day, month or year of publication: "Friday" is counted from it.'),
  })
  .meta({ id: 'ExtractionRequest', description: 'A text to read.' });
export type ExtractionRequest = z.infer<typeof ExtractionRequest>;
