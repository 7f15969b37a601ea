import type { Stats } from '../../model/page.ts';

export const STATS: Stats = {
  documents: 11,
  people: 21,
  countries: 15,
  organizations: 7,
  places: 10,
  meetings: 21,
  projects: 4,
  quotes: 1,
  evidence: 671,
  pending: 0,
  revision: 12,
};
