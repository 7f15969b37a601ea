import type { Relation } from '../../model/relation.ts';

export const RELATION: Relation = {
  id: 'rel_2e68fc840b4fa33887dd',
  type: 'met',
  source: { id: 'kassym-jomart-tokayev', kind: 'person', name: 'Kassym-Jomart Tokayev' },
  target: { id: 'xi-jinping', kind: 'person', name: 'Xi Jinping' },
  label: 'signing',
  via: {
    id: '2025-06-17-cn-kg-kz-tj-tm-uz-signing',
    kind: 'meeting',
    name: 'Kassym-Jomart Tokayev, Xi Jinping, Kyrgyzstan and others: signing',
  },
  state: 'reported',
  start: '2025-06-17',
  end: '2025-06-17',
  reports: 1,
  firstReportedOn: '2025-06-18',
  lastReportedOn: '2025-06-18',
  confidence: 0.9,
  evidence: ['evi_5bb928f7711bd465de8c', 'evi_76258313af28f992bffe'],
};
