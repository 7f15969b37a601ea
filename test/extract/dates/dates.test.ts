import { describe, expect, it } from 'vitest';
import { readUntil } from '../../../src/extract/english.ts';
import { Report } from '../../../src/model/document.ts';

/** Invented sentences; `published` is a Friday. */
const PUBLISHED = '2023-05-19';

const reading = (text: string, publishedOn: string | null = PUBLISHED) =>
  readUntil(Report.parse({ text, publishedOn }), 'dates');
const found = (text: string, publishedOn: string | null = PUBLISHED) =>
  reading(text, publishedOn).dates.map(({ text: words, date }) => `${words} = ${date.edtf}`);

describe('dates that are written out', () => {
  it.each([
    ['The bridge opened on 18 May 2021.', '18 May 2021 = 2021-05-18'],
    ['The bridge opened on May 18, 2021.', 'May 18, 2021 = 2021-05-18'],
    ['The bridge opened on the 18th of May 2021.', 'the 18th of May 2021 = 2021-05-18'],
    ['Signed: 2021-05-18.', '2021-05-18 = 2021-05-18'],
    ['Signed: 18.05.2021.', '18.05.2021 = 2021-05-18'],
    ['Signed: 5/18/2021.', '5/18/2021 = 2021-05-18'],
    ['(28 May 04)', '28 May 04 = 2004-05-28'],
    ['The forum ran from 7 to 9 June 2022.', 'from 7 to 9 June 2022 = 2022-06-07/2022-06-09'],
    ['The forum ran June 7-8, 2022.', 'June 7-8, 2022 = 2022-06-07/2022-06-08'],
    ['The forum ran from May 30 to June 2, 2022.', 'from May 30 to June 2, 2022 = 2022-05-30/2022-06-02'],
    ['They met on March 3 and 4, 2022.', 'March 3 and 4, 2022 = 2022-03-03/2022-03-04'],
    ['Work began in May 2019.', 'May 2019 = 2019-05'],
    ['Work went on from March to July 2019.', 'from March to July 2019 = 2019-03/2019-07'],
    ['The dam dates from the 1960s.', '1960s = 196X'],
    ['The line was closed in 1987.', '1987 = 1987'],
    ['He governed from 2003 to 2007.', 'from 2003 to 2007 = 2003/2007'],
    ['The treaty of spring 1998 failed.', 'spring 1998 = 1998-21'],
    ['Exports rose in the third quarter of 2022.', 'third quarter of 2022 = 2022-07/2022-09'],
    ['The visit took place on Tuesday, 6 March 2012.', 'Tuesday, 6 March 2012 = 2012-03-06'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));
});

describe('dates that count from the day of the report', () => {
  it.each([
    ['The ministers met on Thursday.', 'Thursday = 2023-05-18'],
    ['The ministers will meet on Thursday.', 'Thursday = 2023-05-25'],
    ['The ministers met Friday in Lisbon.', 'Friday = 2023-05-19'],
    ['On Sunday, he would open the port.', 'Sunday = 2023-05-21'],
    ['Talks are to be held on Monday.', 'Monday = 2023-05-22'],
    ['He arrived on Thursday (May 18).', 'Thursday (May 18) = 2023-05-18'],
    ['They will confer on Saturday (20th).', 'Saturday (20th) = 2023-05-20'],
    ['They spoke last Friday.', 'last Friday = 2023-05-12'],
    ['On the 17th, the two spoke.', 'the 17th = 2023-05-17'],
    ['He left yesterday.', 'yesterday = 2023-05-18'],
    ['He leaves tomorrow.', 'tomorrow = 2023-05-20'],
    ['He left last week.', 'last week = 2023-05-08/2023-05-14'],
    ['He leaves next month.', 'next month = 2023-06'],
    ['He came two days ago.', 'two days ago = 2023-05-17'],
    ['He came a year ago.', 'a year ago = 2022-05'],
    ['He came two years ago.', 'two years ago = 2021'],
    ['The plant will open in three days.', 'in three days = 2023-05-22'],
    ['The plant opened earlier this month.', 'earlier this month = 2023-05'],
    ['The court ruled in December.', 'December = 2022-12'],
    ['The summit will be held in December.', 'December = 2023-12'],
    ['He was sworn in on December 9th.', 'December 9th = 2022-12-09'],
    ['It was agreed in September last year.', 'September last year = 2022-09'],
    ['The fair ran from Sunday to Tuesday.', 'from Sunday to Tuesday = 2023-05-14/2023-05-16'],
    ['They met over the weekend.', 'the weekend = 2023-05-13/2023-05-14'],
    ['He was freed on January second.', 'January second = 2023-01-02'],
    ['The game was postponed until May 25.', 'May 25 = 2023-05-25'],
    ['The agency says Sunday the fire is out.', 'Sunday = 2023-05-14'],
    ['Work was to start from Monday to Wednesday of next week.', 'next week = 2023-05-22/2023-05-24'],
    ['The flawed November vote was repeated.', 'November = 2022-11'],
    ['Results come as early as June.', 'June = 2023-06'],
    ['The two met this month; two days later, on May 3, he left.', 'this month = 2023-05'],
    ['Sunday will be calm, he said later Saturday.', 'Sunday = 2023-05-21'],
    ['On Monday he will fly to Quito.', 'Monday = 2023-05-22'],
    ['It was agreed last May.', 'May = 2022-05'],
    ['It was agreed last summer.', 'last summer = 2022-22'],
    ['It will be held next spring.', 'next spring = 2024-21'],
    ['They met on the night of 18/19 May.', '18/19 May = 2023-05-18/2023-05-19'],
    ['They met on the weekend of May 13-14.', 'May 13-14 = 2023-05-13/2023-05-14'],
    ['The line shall open by the end of the year.', 'end of the year = 2023'],
  ])('%s', (text, expected) => {
    const [first] = found(text);
    expect(first).toContain(expected);
  });
});

describe('reports without a date', () => {
  it('keeps the words of a relative date without a day', () => {
    const [{ date }] = reading('They met on Thursday.', null).dates;
    expect(date).toEqual({
      text: 'Thursday',
      start: null,
      end: null,
      precision: 'day',
      edtf: null,
      basis: 'relative',
    });
  });
  it('takes the year of the only full date', () => {
    expect(found('The pact of 3 June 2011 was renewed on July 4.', null)).toEqual([
      '3 June 2011 = 2011-06-03',
      'July 4 = 2011-07-04',
    ]);
  });
  it('counts from a dateline', () => {
    expect(found('LISBON, May 19, 2023 (Agency) -- The ministers met on Thursday.', null).at(-1)).toBe(
      'Thursday = 2023-05-18',
    );
  });
  it('resolves what a month of publication allows', () => {
    expect(found('He came last month, on Tuesday.', '2023-05')).toEqual(['last month = 2023-04', 'Tuesday = null']);
  });
});

describe('negatives', () => {
  it.each([
    'The council may vote.',
    'They met in Mar del Plata.',
    'Protesters march to the square.',
    'The Sun reported it.',
    'He came second.',
    'In the 17th century the town grew.',
    'The 19th Party Congress elected him.',
    'Good Friday is a holiday.',
    'Friday prayers were calm.',
    'It cost 1,000 dinars.',
    'The Group of 20 agreed.',
    'Call 555-2003.',
    'The attacks of 9/11 changed it.',
    'It was a two-day visit.',
    'He is 19 years old.',
    'They won 2-1.',
    'The 2030 Agenda was adopted.',
    'Theresa May said no.',
    'In 2000 villages there is no water.',
    'He has served for the past year.',
    'The building has a summer terrace.',
    'It was his first visit in ten years.',
    'Six days after he left, rain fell.',
    'Resolutions 1559 and 1701 were named.',
    'The September 11 attacks changed the law.',
    'In 480 places the road is cut.',
    'The score was 2.21.40.',
    'The ship left at 1800.',
    'April Jones and June Smith came.',
    'It happened in the first decade of his rule.',
  ])('finds no date in: %s', text => expect(found(text)).toEqual([]));
});
