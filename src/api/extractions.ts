import { Report } from '../model/document.ts';
import { Extraction } from '../model/extraction.ts';
import { extractApart } from './extract-apart.ts';
import { ExtractionRequest } from './extraction-request.ts';
import { postRoute, type Route } from './route.ts';

/** The largest body, in bytes: the longest text in a script of three bytes a letter does not fit, and need not. */
export const BODY_LIMIT = 256 * 1024;

export const extractionsRoutes: readonly Route[] = [
  postRoute({
    path: '/v1/extractions',
    operationId: 'createExtraction',
    tag: 'Extractions',
    summary: 'Extract from a text',
    description:
      'Reads one text and answers with all it says, each value with its place in the text. Nothing is stored. A text ' +
      'whose reading does not get on for a second (a long one on a busy machine: 5 seconds at most) gets 504; the first ' +
      'text after the start, or after such a one, waits a second or two more for its reader.',
    body: ExtractionRequest,
    success: { description: 'All that the text says.', schema: Extraction },
    errors: ['overloaded', 'too_slow'],
    handle: async (_store, body) => ({ body: await extractApart(Report.parse(body)) }),
  }),
];
