import { hash } from 'node:crypto';
import type { Quote } from '../model/quote.ts';
import type { ResolvableReport } from '../model/record.ts';
import { type References, refTo } from './references.ts';

/** All words that reports give as said, with the speaker where the report's speaker was resolved. */
export const quotesOf = (reports: readonly ResolvableReport[], references: References): Quote[] =>
  reports.flatMap(report =>
    report.extraction.quotes.map(({ speaker, text, start, end }) => ({
      id: `quo_${hash('sha256', `${report.documentId}\n${start}\n${end}`).slice(0, 20)}`,
      speaker: speakerRef(report, speaker, references),
      documentId: report.documentId,
      start,
      end,
      text,
    })),
  );

function speakerRef(report: ResolvableReport, speaker: string | null, references: References): Quote['speaker'] {
  if (speaker === null) return null;
  const person = refTo(references, report, { kind: 'person', name: speaker });
  return person ?? refTo(references, report, { kind: 'organization', name: speaker }) ?? null;
}
