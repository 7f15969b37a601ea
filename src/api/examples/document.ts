import type { Document } from '../../model/document.ts';

export const DOCUMENT: Document = {
  kind: 'document',
  id: 'doc_380e3c73f56649b0b368',
  name: 'Central Asian leaders gather in Xi’an as G7 meets in Japan',
  title: 'Central Asian leaders gather in Xi’an as G7 meets in Japan',
  publisher: 'Readout sample',
  url: null,
  language: 'en',
  publishedOn: '2023-05-19',
  retells: 'Deutsche Welle (Chinese service)',
  ingestedAt: '2026-01-01T00:00:00Z',
  copyOf: null,
  length: 1278,
};
