import type { Chunk } from './chunks.ts';
import { subjectBefore } from './clause.ts';
import { isA } from './words.ts';

export const MEALS = /^(?:dinner|lunch|luncheon|breakfast|banquet)$/;

/** A meal that nobody gives for a guest, and that two do not have together. */
export const isBareMeal = (chunks: readonly Chunk[], at: number, governor: number): boolean =>
  MEALS.test(chunks[at].lower) &&
  !isShared(chunks, governor) &&
  !chunks.slice(at, at + 4).some(({ lower }) => /^(?:for|with|meeting|honou?r)$/.test(lower));

/** "the two had lunch" */
function isShared(chunks: readonly Chunk[], governor: number): boolean {
  const eaters = isA('have', chunks[governor]?.lower ?? '') ? subjectBefore(chunks, governor - 1) : [];
  return eaters.length > 1 || eaters.some(({ plural }) => plural);
}
