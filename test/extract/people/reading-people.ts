import { readUntil } from '../../../src/extract/english.ts';
import { Report } from '../../../src/model/document.ts';
import type { ExtractedPerson } from '../../../src/model/extraction.ts';

export const readingOf = (text: string) => readUntil(Report.parse({ text }), 'people');
export const peopleIn = (text: string): readonly ExtractedPerson[] => readingOf(text).people;
export const namesIn = (text: string): string[] => peopleIn(text).map(({ name }) => name);

/** `Xi Jinping: CN` for each person, `Xi Jinping:` without a country. */
export const countriesIn = (text: string): string[] =>
  peopleIn(text).map(({ name, countries }) => `${name}: ${countries.join(' ')}`.trim());

/** `title | country | organization`, with `former` in front where it is over. */
export const officesOf = (text: string, person = 0): string[] =>
  (peopleIn(text)[person]?.offices ?? []).map(
    ({ title, country, organization, former }) =>
      `${former ? 'former ' : ''}${title} | ${country ?? '-'} | ${organization ?? '-'}`,
  );
