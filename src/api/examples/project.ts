import type { Project } from '../../model/project.ts';

export const PROJECT: Project = {
  kind: 'project',
  id: 'china-kyrgyzstan-uzbekistan-railway-line',
  name: 'China-Kyrgyzstan-Uzbekistan railway line',
  aliases: [],
  sector: 'railway',
  work: 'expansion',
  status: 'proposed',
  cost: { amount: 6000000000, currency: 'USD', qualifier: 'exact', kind: 'total', text: 'US$6 billion' },
  countries: [
    { id: 'CN', kind: 'country', name: 'China' },
    { id: 'KG', kind: 'country', name: 'Kyrgyzstan' },
    { id: 'UZ', kind: 'country', name: 'Uzbekistan' },
  ],
  route: ['China', 'Kyrgyzstan', 'Uzbekistan'],
  length: null,
  capacity: null,
  programme: null,
  parties: [],
  startDate: null,
  completionDate: null,
  reports: 2,
  sources: 2,
  firstReportedOn: '2023-05-19',
  lastReportedOn: '2023-05-19',
  confidence: 0.95,
};
