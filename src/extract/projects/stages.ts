import type { ProjectStatus } from '../../model/vocabulary.ts';

/** The later a stage, the more it outweighs: a line that was agreed, built and opened is operating. */
const STAGES: readonly ProjectStatus[] = [
  'unknown',
  'proposed',
  'agreed',
  'under_construction',
  'completed',
  'operating',
  'suspended',
  'retired',
  'shelved',
  'cancelled',
];

export const later = (a: ProjectStatus, b: ProjectStatus): ProjectStatus =>
  STAGES.indexOf(b) > STAGES.indexOf(a) ? b : a;

/** "may be cancelled" says nothing of the stage it has. */
export const isEnd = (status: ProjectStatus): boolean => STAGES.indexOf(status) > STAGES.indexOf('operating');
