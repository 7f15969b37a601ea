import type { Report } from '../model/document.ts';
import { makeReport } from './make-report.ts';
import { dayOf, publishedOnFromHead } from './published-on.ts';

const MAX_TITLE = 160;

/** A plain report. A first line set apart that ends without a stop and is no date is its title; the date is that of its own head. */
export function readText(source: string): Report {
  return makeReport(source, { title: titleOf(source), publishedOn: publishedOnFromHead(source) ?? null });
}

function titleOf(source: string): string | null {
  const [first, second] = source.replace(/^\s+/, '').split('\n', 2);
  const line = first.trim();
  const apart = second !== undefined && second.trim() === '';
  const isTitle = apart && line.length <= MAX_TITLE && /\p{L}/u.test(line) && !/[.!:;,]$/.test(line);
  return isTitle && dayOf(line) === undefined ? line : null;
}
