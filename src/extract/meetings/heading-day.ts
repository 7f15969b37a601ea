import { flatMap } from '../flat-map.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import type { Chunk } from './chunks.ts';

/** How many sentences under its heading the items of a day may stand. */
const DAY_REACH = 12;

/** How many words besides the date a heading may have: "Day two: Monday, 11 March". */
const MOST_WORDS = 3;

/** In a diary or a timetable the day stands above: "Monday 11 March", then what is to be on that day. */
export function withHeadingDay(
  candidates: readonly Candidate[],
  { sentences, report }: Reading,
  chunksOf: (sentence: number) => readonly Chunk[],
): Candidate[] {
  const days = flatMap(sentences, ({ index, heading }) => {
    const chunks = heading ? chunksOf(index) : [];
    const [day, ...more] = chunks.filter(({ kind }) => kind === 'date');
    const plain = chunks.length - more.length <= MOST_WORDS + 1 && chunks.every(({ kind }) => kind !== 'actor');
    return day?.date && plain ? [{ index, date: day.date.date }] : [];
  });
  if (days.length < 2) return [...candidates];
  return candidates.map(candidate => {
    const [at] = candidate.sentences;
    const above = days.findLast(({ index }) => index < at && index >= at - DAY_REACH);
    if (candidate.date !== null || !above) return candidate;
    const coming = report.publishedOn !== null && above.date.start !== null && above.date.start > report.publishedOn;
    const status = coming && candidate.status === 'held' ? 'planned' : candidate.status;
    return { ...candidate, date: above.date, status };
  });
}
