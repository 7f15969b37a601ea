import { z } from 'zod';
import { EntityRef } from './entity-ref.ts';
import { Relation } from './relation.ts';

export const Evidence = z
  .object({
    id: z.string().meta({ description: 'Evidence id, `evi_…`.' }),
    subject: EntityRef,
    property: z.string().meta({ description: 'The property the value belongs to, such as `cost`.' }),
    value: z.string().meta({ description: 'The value claimed, written out.' }),
    documentId: z.string().meta({ description: 'The report that says it.' }),
    start: z.int().nonnegative().meta({ description: 'First UTF-16 code unit of the quote in the stored text.' }),
    end: z.int().positive().meta({ description: 'End of the quote, exclusive.' }),
    quote: z.string().meta({ description: '`text.slice(start, end)`, verbatim.' }),
    sentence: z.string().meta({ description: 'The whole sentence around the quote.' }),
    confidence: z.number().min(0).max(1).meta({ description: 'Confidence of the extractor in this claim.' }),
    method: z.string().meta({ description: 'Extractor and rule that found it.' }),
    shown: z.boolean().meta({ description: 'Whether this value is the one the resource shows.' }),
  })
  .meta({ id: 'Evidence', description: 'One claim and the words of a report that make it.' });
export type Evidence = z.infer<typeof Evidence>;

export const Conflict = z
  .object({
    property: z.string().meta({ description: 'The property the reports disagree on.' }),
    shownValue: z.string().meta({ description: 'The value the resource shows.' }),
    value: z.string().meta({ description: 'Another value that reports give.' }),
    sources: z.int().positive().meta({ description: 'Independent documents that give the other value.' }),
    evidence: z.array(Evidence).meta({ description: 'The sentences that give the other value.' }),
  })
  .meta({ id: 'Conflict', description: 'A value that reports give and the resource does not show.' });
export type Conflict = z.infer<typeof Conflict>;

/** Only with `include=`. */
export const includedFields = {
  evidence: z.array(Evidence).optional().meta({ description: 'With `include=evidence`: all claims with their words.' }),
  conflicts: z
    .array(Conflict)
    .optional()
    .meta({ description: 'With `include=conflicts`: values that reports give and this resource does not show.' }),
  relations: z.array(Relation).optional().meta({ description: 'With `include=relations`: what it is tied to.' }),
} as const;
