import type { Extractor } from '../reading.ts';

/** Organizations by kind, acronym, ministry, media and tag, grouped over the report. */
export const findOrganizations: Extractor = () => ({});
