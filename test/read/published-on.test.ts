import { describe, expect, it } from 'vitest';
import { dayOf, publishedOnFromHead } from '../../src/read/published-on.ts';

describe('dayOf', () => {
  it.each([
    ['2023-05-19', '2023-05-19'],
    ['2023-05-19T23:30:00+08:00', '2023-05-19'],
    ['19.05.2023', '2023-05-19'],
    ['May 19, 2023', '2023-05-19'],
    ['19th of May 2023', '2023-05-19'],
    ['Sept. 3, 2015', '2015-09-03'],
    ['2023-05', '2023-05'],
    ['2023', '2023'],
  ])('reads %s', (text, day) => expect(dayOf(text)).toBe(day));

  it.each(['yesterday', '31.02.2023', '2023-13-01', 'May 2023 was warm', '19 May', '', 'version 20.05.20231'])(
    'takes %s for no day',
    text => expect(dayOf(text)).toBeUndefined(),
  );
});

describe('publishedOnFromHead', () => {
  it.each([
    ['date 2024-02-03 03.02.2024\n\nTalks were held.', '2024-02-03'],
    ['A headline\n\nPublished: 3 February 2024\n\nTalks were held.', '2024-02-03'],
    ['NAIROBI, Feb. 3, 2024 (Agency) -- Ministers met.', '2024-02-03'],
  ])('finds it in %j', (text, day) => expect(publishedOnFromHead(text)).toBe(day));

  it.each([
    ['a date in the story', 'The treaty of 3 February 2004 was praised by both sides in a long meeting.'],
    ['a date before a dash in the story', 'The treaty of 3 February 2004 - much praised - was signed.'],
    ['a date in a headline', 'What happened in the city on May 3, 2004 and what did not\n\nA story.'],
    ['a day without a year', 'NAIROBI, Feb. 3 (Agency) -- Ministers met.'],
    ['a date far down', `${'Line of a list\n'.repeat(10)}date 2024-02-03`],
  ])('does not take %s', (_, text) => expect(publishedOnFromHead(text)).toBeUndefined());
});
