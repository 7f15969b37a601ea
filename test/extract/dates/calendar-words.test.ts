import { describe, expect, it } from 'vitest';
import { calendarOf, holds } from '../../../src/extract/dates/calendar-words.ts';
import { matchAt } from '../../../src/extract/dates/form.ts';
import { DATE_FORMS } from '../../../src/extract/dates/forms.ts';
import { splitText } from '../../../src/extract/document.ts';

const calendarOfText = (text: string): number => {
  const { tokens, sentences } = splitText(text);
  return calendarOf(tokens, sentences[0]);
};

describe('calendar words of a sentence', () => {
  it.each([
    ['They met on May 18', 'month'],
    ['Work began in mid-May', 'month'],
    ['It lasts from April-June', 'month'],
    ['It was told on Nov. 18', 'month'],
    ['They spoke on Friday', 'weekday'],
    ['It opened last spring', 'season'],
  ] as const)('%s: a %s', (text, kind) => expect(holds(calendarOfText(text), kind)).toBe(true));

  it.each([
    ['They met on the 18th', 'month'],
    ['Mayors met on the 18th', 'month'],
    ['Fridays Bank opened in 2019', 'weekday'],
    ['The springs were closed', 'season'],
  ] as const)('%s: no %s', (text, kind) => expect(holds(calendarOfText(text), kind)).toBe(false));
});

const WITHOUT = [
  'From 18 to 19 of this year, between the 2nd and the 3rd, early in 2019 and late last year.',
  'Last week, this coming weekend, the end of next year, 3/4 and 18-19 (2023), 2023-05-18 and 19.05.23.',
  'The same day, a day earlier, in two weeks, the first half of 2024, the 1990s and mid-2024.',
];

describe('a form that needs a calendar word', () => {
  it.each(WITHOUT)('never fits without it: %s', text => {
    const needing = DATE_FORMS.filter(form => form.needs && !holds(calendarOfText(text), form.needs));
    const fitting = needing.filter(form => [...text].some((_, offset) => matchAt(form, text, offset)));
    expect(needing).toHaveLength(12);
    expect(fitting.map(form => form.name)).toEqual([]);
  });
});
