import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import type { Chunk, Spot } from './chunks.ts';
import { familyOf } from './same-meeting.ts';

/** "OSLO, May 3 (Agency) --", "OSLO (AP) _", "Oslo - " */
const DATELINE = /^[^\n]{2,60}?(?:--|—|–|_| - )/;
const DATELINE_CHUNKS = 4;

/** The place that opens the report: what "here" means in it. */
export function datelineOf({ text }: Reading, chunksOf: (sentence: number) => readonly Chunk[]): Spot | null {
  if (!DATELINE.test(text)) return null;
  return chunksOf(0).slice(0, DATELINE_CHUNKS).find(chunk => chunk.spots.length > 0)?.spots[0] ?? null;
}

/** What the first sentences tell as done, without a place of its own, was done where the report comes from. */
export function withDateline(candidates: readonly Candidate[], here: Spot | null): Candidate[] {
  if (here === null) return [...candidates];
  return candidates.map(candidate => (isLocal(candidate) ? { ...candidate, place: here } : candidate));
}

const isLocal = (candidate: Candidate): boolean =>
  candidate.place === null &&
  candidate.sentences[0] <= 1 &&
  familyOf(candidate) === 'encounter' &&
  (candidate.status === 'held' || candidate.status === 'ongoing');
