import { readUntil } from '../../../src/extract/english.ts';
import type { ExtractedProject } from '../../../src/model/extraction.ts';

const report = (text: string, publishedOn: string | null) => ({
  text,
  title: null,
  publisher: null,
  url: null,
  language: null,
  publishedOn,
  retells: null,
});

/** The projects of an invented report of 24 March 2021. */
export const projectsIn = (text: string): readonly ExtractedProject[] =>
  readUntil(report(text, '2021-03-24'), 'projects').projects;

export const rejectedIn = (text: string): string[] =>
  readUntil(report(text, '2021-03-24'), 'projects')
    .rejected.filter(({ kind }) => kind === 'project')
    .map(({ text: words, reason }) => `${words}: ${reason}`);

/** One line a project: sector, status, countries, sum. */
export const shown = ({ sector, status, countries, cost }: ExtractedProject): string =>
  [sector, status, countries.toSorted().join('+') || '-', cost ? `${cost.currency} ${cost.amount}` : '-'].join(' ');
