import { describe, expect, it } from 'vitest';
import { meetingsIn, told } from './told.ts';

const OTIENO = 'Kenyan President Daniel Otieno';
const BERG = 'Norwegian Prime Minister Anna Berg';
const BOTH = 'Anna Berg, Daniel Otieno, KE, NO';
const TALKS = `bilateral_meeting held: ${BOTH} | 2024-03-14`;
const CALL = `call held: ${BOTH} | 2024-03-14`;

describe('findMeetings: encounters in other words', () => {
  it.each([
    [`${OTIENO} sat down with ${BERG} in Oslo on Thursday.`, [`${TALKS} | Oslo, NO`]],
    [`${OTIENO} shook hands with ${BERG} in Oslo on Thursday.`, [`${TALKS} | Oslo, NO`]],
    [`${OTIENO} discussed the drought with ${BERG} in Oslo on Thursday.`, [`${TALKS} | Oslo, NO`]],
    [`${BERG} joined ${OTIENO} for a working dinner in Nairobi on Thursday.`, [`${TALKS} | Nairobi, KE`]],
    [`${OTIENO} and ${BERG} held a tête-à-tête on Thursday.`, [TALKS]],
    [`${OTIENO} received on Thursday at his office ${BERG}.`, [`${TALKS} | KE`]],
    [`After two hours of talks with ${OTIENO} on Thursday, ${BERG} left.`, [TALKS]],
    [`${BERG} left Nairobi on Thursday after meeting ${OTIENO}.`, [`${TALKS} | Nairobi, KE`]],
    [`${OTIENO} hosted a dinner in honour of ${BERG} on Thursday.`, [TALKS]],
    [`${OTIENO} received a telephone call on Thursday from ${BERG}.`, [CALL]],
    [`In a phone call on Thursday, ${OTIENO} told ${BERG} that rain had come.`, [CALL]],
    [`${OTIENO} rang ${BERG} on Thursday.`, [CALL]],
    [`${OTIENO} spent 40 minutes with ${BERG} in Oslo on Thursday.`, [`${TALKS} | Oslo, NO`]],
    [`${BERG} said in Nairobi on Thursday after meeting ${OTIENO} that rain had come.`, [`${TALKS} | Nairobi, KE`]],
    [`${OTIENO} and ${BERG} had lunch on Thursday.`, [TALKS]],
    [
      "Norway's foreign minister held separate meetings with his Kenyan and Ugandan counterparts on Thursday.",
      ['bilateral_meeting held: KE, NO | 2024-03-14', 'bilateral_meeting held: NO, UG | 2024-03-14'],
    ],
    [
      `${OTIENO} told the African Union summit in Kampala on Thursday that rain had come.`,
      ['summit held: African Union, Daniel Otieno, KE | 2024-03-14 | Kampala, UG'],
    ],
    [`${OTIENO}'s call with ${BERG} on Thursday lasted an hour.`, [CALL]],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['a friend who sits down', `${OTIENO} sat down with a book by ${BERG}.`],
    ['a topic', `${OTIENO} discussed Norway and ${BERG}.`],
    ['a party that is joined', `${OTIENO} joined the party of ${BERG} in 1990.`],
    ['a letter', `${OTIENO} received a letter from ${BERG} on Thursday.`],
    ['money that is spent', `${OTIENO} spent a fortune with ${BERG}.`],
    ['lunch of one', `${OTIENO} had lunch on Thursday.`],
    ['a bell', `${OTIENO} rang the bell of the church on Thursday.`],
    ['land', `Kenya and Norway land fish in Oslo.`],
    ['a question', `Will ${OTIENO} meet ${BERG} in Oslo?`],
    ['an address', `${OTIENO} addressed a letter to ${BERG}.`],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('findMeetings: coming and going in other words', () => {
  const visit = (rest: string) => `visit ${rest}`;

  it.each([
    [`${OTIENO} landed in Oslo on Thursday.`, [visit('held: Daniel Otieno, KE, NO | 2024-03-14 | Oslo, NO')]],
    [`${OTIENO} touched down in Oslo on Thursday.`, [visit('held: Daniel Otieno, KE, NO | 2024-03-14 | Oslo, NO')]],
    [
      `${OTIENO} is expected at the White House on Monday.`,
      [visit('planned: Daniel Otieno, KE, US | 2024-03-18 | Washington, US')],
    ],
    [
      `${OTIENO} accepted an invitation to visit Norway in May.`,
      [visit('planned: Daniel Otieno, KE, NO | 2024-05-01..2024-05-31 | NO')],
    ],
    [
      `The visit of ${OTIENO} to Norway, planned for May, will not take place.`,
      [visit('cancelled: Daniel Otieno, KE, NO | 2024-05-01..2024-05-31 | NO')],
    ],
    [
      `A Kenyan delegation led by Foreign Minister Ruth Achieng arrived in Oslo on Thursday.`,
      [visit('held: KE, NO, Ruth Achieng | 2024-03-14 | Oslo, NO')],
    ],
    [
      `${OTIENO} was met at the airport on Thursday by ${BERG}.`,
      [visit('held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-14 | NO')],
    ],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('takes the place of the dateline where somebody arrived on a visit', () => {
    const text = `KAMPALA, March 14 (Agency) -- ${OTIENO} arrived on Thursday on a state visit.`;
    expect(told(text)).toEqual(['visit held: Daniel Otieno, KE, UG | 2024-03-14 | Kampala, UG']);
  });

  it('takes no place of the dateline for an arrival without a visit', () => {
    expect(told(`KAMPALA, March 14 (Agency) -- ${OTIENO} arrived late on Thursday.`)).toEqual([]);
  });
});

describe('findMeetings: who it was, said sentences away', () => {
  it.each([
    [
      'the bloc',
      'Leaders of the East African Community meet in Arusha on Monday. The bloc’s foreign ministers met on Thursday in Nairobi.',
      'multilateral_meeting held: East African Community | 2024-03-14 | Nairobi, KE',
    ],
    [
      'the two, named apart',
      `${OTIENO} stays in Oslo. ${BERG} is also in town. The two are due to meet on Monday.`,
      `bilateral_meeting planned: ${BOTH} | 2024-03-18`,
    ],
    [
      'hosts',
      `${OTIENO} and his Norwegian host Anna Berg opened a bridge. They held talks on Thursday.`,
      `bilateral_meeting held: ${BOTH} | 2024-03-14`,
    ],
    [
      'names after their offices',
      'The foreign ministers of Kenya and Norway, Ruth Achieng and Lars Holm, met in Oslo.',
      'bilateral_meeting held: KE, Lars Holm, NO, Ruth Achieng | Oslo, NO',
    ],
    [
      'offices whose names stand elsewhere',
      `The presidents of Kenya and Uganda met on Thursday. ${OTIENO} and Ugandan President Grace Okello spoke of fish.`,
      'bilateral_meeting held: Daniel Otieno, Grace Okello, KE, UG | 2024-03-14',
    ],
    [
      'a side without a name',
      'Talks between the Ugandan government and rebels ended in Juba on Thursday.',
      'meeting held: UG | 2024-03-14 | Juba, SS',
    ],
    [
      'the ministers of a body',
      'NATO defence ministers will hold a video conference on Monday.',
      'multilateral_meeting planned: NATO | 2024-03-18',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('keeps who skipped a summit out of it', () => {
    expect(told(`${OTIENO} skipped the African Union summit in Kampala on Thursday.`)).toEqual([
      'summit held: African Union | 2024-03-14 | Kampala, UG',
    ]);
  });

  it('does not take two diplomats for "both presidents"', () => {
    const text = `Kenyan Ambassador Ruth Achieng met Norwegian Ambassador Lars Holm on Thursday. Both presidents are expected in Kampala on Monday for a fair.`;
    expect(told(text).filter(line => line.startsWith('visit'))).toEqual([]);
  });

  it('does not take a rebel group for the body named before', () => {
    expect(told('The African Union spoke. The group met on Thursday in Nairobi.')).toEqual([]);
  });
});

describe('findMeetings: the day told before', () => {
  it('knows "hours later"', () => {
    const [visit, talks] = meetingsIn(`${OTIENO} flew to Oslo on Wednesday. Hours later he met ${BERG}.`);
    expect([visit.date?.start, talks.date?.start]).toEqual(['2024-03-13', '2024-03-13']);
  });

  it('leaves talks of another time without a day', () => {
    const meetings = meetingsIn(`${OTIENO} flew to Oslo on Wednesday. Years later he met ${BERG}.`);
    expect(meetings.at(-1)?.date?.start ?? null).toBeNull();
  });

  it('puts a month and day to come in the next year', () => {
    const text = `${OTIENO} will meet ${BERG} on January 20.`;
    expect(meetingsIn(text)[0].date?.start).toMatch(/^202[45]-01-20$/);
  });
});
