import { describe, expect, it } from 'vitest';
import { durationsIn } from '../../../src/extract/dates/durations.ts';
import { splitText } from '../../../src/extract/document.ts';

const found = (text: string) =>
  durationsIn({ text, ...splitText(text) }, 0).map(({ text: words, days }) => `${words} = ${days}`);

describe('durationsIn', () => {
  it.each([
    ['He began a two-day visit.', ['two-day = 2']],
    ['He began a 3-day visit.', ['3-day = 3']],
    ['He is here for five days.', ['five days = 5']],
    ['He stays a week, then three weeks.', ['a week = 7', 'three weeks = 21']],
    ['A week-long strike and a daylong talk.', ['week-long = 7', 'daylong = 1']],
    ['They spoke for 20 hours.', ['20 hours = null']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('negatives', () => {
  it.each([
    'He came two days ago.',
    'He left three days later.',
    'He is 40 years old.',
    'A 12-year-old boy won.',
    'Day one was calm.',
    'It grew 1.5 years.',
  ])('finds none in: %s', text => expect(found(text)).toEqual([]));
});
