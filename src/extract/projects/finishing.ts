import type { Candidate } from './candidate.ts';
import { nearPhrases } from './stage-phrases.ts';
import { isCapital, type Word } from './words.ts';
import type { WorkCue } from './work-cues.ts';

const FINISHED = /^(?:completed?|finished?|inaugurated?|commissioned|opens?|opened|reopened?|ready)$/;
const CERTAIN = /^(?:will|due|expected|scheduled|slated|shall|to)$/;
/** Words that make the end as uncertain as the beginning. */
const DOUBT =
  /^(?:would|could|might|may|should|if|plans?|planned|proposed|hopes?|wants?|not|n't|never|before|until|ready|yet|once|when)$/;
const REACH = 5;

/** "will be completed in May", "is due to open": who names the end speaks of what was begun. */
export const willBeFinished = (words: readonly Word[], { at, form }: WorkCue): boolean =>
  form !== 'noun' && form !== 'ing' && FINISHED.test(words[at].lower) && isCertain(words, at);

/** Told as to come by "will" or "due", not as wished or doubted. */
export function isCertain(words: readonly Word[], at: number): boolean {
  const lead = words
    .slice(Math.max(0, at - REACH), at)
    .map(({ lower }, i, near) => (lower === 'to' && isCapital(near[i + 1]) ? 'toward' : lower));
  const comma = lead.lastIndexOf(',');
  const near = lead.slice(comma + 1);
  return near.some(word => CERTAIN.test(word)) && !near.some(word => DOUBT.test(word));
}

/** A mention that tells of the end as to come, by a verb or a turn of phrase. */
export const isToBeFinished = (mention: Candidate): boolean =>
  mention.cues.some(cue => willBeFinished(mention.words, cue)) ||
  nearPhrases(mention).some(({ first, row }) => row.status === 'operating' && isCertain(mention.words, first));

/** "will be completed", "is due to go into service": what the auxiliary leads to is the end of the work. */
export function leadsToEnd(words: readonly Word[], at: number): boolean {
  if (DOUBT.test(words[at].lower)) return false;
  const ahead = words.slice(at + 1, at + 1 + REACH);
  const verb = ahead.findIndex(({ lower }) => !BETWEEN.test(lower));
  const next = ahead[verb]?.lower ?? '';
  return (
    FINISHED.test(next) || GOING.test(next) || (BEFORE_USE.test(next) && IN_USE.test(ahead[verb + 1]?.lower ?? ''))
  );
}

const BETWEEN = /^(?:be|to|not|now|also|then|finally|fully|officially|only|expected|due|scheduled|slated|have|been)$/;
const GOING = /^(?:go|come|enter|operational)$/;
const BEFORE_USE = /^(?:begin|start|in)$/;
const IN_USE =
  /^(?:use|operations?|operating|production|producing|services?|generating|pumping|carrying|running|exporting|commercial)$/;
