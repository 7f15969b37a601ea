import { splitText } from '../extract/document.ts';
import { extract } from '../extract/english.ts';
import type { Report } from '../model/document.ts';
import type { Extraction } from '../model/extraction.ts';

/** What is read out of a report, or why nothing could be; it can be sent from thread to thread. */
export type ReadReport =
  | { readonly sentences: readonly { readonly start: number; readonly end: number }[]; readonly extraction: Extraction }
  | { readonly failure: string };

/** Reads a report. Each thread runs this. */
export function readReport(report: Report): ReadReport {
  try {
    const sentences = splitText(report.text).sentences.map(({ start, end }) => ({ start, end }));
    return { sentences, extraction: extract(report) };
  } catch (error) {
    // An extractor that fails on odd text must cost this report only.
    return { failure: String(error) };
  }
}
