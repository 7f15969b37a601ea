import type { Chunk } from './chunks.ts';
import { subjectBefore } from './clause.ts';
import type { NounReading } from './noun-reading.ts';

const RETURNED = /^(?:return(?:s|ed|ing)?|back)$/;
const BESIDE = /^(?:home|on|late|early|here)$/;

/** "returned (home) from a visit", "is back from talks": it is over, and the day is its last. */
export function returnedFrom(chunks: readonly Chunk[], governor: number): NounReading | undefined {
  if (chunks[governor]?.lower !== 'from') return undefined;
  const back = chunks.findLastIndex(({ lower }, i) => i < governor && RETURNED.test(lower));
  const beside = chunks.slice(back + 1, governor).every(({ kind, lower }) => kind === 'date' || BESIDE.test(lower));
  if (back < 0 || !beside) return undefined;
  return {
    outcome: { status: 'held', sure: true },
    doers: subjectBefore(chunks, back - 1),
    carrier: undefined,
    over: true,
  };
}
