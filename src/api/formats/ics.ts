import ical, { foldLines, ICalEventStatus } from 'ical-generator';
import { Meeting } from '../../model/meeting.ts';
import type { ListFormat } from './list-format.ts';

const DAY_MS = 86_400_000;
/** A calendar knows days. What is known by month or year only would block all of it. */
const DAYS: readonly string[] = ['day', 'range', 'week'];
const END = 'END:VCALENDAR';

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
  // An event alone is written without the folding of long lines.
  return foldLines(event.toString());
}

const descriptionOf = ({ participants, topics, history }: Meeting): string =>
  [
    participants.length > 0 ? `With ${participants.map(({ entity }) => entity.name).join(', ')}.` : '',
    topics.length > 0 ? `On ${topics.join(', ')}.` : '',
    history.length > 0 ? `Reports: ${history.map(({ documentId }) => documentId).join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join('\n');
