import { z } from 'zod';
import { ReadoutError } from '../errors.ts';
import type { Report } from '../model/document.ts';
import { reportFields } from './fields.ts';
import { makeReport, refuseLongText } from './make-report.ts';
import { publishedOnFromHead } from './published-on.ts';

const JsonReport = z.looseObject({ text: z.string('must be a string that holds the report') });

/** One JSON report: `text` is taken as it is, so that offsets counted in it stay true; other fields as in front matter. */
export function readJsonReport(value: unknown): Report {
  const parsed = JsonReport.safeParse(value);
  if (!parsed.success) throw fieldError(parsed.error.issues[0]);
  const { text: given, ...fields } = parsed.data;
  refuseLongText(given);
  const text = storable(given);
  if (!/\p{L}/u.test(text))
    throw new ReadoutError('empty_report', 'The field "text" holds no words.', { field: 'text' });
  const known = reportFields(fields);
  const report = makeReport(text, { ...known, publishedOn: known.publishedOn ?? publishedOnFromHead(text) ?? null });
  return { ...report, text };
}

/** NUL and lone surrogates cannot be stored as text; what replaces them is as long, so that offsets stay true. */
const storable = (text: string): string => text.replaceAll('\0', ' ').toWellFormed();

/**
 * The value a JSON source holds.
 * @throws ReadoutError `bad_json` with the parser's words.
 */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new ReadoutError('bad_json', error instanceof Error ? error.message : 'Not JSON.');
  }
}

function fieldError(issue: z.core.$ZodIssue): ReadoutError {
  const field = issue.path.join('.') || 'text';
  return new ReadoutError('bad_field', `${field}: ${issue.message}.`, { field });
}
