import type { Extractor } from '../reading.ts';

/** Projects: what is built, where, by whom, at what cost, with what status. */
export const findProjects: Extractor = () => ({});
