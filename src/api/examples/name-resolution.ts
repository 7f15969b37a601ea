import type { NameResolution } from '../../model/name-candidate.ts';

export const NAME_RESOLUTION: NameResolution = {
  name: 'Japarov',
  kind: 'person',
  candidates: [
    {
      entity: { id: 'sadyr-japarov', kind: 'person', name: 'Sadyr Japarov' },
      matchedName: 'Sadyr Japarov',
      match: true,
      score: 0.925,
      features: [
        { name: 'likeness', value: 1 },
        { name: 'missingWords', value: 0.5 },
        { name: 'oneWord', value: 1 },
        { name: 'countryAgrees', value: 1 },
      ],
      reports: 6,
    },
  ],
};
