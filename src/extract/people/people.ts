import type { Extractor } from '../reading.ts';

/** People with their names, offices, countries and later mentions. */
export const findPeople: Extractor = () => ({});
