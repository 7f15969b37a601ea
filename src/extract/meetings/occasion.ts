import type { Candidate, Scene } from './candidate.ts';
import { type Chunk, type Spot, seatOf } from './chunks.ts';
import { familyOf } from './same-meeting.ts';
import { nounForm, verbForm } from './words.ts';

const MARGINS: ReadonlySet<string> = new Set(['sideline', 'sidelines', 'margin', 'margins', 'fringe', 'fringes']);
const OCCASION_REACH = 14;
const PHRASE_REACH = 8;

/** Of the words after a trigger or before it the one for a margin: "on the sidelines of the summit". */
export const marginAt = (chunks: readonly Chunk[], at: number): number => {
  const after = chunks.findIndex(({ lower }, i) => i > at && MARGINS.has(lower));
  return after >= 0 ? after : chunks.findIndex(({ lower }, i) => i < at && MARGINS.has(lower));
};

/** "on the sidelines of the UN General Assembly": where that sits. */
export function seatAtMargin(chunks: readonly Chunk[], at: number): Spot | null {
  const margin = marginAt(chunks, at);
  const near = margin < 0 ? [] : chunks.slice(margin + 1, margin + 1 + PHRASE_REACH);
  const body = near.find(({ lower }) => seatOf(lower) !== undefined);
  return (body && seatOf(body.lower)) ?? null;
}

/** "met at the Alpine summit", "saw each other in May, on the fringes of a gathering": it was where and when that was. */
export function hasOccasion({ chunks }: Scene, at: number): boolean {
  const margin = marginAt(chunks, at);
  if (margin >= 0) return leadsToEvent(chunks, margin);
  const end = chunks.findIndex(({ kind, lower }, i) => i > at && (kind === 'mark' || verbForm(lower) !== undefined));
  const clause = chunks.slice(at + 1, Math.min(at + OCCASION_REACH, end < 0 ? chunks.length : end));
  return clause.some(({ lower }, i) => lower === 'at' && leadsToEvent(chunks, at + 1 + i));
}

function leadsToEvent(chunks: readonly Chunk[], from: number): boolean {
  const phrase = chunks.slice(from + 1, from + 1 + PHRASE_REACH);
  const event = phrase.findIndex(({ lower }) => nounForm(lower)?.frame === 'event');
  return event >= 0 && phrase.slice(0, event).every(({ kind }) => kind !== 'comma' && kind !== 'mark');
}

/** What takes place at an event and the event itself tell each other when and where; "the conference" of which no more is told is where the report comes from. */
export function withOccasions(candidates: readonly Candidate[], here: Candidate['place']): Candidate[] {
  const found = [...candidates];
  candidates.forEach((talks, i) => {
    const at = talks.occasion ? found.findIndex(event => isOccasion(event, talks)) : -1;
    if (at < 0 && talks.occasion && talks.status === 'held') found[i] = { ...talks, place: talks.place ?? here };
    if (at < 0) return;
    const event = found[at];
    found[i] = { ...talks, date: talks.date ?? event.date, place: talks.place ?? event.place };
    const long = talks.date?.precision !== 'day' && talks.date?.precision !== 'range';
    found[at] = { ...event, date: event.date ?? (long ? talks.date : null), place: event.place ?? talks.place };
  });
  return found;
}

/** Told of in the same sentence, and as much to come or over. */
const isOccasion = (event: Candidate, talks: Candidate): boolean =>
  event !== talks &&
  familyOf(event) === 'event' &&
  event.sentences.includes(talks.sentences[0]) &&
  (event.status === 'planned') === (talks.status === 'planned');
