import { readUntil } from '../../../src/extract/english.ts';
import { Report } from '../../../src/model/document.ts';

export const organizationsIn = (text: string) => readUntil(Report.parse({ text }), 'organizations').organizations;
export const namesIn = (text: string) =>
  organizationsIn(text)
    .map(organization => organization.name)
    .toSorted();
export const mentionsIn = (text: string) =>
  organizationsIn(text)
    .flatMap(organization => organization.mentions)
    .toSorted((a, b) => a.start - b.start)
    .map(mention => mention.text);
