import type { Place } from '../../model/place.ts';

export const PLACE: Place = {
  kind: 'place',
  id: 'xian',
  name: 'XI’AN',
  aliases: [
    {
      text: 'Xi’an',
      count: 4,
    },
    {
      text: 'Xian',
      count: 2,
    },
  ],
  placeKind: 'city',
  country: {
    id: 'CN',
    kind: 'country',
    name: 'China',
  },
  coordinates: null,
  reports: 3,
  sources: 3,
  firstReportedOn: '2023-05-19',
  lastReportedOn: '2023-05-20',
  confidence: 0.9,
};
