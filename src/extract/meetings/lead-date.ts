import type { Candidate } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { isFreeActor } from './clause.ts';
import { familyOf } from './same-meeting.ts';
import { personsOf, type Side } from './side.ts';
import { datesMeet } from './when.ts';

/** How many sentences the first one sets the day for. */
const LEAD_REACH = 3;

type Lead = { readonly subject: readonly Side[]; readonly date: Candidate['date'] };

/**
 * The news is of one day: "President Rao on Friday praised …", then "he said when meeting Singh". What somebody is told
 * to have done in the next sentences, without a day of its own, was done on the day of the first.
 */
export function withLeadDate(candidates: readonly Candidate[], sentences: readonly (readonly Chunk[])[]): Candidate[] {
  const lead = leadOf(sentences[0] ?? []);
  if (!lead) return [...candidates];
  return candidates.map(candidate => (fits(candidate, lead) ? { ...candidate, date: lead.date } : candidate));
}

function leadOf(chunks: readonly Chunk[]): Lead | undefined {
  const subject = chunks.findIndex((_, i) => isFreeActor(chunks, i));
  const date = chunks.find(chunk => chunk.kind === 'date')?.date?.date ?? null;
  if (subject < 0 || date?.precision !== 'day' || !date.start) return undefined;
  return { subject: personsOf(chunks[subject].members.flatMap(member => member.sides)), date };
}

function fits(candidate: Candidate, { subject, date }: Lead): boolean {
  const family = familyOf(candidate);
  if (candidate.date !== null || candidate.status !== 'held' || (family !== 'encounter' && family !== 'call'))
    return false;
  const near = candidate.sentences[0] <= LEAD_REACH && datesMeet(candidate.date, date);
  return near && subject.some(person => candidate.sides.some(({ key }) => key === person.key));
}
