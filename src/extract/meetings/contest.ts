import type { Chunk } from './chunks.ts';
import type { VerbGroup } from './verb-phrase.ts';
import { isA } from './words.ts';

/** "at the Bislett meet": the bare form after a word that cannot act is a noun. */
export function isContest(chunks: readonly Chunk[], at: number, { left }: VerbGroup): boolean {
  if (chunks[at].lower !== 'meet' || left !== at - 1 || left < 0) return false;
  const { kind, lower } = chunks[left];
  const named = kind === 'place' || (kind === 'word' && !isA('adverb', lower));
  return named && chunks.slice(Math.max(0, left - 2), left).some(chunk => /^(?:the|an?|this)$/.test(chunk.lower));
}
