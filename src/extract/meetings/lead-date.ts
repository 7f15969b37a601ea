import { flatMap } from '../flat-map.ts';
import type { Candidate } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import type { Opening } from './dateline.ts';
import { familyOf } from './same-meeting.ts';
import { personsOf } from './side.ts';
import { endingOn } from './when.ts';
import { isA, isMover } from './words.ts';

/** How many sentences the first one sets the day for, and for how many what is surely done and told without another day. */
const LEAD_REACH = 3;
const NEWS_REACH = 9;

type Told = {
  readonly chunksOf: (sentence: number) => readonly Chunk[];
  readonly published: string | null;
};

type Lead = { readonly keys: ReadonlySet<string>; readonly date: Candidate['date'] };

/**
 * The news is of one day: "President Rao on Friday praised …", then "he said when meeting Singh". What somebody is told
 * to have done in the next sentences, without a day of its own, was done on the day of the first.
 */
export function withLeadDate(
  candidates: readonly Candidate[],
  { lead: first, last }: Opening,
  told: Told,
): Candidate[] {
  const { chunksOf } = told;
  const second = Math.min(first + 1, last);
  const lead = leadOf(told, first) ?? (chunksOf(second).some(isArrival) ? undefined : leadOf(told, second));
  if (!lead) return [...candidates];
  return candidates.map(candidate => {
    const near = candidate.sentences[0] <= first + LEAD_REACH || isNews(candidate, { first, lead, chunksOf });
    return near && fits(candidate, lead) && !candidate.apart
      ? { ...candidate, date: candidate.ends ? endingOn(lead.date, candidate.days) : lead.date }
      : candidate;
  });
}

/** "Rao arrived on Monday": the day of his coming is not that of the news. */
const isArrival = ({ kind, lower }: Chunk): boolean => kind === 'word' && isMover(lower);

type News = Pick<Told, 'chunksOf'> & { readonly first: number; readonly lead: Lead };

/** "Rao telephoned Singh": plain past, and no other day in it nor between the lead and it. */
function isNews({ sentences, sure, at }: Candidate, { first, lead, chunksOf }: News): boolean {
  const [index] = sentences;
  if (!sure || sentences.length > 1 || index > first + NEWS_REACH) return false;
  const own = chunksOf(index);
  if (own.some(({ kind, lower, last }) => kind === 'date' || lower === 'when' || (last <= at && isA('have', lower))))
    return false;
  const between = Array.from({ length: index - first - 1 }, (_, i) => chunksOf(first + 1 + i)).flat();
  const day = lead.date?.start ?? '';
  return between.every(({ date }) => date?.date.precision !== 'day' || (date.date.start ?? day) >= day);
}

/** The first day of the lead that is not to come. */
function leadOf({ chunksOf, published }: Told, sentence: number): Lead | undefined {
  const chunks = chunksOf(sentence);
  const date = chunks.find(chunk => chunk.kind === 'date')?.date?.date ?? null;
  if (date?.precision !== 'day' || !date.start || (published?.length === 10 && date.start > published))
    return undefined;
  const sides = flatMap(
    flatMap(chunks, chunk => chunk.members),
    member => member.sides,
  );
  return { keys: new Set(sides.map(({ key }) => key)), date };
}

/** A person of the lead; where no person is named, all the states of the table. */
function fits(candidate: Candidate, { keys }: Lead): boolean {
  const family = familyOf(candidate);
  const journey = family === 'visit' && !candidate.begins;
  if (candidate.date !== null || candidate.status !== 'held' || journey || family === 'event') return false;
  const people = personsOf(candidate.sides);
  return (
    people.some(({ key }) => keys.has(key)) ||
    candidate.sides.every(side => keys.has(side.key) || side.kind === 'person')
  );
}
