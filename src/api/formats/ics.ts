import ical, { ICalEventStatus } from 'ical-generator';
import { Meeting } from '../../model/meeting.ts';
import type { ListFormat } from './list-format.ts';

const DAY_MS = 86_400_000;
/** A calendar knows days. What is known by month or year only would block all of it. */
const DAYS: readonly string[] = ['day', 'range', 'week'];
const END = 'END:VCALENDAR';
const LONGEST_LINE_BYTES = 75;

const STATUSES: Readonly<Record<Meeting['status'], ICalEventStatus | undefined>> = {
  planned: ICalEventStatus.TENTATIVE,
  postponed: ICalEventStatus.TENTATIVE,
  held: ICalEventStatus.CONFIRMED,
  ongoing: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  unknown: undefined,
};

const calendar = () => ical({ prodId: { company: 'Readout', product: 'Readout', language: 'EN' }, name: 'Readout' });
const OPENING = calendar().toString().replace(END, '');

/** An iCalendar of meetings whose days are known, each an event of whole days. */
export const ICS: ListFormat = {
  open: () => OPENING,
  between: '',
  close: `${END}\r\n`,
  row: resource => eventOf(Meeting.parse(resource)),
};

function eventOf(meeting: Meeting): string | undefined {
  const { id, name, date, status } = meeting;
  if (!date?.start || !date.end || !DAYS.includes(date.precision)) return undefined;
  const event = calendar().createEvent({
    id: `${id}@readout`,
    // The time of writing would make each answer another; the last report is what the event is as of.
    stamp: new Date(meeting.lastReportedOn ?? date.start),
    start: new Date(date.start),
    // The end of an event is the day after its last.
    end: new Date(Date.parse(date.end) + DAY_MS),
    allDay: true,
    summary: name,
    status: STATUSES[status],
    location: [meeting.venue, meeting.place?.name, meeting.country?.name].filter(Boolean).join(', ') || null,
    description: descriptionOf(meeting) || null,
    categories: [{ name: meeting.type }],
  });
  // The library folds only whole calendars, and each of their letters costs it an array.
  return event.toString().split('\r\n').map(folded).join('\r\n');
}

/** A line is no longer than 75 bytes; what follows on the next begins with a blank. */
function folded(line: string): string {
  const bytes = Buffer.from(line);
  const parts: Buffer[] = [];
  for (let from = 0, to = 0; from < bytes.length; from = to) {
    to = from + LONGEST_LINE_BYTES - Number(from > 0);
    while (isWithinLetter(bytes[to])) to--;
    parts.push(bytes.subarray(from, to));
  }
  return parts.join('\r\n ');
}

/** In UTF-8 the second and later bytes of a letter. */
const isWithinLetter = (byte: number | undefined): boolean =>
  byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;

const descriptionOf = ({ participants, topics, history }: Meeting): string =>
  [
    participants.length > 0 ? `With ${participants.map(({ entity }) => entity.name).join(', ')}.` : '',
    topics.length > 0 ? `On ${topics.join(', ')}.` : '',
    history.length > 0 ? `Reports: ${history.map(({ documentId }) => documentId).join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join('\n');
