import type { Candidate } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import type { Opening } from './dateline.ts';
import { familyOf } from './same-meeting.ts';
import { personsOf } from './side.ts';
import { isA } from './words.ts';

/** How many sentences the first one sets the day for, and for how many what is surely done and told without another day. */
const LEAD_REACH = 3;
const NEWS_REACH = 9;

type Lead = { readonly keys: ReadonlySet<string>; readonly date: Candidate['date'] };

/**
 * The news is of one day: "President Rao on Friday praised …", then "he said when meeting Singh". What somebody is told
 * to have done in the next sentences, without a day of its own, was done on the day of the first.
 */
export function withLeadDate(
  candidates: readonly Candidate[],
  { lead: first, last }: Opening,
  chunksOf: (sentence: number) => readonly Chunk[],
): Candidate[] {
  const lead = leadOf(chunksOf(first)) ?? leadOf(chunksOf(Math.min(first + 1, last)));
  if (!lead) return [...candidates];
  return candidates.map(candidate => {
    const chunks = chunksOf(candidate.sentences[0]);
    const near = candidate.sentences[0] <= first + LEAD_REACH || isNews(candidate, first, chunks);
    return near && fits(candidate, lead) && !isOfOld(chunks) ? { ...candidate, date: lead.date } : candidate;
  });
}

/** "Rao telephoned Singh": plain past, and no other day beside it. */
const isNews = ({ sentences, sure, at }: Candidate, first: number, chunks: readonly Chunk[]): boolean =>
  sure &&
  sentences.length === 1 &&
  sentences[0] <= first + NEWS_REACH &&
  !chunks.some(({ kind, lower, last }) => kind === 'date' || lower === 'when' || (last <= at && isA('have', lower)));

/** "Years later he met Singh" */
const isOfOld = (chunks: readonly Chunk[]): boolean =>
  chunks.some(
    ({ lower }, i) =>
      /^(?:later|ago|earlier|before)$/.test(lower) &&
      /\b(?:years?|months?|weeks?|decades?)$/.test(chunks[i - 1]?.lower ?? ''),
  );

function leadOf(chunks: readonly Chunk[]): Lead | undefined {
  const date = chunks.find(chunk => chunk.kind === 'date')?.date?.date ?? null;
  if (date?.precision !== 'day' || !date.start) return undefined;
  const sides = chunks.flatMap(chunk => chunk.members).flatMap(member => member.sides);
  return { keys: new Set(sides.map(({ key }) => key)), date };
}

/** A person of the lead; where no person is named, all the states of the table. */
function fits(candidate: Candidate, { keys }: Lead): boolean {
  const family = familyOf(candidate);
  if (candidate.date !== null || candidate.status !== 'held' || family === 'visit' || family === 'event') return false;
  const people = personsOf(candidate.sides);
  return (
    people.some(({ key }) => keys.has(key)) ||
    candidate.sides.every(side => keys.has(side.key) || side.kind === 'person')
  );
}
