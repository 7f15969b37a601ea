import type { Extractor } from '../reading.ts';

/** Meetings: who met whom, where, when, and whether it took place. */
export const findMeetings: Extractor = () => ({});
