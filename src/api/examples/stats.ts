import type { Stats } from '../../model/page.ts';

export const STATS: Stats = {
  documents: 10,
  people: 17,
  countries: 15,
  organizations: 7,
  places: 10,
  meetings: 21,
  projects: 3,
  quotes: 1,
  evidence: 628,
  pending: 0,
  revision: 11,
};
