import type { Place } from '../../model/place.ts';

export const PLACE: Place = {
  kind: 'place',
  id: 'xian',
  name: 'Xi’an',
  aliases: [
    { text: 'Xian', count: 2 },
    { text: 'XI’AN', count: 1 },
  ],
  placeKind: 'city',
  country: { id: 'CN', kind: 'country', name: 'China' },
  coordinates: { latitude: 34.26, longitude: 108.93 },
  reports: 3,
  sources: 3,
  firstReportedOn: '2023-05-19',
  lastReportedOn: '2023-05-20',
  confidence: 0.9,
};
