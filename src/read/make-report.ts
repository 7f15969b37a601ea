import { ReadoutError } from '../errors.ts';
import { Report } from '../model/document.ts';

/**
 * A report of its text and fields, with the text tidied.
 * @throws ReadoutError `empty_report` when no letter is left.
 */
export function makeReport(text: string, fields: Partial<Report>): Report {
  const tidy = text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (!/\p{L}/u.test(tidy)) throw new ReadoutError('empty_report', 'No words are left when the markup is taken away.');
  return Report.parse({ ...fields, text: tidy });
}

/** The title stands in the text once: it is part of the report, and what it says must be citable. */
export function withTitle(title: string | null | undefined, body: string): string {
  const same = (text: string) => text.replace(/\s+/g, ' ').trim();
  return !title || same(body).startsWith(same(title)) ? body : `${title}\n\n${body}`;
}
