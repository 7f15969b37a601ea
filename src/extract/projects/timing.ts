import type { PartialDate } from '../../model/partial-date.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { datesWithin } from './mentions-near.ts';

type Step = 'start' | 'completion';

/** Words before a date that tie it to a step: "completed in 2027", "construction began in May 2019". */
const STEP_WORDS: Readonly<Record<Step, RegExp>> = {
  start:
    /^(?:begin|begins|began|begun|start|starts|started|broke|breaking|groundbreaking|commence|commenced|commences)$/,
  completion:
    /^(?:complete|completed|completion|finish|finished|open|opened|opens|opening|operational|inaugurated|commissioned|operation|service|stream|online|ready|deadline)$/,
};
const REACH = 6;

/** When building begins or ends, planned or actual: the date right behind the word that says so. */
export function dateOf(reading: Reading, mentions: readonly Candidate[], step: Step): PartialDate | null {
  if (!reading.dates.length) return null;
  for (const { words, sentence } of mentions) {
    for (const mention of datesWithin(reading, sentence)) {
      const at = words.findIndex(({ end }) => end > mention.start);
      const told = words.slice(Math.max(0, at - REACH), at).findLast(({ lower }) => isStep(lower));
      if (told && STEP_WORDS[step].test(told.lower)) return mention.date;
    }
  }
  return null;
}

const isStep = (word: string): boolean => STEP_WORDS.start.test(word) || STEP_WORDS.completion.test(word);
