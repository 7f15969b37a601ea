import { z } from 'zod';
import { extract } from '../extract/english.ts';
import { Report } from '../model/document.ts';
import { Extraction } from '../model/extraction.ts';
import { json, postRoute, type Route } from './route.ts';

const LONGEST_TEXT = 200_000;

/** The largest body, in bytes: the longest text in a script of three bytes a letter does not fit, and need not. */
export const BODY_LIMIT = 256 * 1024;

const ExtractionRequest = z
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

export const extractionsRoutes: readonly Route[] = [
  postRoute({
    path: '/v1/extractions',
    operationId: 'createExtraction',
    tag: 'Extractions',
    summary: 'Extract from a text',
    description:
      'Reads one text and answers with all it says, each value with its place in the text. Nothing is stored.',
    body: ExtractionRequest,
    success: { description: 'All that the text says.', schema: Extraction },
    handle: async (_store, body) => json(extract(Report.parse(body))),
  }),
];
