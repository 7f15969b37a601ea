import type { Settled } from './settle.ts';
import { personsOf } from './side.ts';

/** Parts of a meeting's confidence. They add up to at most 0.98: rules are never certain. */
export const CONFIDENCE = {
  /** A trigger with the parties its grammar asks for. */
  trigger: 0.5,
  /** Two people by name leave little room for a misread group. */
  twoPeople: 0.15,
  /** Tense or wording says whether it took place. */
  status: 0.1,
  /** A day or place in its own clause: events have them, habits do not. */
  date: 0.1,
  place: 0.05,
  /** Told in more than one sentence. */
  retold: 0.08,
} as const;

export function confidenceOf(meeting: Settled): number {
  const parts = [
    CONFIDENCE.trigger,
    personsOf(meeting.sides).length > 1 ? CONFIDENCE.twoPeople : 0,
    meeting.sure ? CONFIDENCE.status : 0,
    meeting.date?.start ? CONFIDENCE.date : 0,
    meeting.place?.country ? CONFIDENCE.place : 0,
    meeting.sentences.length > 1 ? CONFIDENCE.retold : 0,
  ];
  return Math.round(parts.reduce((sum, part) => sum + part, 0) * 100) / 100;
}
