import type { ExtractionRequest } from '../extraction-request.ts';

export const EXTRACTION_REQUEST: ExtractionRequest = {
  title: 'Rail talks in Tashkent',
  publishedOn: '2024-03-15',
  text: 'Uzbek President Shavkat Mirziyoyev met Kyrgyz President Sadyr Japarov in Tashkent on Thursday. They discussed the China-Kyrgyzstan-Uzbekistan railway.',
};
