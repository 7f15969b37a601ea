import { flatMap } from '../flat-map.ts';
import type { Candidate, Memory } from './candidate.ts';
import type { Spot } from './chunks.ts';
import { familyOf, isArea, isOfHeads, isSameMeeting } from './same-meeting.ts';
import { uniteSides } from './side.ts';
import { joinDates, lengthen } from './when.ts';

/** How many sentences back "the meeting" may reach. */
const BACK_REACH = 12;

/** Adds a telling to the meeting it tells of, or as a new one. What refers back to nothing is dropped; false then. */
export function addTelling(memory: Memory, told: Candidate): boolean {
  const index = indexOfSame(memory.candidates, told);
  if (index >= 0) memory.candidates[index] = join(memory.candidates[index], told);
  else if (told.back) memory.pending = [...memory.pending, told];
  else memory.candidates.push(withPending(memory, told));
  return index >= 0 || !told.back;
}

/** The latest that fits; of several summits "the summit" is the one that the report tells most of. */
function indexOfSame(candidates: readonly Candidate[], told: Candidate): number {
  const fits = flatMap(candidates, (known, i) => (isSameMeeting(known, told) && isNear(known, told) ? [i] : []));
  const events = fits.filter(i => familyOf(candidates[i]) === 'event');
  const other = told.noun !== 'summit' && events.length < fits.length;
  if (!told.back || other || events.length === 0) return fits.at(-1) ?? -1;
  return events.reduce((best, i) => (weight(candidates[i]) > weight(candidates[best]) ? i : best), events[0]);
}

const weight = ({ sentences }: Candidate): number => sentences.length;

/** How many sentences later the meeting may be told that "The meeting will be held in Oslo" spoke of. */
const PENDING_REACH = 2;

function withPending(memory: Memory, told: Candidate): Candidate {
  if (!told.definite) return told;
  const near = memory.pending.filter(
    back => told.sentences[0] - back.sentences[0] <= PENDING_REACH && isSameMeeting(told, back),
  );
  memory.pending = memory.pending.filter(back => !near.includes(back));
  return near.reduce(join, told);
}

const isNear = (known: Candidate, told: Candidate): boolean =>
  !told.back || told.sentences[0] - known.sentences[known.sentences.length - 1] <= BACK_REACH;

function join(known: Candidate, told: Candidate): Candidate {
  const days = known.days ?? told.days;
  const date = lengthen(joinDates(known.date, told.date), days);
  const { status, sure } = statusOf(known, told);
  return {
    ...known,
    type: told.names ? told.type : typeOf(known, told),
    status,
    sure,
    sides: uniteSides([...known.sides, ...told.sides]),
    date,
    place: joinPlaces(known.place, told.place),
    days,
    begins: known.begins || told.begins,
    series: known.series ?? told.series,
    ordinal: known.ordinal ?? told.ordinal,
    region: known.region ?? told.region,
    tier: known.tier ?? told.tier,
    margin: [...new Set([...known.margin, ...told.margin])],
    sentences: [...new Set([...known.sentences, ...told.sentences])],
  };
}

/** What became of it outweighs what was planned; words, or a day to come, outweigh a usual reading; else the first telling stands. */
function statusOf(known: Candidate, told: Candidate): Pick<Candidate, 'status' | 'sure'> {
  if (told.status === 'cancelled' || told.status === 'postponed') return told;
  const dated = !told.sure && told.status === 'planned' && told.date !== null && known.date === null;
  return known.sure || (!told.sure && !dated) ? known : told;
}

function typeOf(known: Candidate, told: Candidate): Candidate['type'] {
  if (told.back && told.noun === 'summit' && isOfHeads(known)) return 'summit';
  if (told.back || familyOf(known) !== familyOf(told)) return known.type;
  const weak = known.type === 'meeting' || (known.type === 'multilateral_meeting' && told.type === 'summit');
  return weak ? told.type : known.type;
}

function joinPlaces(a: Spot | null, b: Spot | null): Spot | null {
  if (!a || !b) return a ?? b;
  const venue = a.venue ?? b.venue;
  const name = a.name && b.name && isArea(a.name) ? b.name : (a.name ?? b.name);
  return { name, country: a.country ?? b.country, ...(venue === undefined ? {} : { venue }) };
}
