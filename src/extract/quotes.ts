import type { Extractor } from './reading.ts';

/** Quoted words with their speakers. */
export const findQuotes: Extractor = () => ({});
