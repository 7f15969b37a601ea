import type { Stats } from '../../model/page.ts';

export const STATS: Stats = {
  documents: 11,
  people: 20,
  countries: 16,
  organizations: 5,
  places: 10,
  meetings: 29,
  projects: 4,
  quotes: 1,
  evidence: 691,
  pending: 0,
  revision: 12,
};
