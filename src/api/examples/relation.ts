import type { Relation } from '../../model/relation.ts';

export const RELATION: Relation = {
  id: 'rel_a9fc924808e6847345f2',
  type: 'met',
  source: { id: 'kassym-jomart-tokayev', kind: 'person', name: 'Kassym-Jomart Tokayev' },
  target: { id: 'xi-jinping', kind: 'person', name: 'Xi Jinping' },
  label: 'summit',
  via: { id: '2025-cn-kg-kz-tj-tm-uz-summit', kind: 'meeting', name: '2nd China–Central Asia summit' },
  state: 'reported',
  start: '2025-06-17',
  end: '2025-06-17',
  reports: 1,
  firstReportedOn: '2025-06-18',
  lastReportedOn: '2025-06-18',
  confidence: 0.862,
  evidence: ['evi_655be6f54769c6c28fff', 'evi_f75eb1539c3c8fcddde0'],
};
