import type { Quote } from '../../model/quote.ts';

export const QUOTE: Quote = {
  id: 'quo_0',
  speaker: null,
  documentId: 'doc_380e3c73f56649b0b368',
  start: 0,
  end: 1,
  text: 'x',
};
