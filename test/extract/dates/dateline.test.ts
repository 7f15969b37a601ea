import { describe, expect, it } from 'vitest';
import { datelineDate } from '../../../src/extract/dates/dateline.ts';

describe('datelineDate', () => {
  it.each([
    ['OSLO, Nov. 19, 2006 (Agency) -- The ministers met.', '2006-11-19'],
    ['(Agency) OSLO, Nov 19, 2006 -- The ministers met.', '2006-11-19'],
    ['OSLO, 19 May 2023 (AFP) - The ministers met.', '2023-05-19'],
    ['Oslo, 19 May 2023 — The ministers met.', '2023-05-19'],
    ['Published on 19 May 2023\nThe ministers met.', '2023-05-19'],
    ['Published: Friday, May 19, 2023, 10:00 GMT\nThe ministers met.', '2023-05-19'],
    ['19.05.2023\n\nThe ministers met.', '2023-05-19'],
    ['A headline\nBy Jo Doe\nMay 19, 2023 | 10:00 am\n\nThe ministers met.', '2023-05-19'],
    ['The ministers met.\n\nLast updated 3 June 2020', '2020-06-03'],
  ])('%j', (text, expected) => expect(datelineDate(text)).toBe(expected));
});

describe('negatives', () => {
  it.each([
    'The bridge opened on May 18, 2021. It is long.',
    'On 5 May 2021 - a Wednesday - he left.',
    'The pact of May 3, 2001 failed.',
    'OSLO, Nov. 19 (Agency) -- The ministers met.',
    'OSLO -- The pact of May 3, 2001 failed.',
    '',
  ])('finds none in: %j', text => expect(datelineDate(text)).toBeUndefined());
});
