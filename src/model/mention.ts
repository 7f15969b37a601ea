import { z } from 'zod';

const start = z.int().nonnegative().describe('First UTF-16 code unit in the text.');
const end = z.int().positive().describe('End, exclusive.');

/** A stretch of a report's text. Offsets are UTF-16 code units; `text.slice(start, end) === mention.text` always holds. */
export const Mention = z
  .object({
    start,
    end,
    text: z.string().min(1).describe('The words, verbatim.'),
    method: z.string().describe('Extractor and rule that found it, such as `people/title+name`.'),
  })
  .meta({ id: 'Mention', description: 'A stretch of a text that names something.' });
export type Mention = z.infer<typeof Mention>;

/** The sentence behind a value: `text.slice(start, end) === quote`. */
export const Quoted = z
  .object({ start, end, quote: z.string().min(1).describe('The words, verbatim.') })
  .meta({ id: 'Quoted', description: 'The words of a text behind a value.' });
export type Quoted = z.infer<typeof Quoted>;
