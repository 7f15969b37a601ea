import type { Extractor } from '../reading.ts';

/** Persons, organizations and places by the learned tagger. */
export const tagNames: Extractor = () => ({});
