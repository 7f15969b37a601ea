import type { Extractor } from '../reading.ts';

/** Cities, regions and sites. */
export const findPlaces: Extractor = () => ({});
