import { z } from 'zod';
import { Meeting } from '../model/meeting.ts';
import { MeetingLevel, MeetingStatus, MeetingType } from '../model/vocabulary.ts';
import { meetingsQuery } from '../store/meetings.ts';
import { answerDetail } from './answer-detail.ts';
import { answerList, filterOf } from './answer-list.ts';
import {
  country,
  dateMatch,
  day,
  evidenceFilters,
  Id,
  IncludeQuery,
  include,
  ListQuery,
  listOf,
  matchMode,
  q,
} from './parameters.ts';
import { presentation } from './presentation.ts';
import { getRoute, NONE, type Route } from './route.ts';
import { SAMPLE } from './sample.ts';

const filters = {
  type: listOf(MeetingType).optional().meta({ description: 'Types of meeting; any of them.' }),
  status: listOf(MeetingStatus).optional().meta({ description: 'How far the meeting has come; any of them.' }),
  level: listOf(MeetingLevel).optional().meta({ description: 'Ranks of the highest participants; any of them.' }),
  participant: listOf(Id).optional().meta({
    description: 'Ids of people, countries or organizations such as `KG`: any of them takes part or is represented.',
  }),
  participantMode: matchMode('participant'),
  person: listOf(Id).optional().meta({ description: 'Ids of people; any of them takes part.' }),
  organization: listOf(Id).optional().meta({
    description: 'Ids of organizations; any of them takes part or is represented.',
  }),
  country,
  place: listOf(Id).optional().meta({ description: 'Ids of places where it is held; any of them.' }),
  from: day('First day, such as `2023-05-01`: meetings that may fall on it or later.'),
  to: day('Last day, such as `2023-05-31`: meetings that may fall on it or earlier.'),
  dateMatch,
  ...evidenceFilters,
  q,
};

const MEETINGS = presentation({
  kind: 'meeting',
  item: Meeting,
  name: 'Meeting',
  many: 'meetings',
  example: SAMPLE.Meeting,
  facets: ['type', 'status', 'level', 'country', 'place', 'participant'],
  extra: ['geojson', 'ics'],
});

export const meetingsRoutes: readonly Route[] = [
  getRoute({
    path: '/v1/meetings',
    operationId: 'listMeetings',
    tag: 'Meetings',
    summary: 'List meetings',
    description:
      'Meetings that reports tell of, the latest first. Filter by type, status, participant, country and days; a country ' +
      'takes part, is represented or is where the meeting is held.',
    params: NONE,
    query: ListQuery.extend({ ...filters, include, ...MEETINGS.listChoices }),
    success: MEETINGS.list,
    handle: (store, { query, ...request }) =>
      answerList(store, MEETINGS, { query: meetingsQuery(filterOf(query)), asked: query }, request),
  }),
  getRoute({
    path: '/v1/meetings/{meetingId}',
    operationId: 'getMeeting',
    tag: 'Meetings',
    summary: 'Get a meeting',
    description: 'One meeting with its participants, day, place and life cycle: what each report says of its status.',
    params: z.strictObject({
      meetingId: Id.meta({ description: 'Id of the meeting.', examples: [SAMPLE.Meeting.id] }),
    }),
    query: IncludeQuery.extend(MEETINGS.detailChoices),
    success: MEETINGS.detail,
    errors: ['gone'],
    handle: (store, { params: { meetingId: id }, query, ...request }) =>
      answerDetail(store, MEETINGS, { id, asked: query, ...request }),
  }),
];
