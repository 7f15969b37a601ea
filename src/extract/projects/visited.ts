import type { ProjectSector } from '../../model/vocabulary.ts';

/** Sectors of places where other things happen, people are met and planes land. */
export const VISITED: ReadonlySet<ProjectSector> = new Set<ProjectSector>([
  'airport',
  'port',
  'building',
  'road',
  'bridge',
  'railway',
  'telecom',
  'industrial',
  'housing',
  'mining',
  'power_plant',
  'nuclear_power',
  'other',
]);
