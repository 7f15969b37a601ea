import { z } from 'zod';
import { type ErrorCode, statusOf, titleOf } from '../errors.ts';

export const PROBLEM_TYPE = 'application/problem+json';

export const FieldError = z
  .object({
    in: z.enum(['path', 'query', 'header', 'body']).describe('Which part of the request.'),
    pointer: z.string().describe('JSON Pointer to the value in that part, such as `/limit`.'),
    code: z.string().describe('What is wrong, for programs: `unknown_parameter`, `invalid_type`, `too_big`, …'),
    detail: z.string().describe('What is wrong and what would be right, for people.'),
  })
  .meta({ id: 'FieldError', description: 'One invalid value of a request.' });
export type FieldError = z.infer<typeof FieldError>;

export const Problem = z
  .object({
    type: z.string().meta({ format: 'uri', description: 'Kind of problem: `urn:readout:problem:` and its code.' }),
    title: z.string().describe('The kind of problem in words.'),
    status: z.int().min(400).max(599).describe('HTTP status, repeated.'),
    detail: z.string().optional().describe('What was wrong this time.'),
    instance: z.string().optional().describe('Path that was asked for.'),
    code: z.string().describe('Kind of problem, for programs. New codes may be added.'),
    requestId: z.string().describe('Id of the request; the log of the server has the same.'),
    errors: z.array(FieldError).optional().describe('Each invalid value of the request.'),
  })
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457). Every error of this API has this one shape.' });
export type Problem = z.infer<typeof Problem>;

type Particulars = Partial<Pick<Problem, 'detail' | 'instance' | 'errors'>>;

/** The body of an error: what the code's table entry says, and the particulars of this case. */
export const problemOf = (code: ErrorCode, requestId: string, particulars: Particulars = {}): Problem => ({
  type: `urn:readout:problem:${code}`,
  title: titleOf(code),
  status: statusOf(code),
  ...particulars,
  code,
  requestId,
});
