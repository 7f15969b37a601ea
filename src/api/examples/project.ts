import type { Project } from '../../model/project.ts';

export const PROJECT: Project = {
  kind: 'project',
  id: 'china-kyrgyzstan-uzbekistan-railway-line',
  name: 'China-Kyrgyzstan-Uzbekistan railway line',
  aliases: [
    { text: 'China-Kyrgyzstan-Uzbekistan railway', count: 2 },
    { text: 'China–Kyrgyzstan–Uzbekistan railway', count: 1 },
  ],
  sector: 'railway',
  work: 'unknown',
  status: 'under_construction',
  cost: { amount: 4700000000, currency: 'USD', qualifier: 'exact', kind: 'total', text: '$4.7 billion' },
  countries: [
    { id: 'CN', kind: 'country', name: 'China' },
    { id: 'KG', kind: 'country', name: 'Kyrgyzstan' },
    { id: 'UZ', kind: 'country', name: 'Uzbekistan' },
  ],
  route: ['China', 'Kyrgyzstan', 'Uzbekistan'],
  length: { value: 523, unit: 'km', text: '523 kilometres' },
  capacity: null,
  programme: null,
  parties: [
    { entity: { id: 'CN', kind: 'country', name: 'China' }, role: 'authority' },
    { entity: { id: 'KG', kind: 'country', name: 'Kyrgyzstan' }, role: 'authority' },
    { entity: { id: 'UZ', kind: 'country', name: 'Uzbekistan' }, role: 'authority' },
  ],
  startDate: null,
  completionDate: null,
  reports: 5,
  sources: 5,
  firstReportedOn: '2023-05-19',
  lastReportedOn: '2024-12-28',
  confidence: 0.95,
};
