import { z } from 'zod';
import { Meeting } from '../model/meeting.ts';
import { MeetingStatus, MeetingType } from '../model/vocabulary.ts';
import { getMeeting, listMeetings } from '../store/meetings.ts';
import { MEETING } from './examples/meeting.ts';
import { detailAnswer, pageWithIncluded } from './included.ts';
import { filterOf, pageRequest, pageSuccess } from './page.ts';
import { country, day, Id, IncludeQuery, include, ListQuery, listOf, q } from './parameters.ts';
import { getRoute, NONE, type Route } from './route.ts';

const filters = {
  type: listOf(MeetingType).optional().meta({ description: 'Types of meeting; any of them.' }),
  status: listOf(MeetingStatus).optional().meta({ description: 'How far the meeting has come; any of them.' }),
  participant: listOf(Id).optional().meta({
    description:
      'Ids of people, countries or organizations such as `xi-jinping`: any of them takes part or is represented.',
  }),
  country,
  from: day('First day, such as `2023-05-01`: meetings that may fall on it or later.'),
  to: day('Last day, such as `2023-05-31`: meetings that may fall on it or earlier.'),
  q,
};

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
    query: ListQuery.extend({ ...filters, include }),
    success: pageSuccess(Meeting, 'MeetingPage', 'meetings'),
    handle: async (store, { query, url }) =>
      pageWithIncluded(store, await listMeetings(store, filterOf(query), pageRequest(query)), { ...query, url }),
  }),
  getRoute({
    path: '/v1/meetings/{meetingId}',
    operationId: 'getMeeting',
    tag: 'Meetings',
    summary: 'Get a meeting',
    description: 'One meeting with its participants, day, place and life cycle: what each report says of its status.',
    params: z.strictObject({
      meetingId: Id.meta({ description: 'Id of the meeting.', examples: [MEETING.id] }),
    }),
    query: IncludeQuery,
    success: { description: 'The meeting.', schema: Meeting },
    errors: ['gone'],
    handle: async (store, { params: { meetingId: id }, query, url }) =>
      detailAnswer(store, await getMeeting(store, id), { kind: 'meeting', id }, { ...query, url }),
  }),
];
