import type { Stats } from '../../model/page.ts';

export const STATS: Stats = {
  documents: 11,
  people: 20,
  countries: 16,
  organizations: 7,
  places: 10,
  meetings: 21,
  projects: 3,
  quotes: 1,
  evidence: 761,
  pending: 0,
  revision: 12,
};
