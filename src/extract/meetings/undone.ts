import type { Chunk } from './chunks.ts';
import type { Outcome } from './verb-phrase.ts';
import { isA } from './words.ts';

/** "was to have taken place on Friday": it did not. */
export const wasToHave = (chunks: readonly Chunk[], be: number): boolean =>
  /^(?:was|were)$/.test(chunks[be]?.lower ?? '') && chunks[be + 1]?.lower === 'to' && chunks[be + 2]?.lower === 'have';

/** "… but was put off", "have put off by a week a summit that …", else it is off. */
export const undone = (chunks: readonly Chunk[]): Outcome => ({
  status: chunks.some(({ lower }) => isA('postponed', lower)) ? 'postponed' : 'cancelled',
  sure: false,
});
