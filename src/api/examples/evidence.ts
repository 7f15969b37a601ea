import type { Evidence } from '../../model/evidence.ts';

export const EVIDENCE: Evidence = {
  id: 'evi_e018a5aeba90ea36aa6a',
  subject: {
    id: 'china-kyrgyzstan-uzbekistan-railway-line',
    kind: 'project',
    name: 'China-Kyrgyzstan-Uzbekistan railway line',
  },
  property: 'cost',
  value: 'USD 6000000000',
  documentId: 'doc_3874f9330f573e41f382',
  start: 781,
  end: 956,
  quote:
    'China is trying to secure deals for a $6 billion China-Kyrgyzstan-Uzbekistan railway line and an expansion of the Central Asia-to-China gas pipeline, news agency AFP reported.',
  sentence:
    'China is trying to secure deals for a $6 billion China-Kyrgyzstan-Uzbekistan railway line and an expansion of the Central Asia-to-China gas pipeline, news agency AFP reported.',
  confidence: 0.95,
  method: 'projects/head+route',
  shown: false,
};
