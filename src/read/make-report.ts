import { ReadoutError } from '../errors.ts';
import { Report } from '../model/document.ts';

/** Ten times the longest news report known to us; reading this much takes about a second. */
const MAX_TEXT_LENGTH = 100_000;

/**
 * A report of its text and fields, with the text tidied.
 * @throws ReadoutError `empty_report` when no letter is left, `too_large`.
 */
export function makeReport(text: string, fields: Partial<Report>): Report {
  const tidy = text
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (!/\p{L}/u.test(tidy)) throw new ReadoutError('empty_report', 'No words are left when the markup is taken away.');
  refuseLongText(tidy);
  return Report.parse({ ...fields, text: tidy });
}

/** @throws ReadoutError `too_large` */
export function refuseLongText({ length }: string): void {
  if (length <= MAX_TEXT_LENGTH) return;
  const detail = `The text has ${length} characters; the limit is ${MAX_TEXT_LENGTH}.`;
  throw new ReadoutError('too_large', detail, { length, limit: MAX_TEXT_LENGTH });
}

/** The title stands in the text once: it is part of the report, and what it says must be citable. */
export function withTitle(title: string | null | undefined, body: string): string {
  const same = (text: string) => text.replace(/\s+/g, ' ').trim();
  return !title || same(body).startsWith(same(title)) ? body : `${title}\n\n${body}`;
}
