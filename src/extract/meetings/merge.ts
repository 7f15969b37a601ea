import type { Candidate, Memory } from './candidate.ts';
import type { Spot } from './chunks.ts';
import { familyOf, isSameMeeting } from './same-meeting.ts';
import { uniteSides } from './side.ts';
import { joinDates, lengthen } from './when.ts';

/** How many sentences back "the meeting" may reach. */
const BACK_REACH = 12;

/** Adds a telling to the meeting it tells of, or as a new one. What refers back to nothing is dropped; false then. */
export function addTelling(memory: Memory, told: Candidate): boolean {
  const index = memory.candidates.findLastIndex(known => isSameMeeting(known, told) && isNear(known, told));
  if (index >= 0) memory.candidates[index] = join(memory.candidates[index], told);
  else if (!told.back) memory.candidates.push(told);
  return index >= 0 || !told.back;
}

const isNear = (known: Candidate, told: Candidate): boolean =>
  !told.back || told.sentences[0] - known.sentences[known.sentences.length - 1] <= BACK_REACH;

function join(known: Candidate, told: Candidate): Candidate {
  const days = known.days ?? told.days;
  const date = lengthen(joinDates(known.date, told.date), days);
  const { status, sure } = statusOf(known, told);
  return {
    ...known,
    type: typeOf(known, told),
    status,
    sure,
    sides: uniteSides([...known.sides, ...told.sides]),
    date,
    place: joinPlaces(known.place, told.place),
    days,
    series: known.series ?? told.series,
    ordinal: known.ordinal ?? told.ordinal,
    region: known.region ?? told.region,
    margin: known.margin || told.margin,
    sentences: [...new Set([...known.sentences, ...told.sentences])],
  };
}

/** What became of it outweighs what was planned; words outweigh a usual reading; else the first telling stands. */
function statusOf(known: Candidate, told: Candidate): Pick<Candidate, 'status' | 'sure'> {
  if (told.status === 'cancelled' || told.status === 'postponed') return told;
  if (known.sure || !told.sure) return known;
  return told;
}

function typeOf(known: Candidate, told: Candidate): Candidate['type'] {
  if (told.back || familyOf(known) !== familyOf(told)) return known.type;
  return known.type === 'meeting' ? told.type : known.type;
}

function joinPlaces(a: Spot | null, b: Spot | null): Spot | null {
  if (!a || !b) return a ?? b;
  return { name: a.name ?? b.name, country: a.country ?? b.country };
}
