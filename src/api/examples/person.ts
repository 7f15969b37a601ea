import type { Person } from '../../model/person.ts';

export const PERSON: Person = {
  kind: 'person',
  id: 'xi-jinping',
  name: 'Xi Jinping',
  aliases: [],
  weakAliases: [{ text: 'Xi', count: 9 }],
  positions: [
    {
      title: 'President',
      country: { id: 'CN', kind: 'country', name: 'China' },
      organization: null,
      former: false,
      start: null,
      end: null,
    },
    {
      title: 'leader',
      country: { id: 'CN', kind: 'country', name: 'China' },
      organization: null,
      former: false,
      start: null,
      end: null,
    },
  ],
  countries: [{ id: 'CN', kind: 'country', name: 'China' }],
  reports: 7,
  sources: 7,
  firstReportedOn: '2023-05-19',
  lastReportedOn: '2025-06-18',
  confidence: 0.95,
};
