import type { Stats } from '../../model/page.ts';

export const STATS: Stats = {
  documents: 11,
  people: 20,
  countries: 15,
  organizations: 7,
  places: 10,
  meetings: 28,
  projects: 4,
  quotes: 1,
  evidence: 708,
  pending: 0,
  revision: 12,
};
