import type { Evidence } from '../../model/evidence.ts';

export const EVIDENCE: Evidence = {
  id: 'evi_8c6cacdee97c4c3f7f7d',
  subject: {
    id: 'china-kyrgyzstan-uzbekistan-railway-line',
    kind: 'project',
    name: 'China-Kyrgyzstan-Uzbekistan railway line',
  },
  property: 'cost',
  value: 'USD 8000000000',
  documentId: 'doc_e646133cedabeebc6dfb',
  start: 261,
  end: 382,
  quote:
    'Estimates of its cost differ: the railway could cost up to $8 billion, while the three governments speak of $4.7 billion.',
  sentence:
    'Estimates of its cost differ: the railway could cost up to $8 billion, while the three governments speak of $4.7 billion.',
  confidence: 0.75,
  method: 'projects/head+route',
  shown: false,
};
