import type { Extractor } from '../reading.ts';

/** Dates, absolute and relative, resolved against the report's own date. */
export const findDates: Extractor = () => ({});
