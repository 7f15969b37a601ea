import { describe, expect, it } from 'vitest';
import { meetingsIn } from './told.ts';

const placeIn = (text: string, at = 0) => {
  const place = meetingsIn(text)[at]?.place;
  return place ? [place.name, place.country] : null;
};

const dayIn = (text: string, at = 0) => meetingsIn(text)[at]?.date?.start ?? null;

const OTIENO = 'Kenyan President Daniel Otieno';
const BERG = 'Norwegian Prime Minister Anna Berg';

describe('findMeetings: where', () => {
  it.each([
    ['in its clause', `${OTIENO} met ${BERG} in Oslo.`, ['Oslo', 'NO']],
    ['by its country', `${OTIENO} met ${BERG} in Norway.`, [null, 'NO']],
    ['a city of a country', `${OTIENO} met ${BERG} in the Ugandan city of Kampala.`, ['Kampala', 'UG']],
    ['a capital without its name', `${OTIENO} met ${BERG} in the Ugandan capital.`, ['Kampala', 'UG']],
    [
      'in the city of the dateline',
      `KAMPALA, March 14 (Agency) -- Rain fell. The day was long. Much was said. ${OTIENO} met ${BERG} in the city.`,
      ['Kampala', 'UG'],
    ],
    ['a hotel in a city', `${OTIENO} met ${BERG} at the Metropole hotel in Kampala.`, ['Kampala', 'UG']],
    ['a port without its name', `${OTIENO} met ${BERG} in a Ugandan port.`, [null, 'UG']],
    ['a house of state', `${OTIENO} met ${BERG} at the Elysee Palace.`, ['Paris', 'FR']],
    ['on the way there', `${OTIENO} flew to Kampala and met ${BERG}.`, ['Kampala', 'UG'], 1],
    ['before where', `${OTIENO} is in Kampala, where he met ${BERG}.`, ['Kampala', 'UG'], 1],
    ['at the opening of the sentence', `In Kampala on Thursday, ${OTIENO} met ${BERG}.`, ['Kampala', 'UG']],
    ['from the dateline', `KAMPALA (Agency) -- ${OTIENO} met ${BERG} here on Thursday.`, ['Kampala', 'UG']],
    ['at the home of who receives', `${BERG} received ${OTIENO}.`, [null, 'NO']],
    ['at the home of who meets a visiting guest', `${BERG} met visiting ${OTIENO}.`, [null, 'NO']],
    [
      'where the body meets',
      `${OTIENO} met ${BERG} on the sidelines of the African Union summit in Kampala.`,
      ['Kampala', 'UG'],
    ],
  ])('%s', (_, text, expected, at = 0) => {
    expect(placeIn(text, at)).toEqual(expected);
  });

  it.each([
    [
      'under a heading',
      `Berg meets Otieno\n\nKAMPALA, March 14 (Agency) - ${OTIENO} met ${BERG} on Thursday.`,
      ['Kampala', 'UG'],
    ],
    [
      'of a signing under a dateline',
      'KAMPALA, Uganda -- Kenya and Norway signed a fishing treaty on Thursday.',
      ['Kampala', 'UG'],
    ],
    [
      'of the one city in the first sentences',
      `${OTIENO} smiled at a school in Kampala on Thursday. He and ${BERG} held talks for an hour.`,
      ['Kampala', 'UG'],
    ],
    [
      'where one of them met somebody else that day',
      `${OTIENO} met ${BERG} in Kampala on Thursday. Otieno also met Swedish Prime Minister Nils Ek on Thursday.`,
      ['Kampala', 'UG'],
      1,
    ],
  ])('takes the place %s', (_, text, expected, at = 0) => {
    expect(placeIn(text, at)).toEqual(expected);
  });

  it.each([
    ['of a dateline, for what is planned', `KAMPALA -- ${OTIENO} will meet ${BERG} on Monday.`],
    ['of two cities', `${OTIENO} was in Kampala and in Nairobi. He and ${BERG} held talks for an hour.`],
    ['of what an agreement is for', 'Kenya and Norway signed an agreement to build a harbour in Kampala.'],
  ])('takes no place %s', (_, text) => {
    expect(placeIn(text)?.[0] ?? null).toBeNull();
  });

  it.each([
    ['of what is discussed', `${OTIENO} met ${BERG} to discuss the situation in Sudan.`],
    ['of a conflict', `${OTIENO} and ${BERG} held talks on the war in Ukraine.`],
    ['of who speaks', `Officials said in Kampala that ${OTIENO} would meet ${BERG}.`],
    ['of the host, by guess', `${OTIENO} met ${BERG}.`],
  ])('not the place %s', (_, text) => {
    expect(placeIn(text)?.[0] ?? null).toBeNull();
  });
});

describe('findMeetings: when', () => {
  it.each([
    ['in its clause', `${OTIENO} met ${BERG} on Tuesday.`, '2024-03-12'],
    ['before the subject', `On the 12th, before the start of the conference, ${OTIENO} met ${BERG}.`, '2024-03-12'],
    [
      'of who speaks after talks',
      `${OTIENO} said on Tuesday after talks with ${BERG} that fish was dear.`,
      '2024-03-12',
    ],
    ['before its when', `${OTIENO} will speak on Monday, March 25, when he is due in Oslo.`, '2024-03-25'],
    [
      'that had been set',
      `Kenya and Norway called off on Tuesday a meeting of their ministers that had been set for Monday, March 25.`,
      '2024-03-25',
    ],
    [
      'of the lead',
      `${OTIENO} on Tuesday praised Norway. Otieno made the remark when meeting with ${BERG}.`,
      '2024-03-12',
    ],
  ])('the day %s', (_, text, expected) => {
    expect(dayIn(text)).toBe(expected);
  });

  it.each([
    ['of who announces', `${OTIENO} will meet ${BERG}, his office said on Tuesday.`],
    ['of an insertion', `${OTIENO}, who was born on March 4, will meet ${BERG}.`],
    ['since which something lasts', `${OTIENO} will meet ${BERG} for the first time since March 4.`],
    ['of the lead, for what is still to come', `${OTIENO} on Tuesday praised Norway. He will meet ${BERG}.`],
  ])('not the day %s', (_, text) => {
    expect(dayIn(text)).toBeNull();
  });

  it('counts the days of a visit from its first', () => {
    const [visit] = meetingsIn(`${OTIENO} begins a four-day visit to Norway on Monday.`);
    expect(visit.date).toMatchObject({ start: '2024-03-18', end: '2024-03-21', precision: 'range' });
  });
});
