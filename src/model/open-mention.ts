import { z } from 'zod';

export const OpenMentionState = z.enum(['unresolved', 'rejected']).meta({
  id: 'OpenMentionState',
  description: 'Found but not resolved to one thing, place or day; or seen in a report and not taken.',
  examples: ['rejected'],
});
export type OpenMentionState = z.infer<typeof OpenMentionState>;

export const OpenMention = z
  .object({
    id: z.string().meta({ description: 'Mention id, `men_…`.' }),
    state: OpenMentionState,
    consideredAs: z.string().meta({ description: 'What it was considered to be: `person`, `place`, `date`, …' }),
    text: z.string().meta({ description: 'The words: `text.slice(start, end)`, verbatim.' }),
    documentId: z.string().meta({ description: 'The report that has them.' }),
    start: z.int().nonnegative().meta({ description: 'First UTF-16 code unit in the stored text.' }),
    end: z.int().positive().meta({ description: 'End, exclusive.' }),
    reason: z.string().meta({ description: 'Why it came to nothing.' }),
    method: z.string().meta({ description: 'Extractor and rule that saw it.' }),
  })
  .meta({
    id: 'OpenMention',
    description: 'Words of a report that came to nothing, or not to one thing, with the reason.',
  });
export type OpenMention = z.infer<typeof OpenMention>;
