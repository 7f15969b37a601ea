import type { Quote } from '../../model/quote.ts';

export const QUOTE: Quote = {
  id: 'quo_d7291e6f25a94cb5bb4c',
  speaker: { id: 'xi-jinping', kind: 'person', name: 'Xi Jinping' },
  documentId: 'doc_ffa812f784d0c453d8af',
  start: 466,
  end: 504,
  text: 'The world needs a stable Central Asia,',
};
