import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FirstWord, type Form, matchAt } from '../../../src/extract/dates/form.ts';
import { DATE_FORMS } from '../../../src/extract/dates/forms.ts';
import { splitText } from '../../../src/extract/document.ts';

const OWN = [
  'The dam was filled the same day, in three days, two weeks ago, twenty-five years ago and early last year.',
  'It ran from 2003 to 2007, in the late 1990s and the ’90s, in Q3 2023 and the first half of last year.',
  'Signed 2023-05-18, 19.05.2023, 5/18/2023 and 2023-05; due tomorrow morning, the 17th and 18th, or in mid-2026.',
];
const folder = join(import.meta.dirname, '../../fixtures/reports');
const reports = readdirSync(folder).map(slug => readFileSync(join(folder, slug, 'report.md'), 'utf8'));

/** Where a form's pattern fits although its opening would not have let it be tried. */
function missed(form: Form, text: string): string[] {
  const { tokens } = splitText(text);
  return tokens
    .filter(({ lower }) => form.opening && !form.opening.test(lower))
    .map(({ start }) => text.slice(start, matchAt(form, text, start)?.end ?? start))
    .filter(found => found !== '');
}

describe('openings of forms of dates', () => {
  const guarded = DATE_FORMS.filter(({ opening }) => opening);
  it('guard forms of every first word but the calendar’s', () => {
    const kinds = new Set(guarded.flatMap(({ first }): readonly FirstWord[] => first));
    expect([...kinds].sort()).toEqual(['number', 'word']);
  });

  it.each(guarded)('let $name be tried wherever it fits', form => {
    expect([...OWN, ...reports].flatMap(text => missed(form, text))).toEqual([]);
  });

  it.each([
    ['ordinal', 'theatre'],
    ['ahead', 'inn'],
    ['anchored', 'nextdoor'],
    ['iso', '20,000'],
    ['iso-month', '18th'],
    ['part-of-year', 'firsthand'],
  ])('do not try %s at "%s"', (name, lower) => {
    const forms = guarded.filter(form => form.name === name);
    expect(forms.map(({ opening }) => opening?.test(lower))).toEqual(forms.map(() => false));
  });
});
