import { z } from 'zod';

export const TextRange = z
  .object({
    start: z.int().nonnegative().meta({ description: 'First UTF-16 code unit in the text.' }),
    end: z.int().positive().meta({ description: 'End, exclusive.' }),
  })
  .meta({ id: 'TextRange', description: 'A stretch of a text.' });

export const Highlight = z
  .object({
    property: z.string().meta({ description: 'The property that holds the text, such as `aliases`.' }),
    text: z.string().meta({ description: 'The text, or the part of a long one around the first match.' }),
    matches: z.array(TextRange).meta({ description: 'Where the words of the query stand in `text`.' }),
  })
  .meta({ id: 'Highlight', description: 'A text of what was found, with the words that found it.' });
export type Highlight = z.infer<typeof Highlight>;
