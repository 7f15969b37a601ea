import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OTIENO = 'Kenyan President Daniel Otieno';
const BERG = 'Norwegian Prime Minister Anna Berg';
const TWO = 'Anna Berg, Daniel Otieno, KE, NO';

describe('findMeetings: days told around the clause', () => {
  it.each([
    ['the last of a visit', `${BERG} flew home on Thursday after a two-day visit to Kenya.`, '2024-03-13..2024-03-14'],
    ['the last of talks', 'Kenya and Norway ended two days of talks in Oslo on Thursday.', '2024-03-13..2024-03-14'],
    ['the last of a summit', 'The two-day African Union summit in Oslo closed on Thursday.', '2024-03-13..2024-03-14'],
    ['of the visit on which it was', `${OTIENO} raised it with ${BERG} when he visited Oslo in January.`, '2024-01-01'],
    [
      'since which nothing was',
      `Nothing moved since January, when talks between ${OTIENO} and ${BERG} were called off.`,
      '2024-01-01',
    ],
    ['before the noun', `${OTIENO} rejected it ahead of next week's African Union summit.`, '2024-03-18'],
    ['of the main clause', `${OTIENO} promised aid on Tuesday during talks with ${BERG}.`, '2024-03-12'],
    ['of coming to meet', `${OTIENO} will travel to Oslo on Monday to meet ${BERG}.`, '2024-03-18'],
    ['before where', `${OTIENO} toured Norway in January, where he met ${BERG}.`, '2024-01-01'],
    [
      'on which it was to be',
      'A summit of the African Union on the drought that was to open in Lima on Monday was put off.',
      '2024-03-18',
    ],
    ['counted from today', `${OTIENO} is due to meet ${BERG} in two days.`, '2024-03-17'],
    ['of a deadline', `${OTIENO} is expected in Oslo before the end of May.`, '2024-05-01'],
    ['of the visit', `${OTIENO} was in Oslo from March 4 to 6. In the port he met ${BERG}.`, '2024-03-04'],
    ['of the visit to come', `${OTIENO} will visit Norway on Monday. He will hold talks with ${BERG}.`, '2024-03-18'],
  ])('takes the day %s', (_, text, expected) => {
    expect(told(text).at(-1)).toContain(expected);
  });

  it.each([
    ['of a word in between', `${OTIENO} will meet ${BERG}, officials said, when it is time. It was said in January.`],
    ['of a departure', `${OTIENO} leaves on Monday for Oslo to meet ${BERG}.`],
    ['of what was later', `${OTIENO} met ${BERG} and spoke of the flood when it rained. It rained in January.`],
  ])('takes no day %s', (_, text) => {
    expect(told(text).at(-1)).not.toMatch(/2024/);
  });
});

describe('findMeetings: at an event', () => {
  it.each([
    [
      'its day and place',
      `${OTIENO} and ${BERG} are to meet at the Oceans Summit, which opens in Lima on May 8.`,
      [`bilateral_meeting planned: ${TWO} | 2024-05-08 | Lima, PE`, `summit planned: ${TWO} | 2024-05-08 | Lima, PE`],
    ],
    [
      'its month from the talks',
      `${OTIENO} and ${BERG} last met in January, on the fringes of the African Union summit in Lima.`,
      [
        `bilateral_meeting held: ${TWO} | 2024-01-01..2024-01-31 | Lima, PE`,
        'summit held: African Union | 2024-01-01..2024-01-31 | Lima, PE',
      ],
    ],
    [
      'no day of the talks, for the event may last longer',
      `${OTIENO} met ${BERG} on Tuesday on the sidelines of the African Union summit in Lima.`,
      [`bilateral_meeting held: ${TWO} | 2024-03-12 | Lima, PE`, 'summit held: African Union | Lima, PE'],
    ],
  ])('takes %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('findMeetings: places told around the clause', () => {
  it.each([
    ['of a journey', `${OTIENO} is due to cross to Oslo on Monday for talks with ${BERG}.`, 'Oslo, NO'],
    [
      'of speech',
      `${OTIENO} said on Tuesday in Oslo that rain would come. He spoke after talks with ${BERG}.`,
      'Oslo, NO',
    ],
    ['behind a sea', `${OTIENO} met ${BERG} in the Black Sea resort of Varna.`, 'Varna, BG'],
    ['of a long name', `${OTIENO} held talks with ${BERG} in the Great Hall of the People.`, 'Beijing, CN'],
    ['left', `${BERG} left Nairobi on Tuesday at the end of a visit to Kenya.`, 'Nairobi, KE'],
    [
      'of the one met just before',
      `${OTIENO} met ${BERG} in Oslo. He also met Swedish Prime Minister Nils Ek.`,
      'Oslo, NO',
    ],
    [
      'of a dateline, at its conference',
      `Oslo, March 15 (Agency).- Rain fell. The day was long. On the fringes of the conference, ${OTIENO} met ${BERG}.`,
      'Oslo, NO',
    ],
    [
      'of a dateline, for a president of no said country',
      `OSLO, March 15 -- Rain fell. The day was long. It was cold. President Anna Berg received ${OTIENO} at State House.`,
      'Oslo, NO',
    ],
    ['of the seat of a body', `${OTIENO} met ${BERG} on the sidelines of the UN General Assembly.`, 'New York, US'],
    ['at the house of a host', `${BERG} received ${OTIENO} at State House on Tuesday.`, ' | NO'],
    ['behind a house', `${BERG} received ${OTIENO} at State House, Bergen, on Tuesday.`, 'Bergen, NO'],
    ['on an island', `${OTIENO} met ${BERG} on the resort island of Langkawi.`, 'Langkawi, MY'],
    ['of the country that hosts', 'Kenya will host an African Union summit in May.', ' | KE'],
    [
      'of a town under a dateline',
      `OSLO, March 15 -- ${BERG} met ${OTIENO} in the town of Vikby on Thursday.`,
      'Vikby, NO',
    ],
    [
      'at home, later in the news',
      `OSLO, March 15 -- Rain fell. The day was long. It was cold. ${BERG} met ${OTIENO} on Thursday.`,
      'Oslo, NO',
    ],
    ['of the largest namesake', `${OTIENO} met ${BERG} in Barcelona.`, 'Barcelona, ES'],
    ['of the talks', `${OTIENO} met ${BERG} in Oslo on Tuesday. Kenya and Norway signed a treaty on fish.`, 'Oslo, NO'],
  ])('takes the place %s', (_, text, expected) => {
    expect(told(text).at(-1)).toContain(expected);
  });

  it.each([
    ['of a commercial capital', `${OTIENO} met ${BERG} in the Tanzanian commercial capital.`, 'Dodoma'],
    ['of the one met just before, for what is to come', `${OTIENO} met ${BERG} in Lima. He will meet Nils Ek.`, 'Lima'],
    ['of a purpose', `${OTIENO} met ${BERG} to go over the coal for a plant in Vikby.`, 'Vikby'],
    [
      'of the dateline, for what was long ago',
      `OSLO, March 15 -- Rain fell. The day was long. It was cold. ${BERG} met ${OTIENO} in January.`,
      'Oslo',
    ],
    ['of an address', `${OTIENO} wrote to Oslo on Monday, and met ${BERG}.`, 'Oslo'],
    [
      'of talks long told',
      `${OTIENO} met ${BERG} in Oslo. It rained. It snowed. Kenya and Chad signed a treaty.`,
      'Chad.*Oslo',
    ],
  ])('takes no place %s', (_, text, wrong) => {
    expect(told(text).at(-1)).not.toMatch(new RegExp(wrong));
  });
});
