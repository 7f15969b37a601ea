import type { z } from 'zod';
import { ReadoutError } from '../errors.ts';
import { nearest } from './nearest.ts';
import type { FieldError } from './problem.ts';

const LONGEST_ECHO = 60;

/** A request whose path, query or body does not have the documented shape. */
export class InvalidRequest extends ReadoutError {
  readonly errors: readonly FieldError[];

  constructor(errors: readonly FieldError[]) {
    super('invalid_request', errors.map(error => error.detail).join('; '));
    this.name = 'InvalidRequest';
    this.errors = errors;
  }
}

/** The value as its schema describes it, or InvalidRequest naming each fault. */
export function parsePart<Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
  part: FieldError['in'],
): z.output<Schema> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const known = Object.keys(schema.shape);
  throw new InvalidRequest(result.error.issues.flatMap(issue => fieldErrors(issue, part, known)));
}

function fieldErrors(issue: z.core.$ZodIssue, part: FieldError['in'], known: readonly string[]): FieldError[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({
      in: part,
      pointer: pointerTo([...issue.path, key]),
      code: part === 'query' ? 'unknown_parameter' : 'unknown_field',
      detail: unknownKey(key, known),
    }));
  const pointer = pointerTo(issue.path);
  return [{ in: part, pointer, code: issue.code, detail: `${pointer.slice(1) || part}: ${wrong(issue)}` }];
}

const wrong = (issue: z.core.$ZodIssue): string =>
  issue.input === undefined ? `${issue.message}, nothing given` : `${issue.message}, got ${echo(issue.input)}`;

function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  if (meant) return `Unknown: ${echo(key)}. Did you mean "${meant}"?`;
  return known.length ? `Unknown: ${echo(key)}. Known: ${known.join(', ')}.` : `Unknown: ${echo(key)}. None is known.`;
}

function echo(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
}

const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map(key => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
