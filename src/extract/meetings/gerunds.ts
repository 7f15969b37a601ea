import type { Chunk } from './chunks.ts';
import { namesFuture } from './predicate.ts';
import { isA, type VerbForm } from './words.ts';

/** "Besides meeting Rao, Singh will visit Oslo": the main clause tells the time. */
export function opensFuture(chunks: readonly Chunk[], left: number, at: number): boolean {
  if (left < 0 || chunks.slice(0, left + 1).some(({ kind }) => kind !== 'word')) return false;
  const comma = chunks.findIndex(({ kind }, i) => i > at && kind === 'comma');
  return comma > 0 && namesFuture(chunks.slice(comma));
}

/** "will tour the region, arriving in Oslo" */
export const isAddedToFuture = (chunks: readonly Chunk[], left: number): boolean =>
  chunks[left]?.kind === 'comma' && namesFuture(chunks.slice(0, left));

/** "will tour the region, arriving in Oslo on Monday", "was in Oslo on Monday, meeting President Rao" */
export const isAdded = (chunks: readonly Chunk[], at: number, { frame }: VerbForm): boolean =>
  chunks[at - 1]?.kind === 'comma' &&
  ((frame === 'arrive' && chunks[at + 1]?.lower === 'in') ||
    (frame === 'meet' &&
      chunks[at + 1]?.kind === 'actor' &&
      chunks.slice(0, at).some(({ lower }) => isA('be', lower))));

export const opensGerund = (chunk: Chunk): boolean =>
  chunk.kind === 'word' && (isA('during', chunk.lower) || isA('before', chunk.lower) || chunk.lower === 'by');
