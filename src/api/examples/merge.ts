import type { Merge } from '../../model/merge.ts';

export const MERGE: Merge = {
  state: 'merged',
  decidedBy: 'score',
  score: 1,
  reason: 'they look the same in both reports',
  features: [
    { name: 'name', value: 1, weight: 0.7, because: 'the names agree' },
    { name: 'country', value: 1, weight: 0.2, because: 'both reports tie the person to one country' },
    { name: 'office', value: 1, weight: 0.15, because: 'both reports give the same office' },
    { name: 'surroundings', value: 1, weight: 0.2, because: 'both reports speak of the same countries and people' },
  ],
  left: {
    entity: { id: 'sadyr-japarov', kind: 'person', name: 'Sadyr Japarov' },
    name: 'Sadyr Zhaparov',
    documentId: 'doc_380e3c73f56649b0b368',
    start: 679,
    end: 693,
    quote: 'Sadyr Zhaparov',
  },
  right: {
    entity: { id: 'sadyr-japarov', kind: 'person', name: 'Sadyr Japarov' },
    name: 'Sadyr Zhaparov',
    documentId: 'doc_3874f9330f573e41f382',
    start: 441,
    end: 455,
    quote: 'Sadyr Zhaparov',
  },
};
