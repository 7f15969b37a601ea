import type { Sentence } from '../document.ts';
import type { Candidate } from './candidate.ts';
import type { Chunk } from './chunks.ts';

/** "arrived earlier in the day", "hours later", "after the ceremony", "in the afternoon": the day told last is meant. */
const SAME_DAY =
  /\b(?:(?:earlier|later) (?:in|on|that|the same) (?:the )?(?:same )?(?:day|evening|afternoon|morning|night)|(?:the|that) same (?:day|evening|afternoon|night)|hours (?:earlier|later|before|after)|shortly (?:before|after|afterwards?)|(?:an hour|minutes) later|after the (?:ceremony|signing|meeting|talks|dinner|lunch|summit|session|welcome)|following (?:the|its|their) (?:talks|results|meeting|negotiations|ceremony)|in the (?:morning|afternoon|evening)|afterwards|in the middle of the night|overnight)\b/i;

/** What follows the event that the report is of. */
const OF_LEAD = /\bafter the \w+\b/i;

type Told = {
  readonly chunksOf: (sentence: number) => readonly Chunk[];
  readonly lead: number;
  readonly published: string | null;
};

/** How many sentences back the day may be told; else it is that of the first. */
const REACH = 4;

/** What has no day of its own but is told to be of the same day gets that of the sentences before. */
export function withSameDay(
  candidates: readonly Candidate[],
  sentences: readonly Sentence[],
  { chunksOf, lead, published }: Told,
): Candidate[] {
  return candidates.map(candidate => {
    const [index] = candidate.sentences;
    const open = candidate.date === null && candidate.status !== 'cancelled' && candidate.status !== 'postponed';
    if (!open || !SAME_DAY.test(sentences[index].text)) return candidate;
    const leads = OF_LEAD.test(sentences[index].text) ? dayBefore(lead, chunksOf) : null;
    const date = leads ?? dayBefore(index, chunksOf) ?? dayBefore(lead, chunksOf);
    return date?.start != null && isInTime(date.start, candidate, published) ? { ...candidate, date } : candidate;
  });
}

const isInTime = (day: string, { status }: Candidate, published: string | null): boolean =>
  published === null || (status === 'planned' ? day >= published : day <= published);

function dayBefore(index: number, chunksOf: (sentence: number) => readonly Chunk[]): Candidate['date'] {
  for (let i = index; i >= Math.max(0, index - REACH); i--) {
    const day = chunksOf(i).findLast(({ date }) => date?.date.precision === 'day' && date.date.start !== null);
    if (day?.date) return day.date.date;
  }
  return null;
}
