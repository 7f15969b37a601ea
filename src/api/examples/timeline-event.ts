import type { TimelineEvent } from '../../model/timeline-event.ts';

export const TIMELINE_EVENT: TimelineEvent = {
  id: 'tle_9388ea94b8ee9eb50167',
  type: 'project_step',
  subject: {
    id: 'china-kyrgyzstan-uzbekistan-railway-line',
    kind: 'project',
    name: 'China-Kyrgyzstan-Uzbekistan railway line',
  },
  step: 'proposed',
  entities: [
    { id: 'CN', kind: 'country', name: 'China' },
    { id: 'KG', kind: 'country', name: 'Kyrgyzstan' },
    { id: 'UZ', kind: 'country', name: 'Uzbekistan' },
  ],
  date: {
    text: '',
    start: '2023-05-19',
    end: '2023-05-19',
    precision: 'day',
    edtf: '2023-05-19',
    basis: 'document_date',
  },
  evidence: ['evi_b5cd45b435e21179a317'],
};
