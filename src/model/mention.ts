import { z } from 'zod';

/** A stretch of a report's text. Offsets are UTF-16 code units; `text.slice(start, end) === mention.text` always holds. */
export const Mention = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
  method: z.string().describe('Extractor and rule that found it, such as `people/title+name`.'),
});
export type Mention = z.infer<typeof Mention>;

/** The sentence behind a value: `text.slice(start, end) === quote`. */
export const Quoted = z.object({ start: z.int().nonnegative(), end: z.int().positive(), quote: z.string().min(1) });
export type Quoted = z.infer<typeof Quoted>;
