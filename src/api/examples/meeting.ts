import type { Meeting } from '../../model/meeting.ts';

export const MEETING: Meeting = {
  kind: 'meeting',
  id: '2023-05-18-cn-kg-bilateral-meeting',
  name: 'Xi Jinping, Sadyr Japarov: bilateral meeting',
  type: 'bilateral_meeting',
  status: 'held',
  level: 'head_of_state_or_government',
  participants: [
    { entity: { id: 'CN', kind: 'country', name: 'China' }, role: 'participant', represents: null },
    { entity: { id: 'KG', kind: 'country', name: 'Kyrgyzstan' }, role: 'participant', represents: null },
    {
      entity: { id: 'sadyr-japarov', kind: 'person', name: 'Sadyr Japarov' },
      role: 'participant',
      represents: { id: 'KG', kind: 'country', name: 'Kyrgyzstan' },
    },
    {
      entity: { id: 'xi-jinping', kind: 'person', name: 'Xi Jinping' },
      role: 'participant',
      represents: { id: 'CN', kind: 'country', name: 'China' },
    },
  ],
  date: {
    text: 'the 18th',
    start: '2023-05-18',
    end: '2023-05-18',
    precision: 'day',
    edtf: '2023-05-18',
    basis: 'relative',
  },
  place: null,
  country: null,
  venue: null,
  series: null,
  ordinal: null,
  partOf: null,
  topics: [],
  agreements: [],
  history: [
    { status: 'held', documentId: 'doc_380e3c73f56649b0b368', reportedOn: '2023-05-19' },
    { status: 'held', documentId: 'doc_3874f9330f573e41f382', reportedOn: '2023-05-19' },
  ],
  reports: 2,
  sources: 2,
  firstReportedOn: '2023-05-19',
  lastReportedOn: '2023-05-19',
  confidence: 0.75,
};
