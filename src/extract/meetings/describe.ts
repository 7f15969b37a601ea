import type { ExtractedMeeting, Participant } from '../../model/extraction.ts';
import type { MeetingLevel } from '../../model/vocabulary.ts';
import type { Sentence } from '../document.ts';
import { flatMap } from '../flat-map.ts';
import { agreementsIn } from './agreements.ts';
import { confidenceOf } from './confidence.ts';
import { seriesName } from './series.ts';
import type { Settled } from './settle.ts';
import { higherLevel, type Side } from './side.ts';
import { topicsIn } from './topics.ts';

const ORDER: readonly Participant['kind'][] = ['person', 'country', 'organization'];

/** The meeting as the extraction gives it. */
export function describeMeeting(meeting: Settled, sentences: readonly Sentence[]): ExtractedMeeting {
  const told = [...meeting.sentences].sort((a, b) => a - b).map(index => sentences[index]);
  const event = meeting.type === 'summit' || meeting.type === 'forum' || meeting.type === 'multilateral_meeting';
  return {
    type: meeting.type,
    status: meeting.status,
    participants: participantsOf(meeting.sides),
    date: meeting.date,
    place: meeting.place && {
      name: meeting.place.name,
      country: meeting.place.country,
      venue: meeting.place.venue ?? null,
    },
    series: event && meeting.series ? seriesName(meeting.series) : null,
    ordinal: event ? meeting.ordinal : null,
    partOf: meeting.partOf,
    topics: [...new Set(flatMap(told, sentence => topicsIn(sentence.text)))],
    agreements: flatMap(told, sentence => agreementsIn(sentence.text)),
    level: meeting.type === 'summit' ? 'head_of_state_or_government' : levelOf(meeting.sides),
    evidence: told.map(({ start, end, text }) => ({ start, end, quote: text })),
    method: meeting.method,
    confidence: confidenceOf(meeting),
  };
}

const levelOf = (sides: readonly Side[]): MeetingLevel => sides.map(side => side.level).reduce(higherLevel, 'other');

function participantsOf(sides: readonly Side[]): Participant[] {
  return flatMap(ORDER, kind => sides.filter(side => side.kind === kind)).map(side => ({
    kind: side.kind,
    name: side.name,
    ...(side.code === undefined ? {} : { code: side.code }),
    role: side.role,
    represents: side.kind === 'person' && side.countries.length === 1 ? side.countries[0] : null,
  }));
}
