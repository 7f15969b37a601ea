import type { Extractor } from './reading.ts';

/** Sums of money with currency and qualifier. */
export const findMoney: Extractor = () => ({});
