import type { Extractor } from './reading.ts';

/** Countries by name, demonym, abbreviation, compound and metonym. */
export const findCountries: Extractor = () => ({});
