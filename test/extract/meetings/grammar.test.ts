import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OTIENO = 'Kenyan President Daniel Otieno';
const BERG = 'Norwegian Prime Minister Anna Berg';
const BOTH = 'Anna Berg, Daniel Otieno, KE, NO';
const TALKS = `bilateral_meeting held: ${BOTH}`;

describe('findMeetings: who stands for somebody', () => {
  it.each([
    [`The envoy, ${OTIENO}, spoke. ${BERG} met him for an hour.`, [TALKS]],
    ['Kenya says it has postponed talks with Norway.', ['negotiation postponed: KE, NO']],
    ["Kenya's foreign minister says his country and Norway will resume talks.", ['negotiation planned: KE, NO']],
    [`The exiled Kenyan leader, Daniel Otieno, met ${BERG}.`, [TALKS]],
    [
      `${BERG} met her Kenyan and Swedish counterparts, Daniel Otieno and Nils Ek.`,
      [
        'bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO',
        'bilateral_meeting held: Anna Berg, NO, Nils Ek, SE',
      ],
    ],
    ["Kenya's Daniel Otieno and Norway's Anna Berg met.", [TALKS]],
    // the evening is no word for a president
    [`In the evening ${OTIENO} met ${BERG}.`, [TALKS]],
    [`At the hearing ${OTIENO} met ${BERG}.`, [TALKS]],
    [
      `The Hon. Minister, Dr. Juma Odera, left on Monday. The Hon. Minister was received by ${BERG}.`,
      ['bilateral_meeting held: Anna Berg, Juma Odera, NO | 2024-03-11 | NO'],
    ],
    ['Anna Berg, Prime Minister and Minister of Mines of Norway, met President Daniel Otieno of Kenya.', [TALKS]],
    [`${OTIENO} met a number of Norwegian officials, including Prime Minister Anna Berg.`, [TALKS]],
    ['The leaders of North and South Korea met.', ['bilateral_meeting held: KP, KR']],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    [
      'who is told of the talks of others',
      `${BERG} said she hoped talks between Kenya and Uganda would help.`,
      ['negotiation planned: KE, UG'],
    ],
    ['whom a denial names', `${OTIENO}, a guest of the Norwegian Foreign Ministry, did not confirm the meeting.`, []],
    ['"it" of something else', 'The drought hit Kenya. It has postponed talks with Norway, the paper said.', []],
    ['his office, which is no epithet', `${OTIENO} received at his office ${BERG}.`, [`${TALKS} | KE`]],
  ])('not %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('findMeetings: talks in other words', () => {
  it.each([
    [`${BERG} held what she described as "frank" talks with ${OTIENO}.`, [TALKS]],
    [`${OTIENO} called on ${BERG} on Thursday.`, [`${TALKS} | 2024-03-14`]],
    [`${OTIENO} paid a farewell call on ${BERG}.`, [TALKS]],
    [`${OTIENO} told ${BERG} at a meeting in Oslo that rain would come.`, [`${TALKS} | Oslo, NO`]],
    [`${OTIENO} told visiting ${BERG} that rain would come.`, [`${TALKS} | KE`]],
    [`${OTIENO} and ${BERG} are in talks about fish.`, [`bilateral_meeting ongoing: ${BOTH}`]],
    [`${OTIENO} and ${BERG} discussed fish by telephone.`, [`call held: ${BOTH}`]],
    [`${OTIENO} and ${BERG} discussed fish in Oslo on Thursday.`, [`${TALKS} | 2024-03-14 | Oslo, NO`]],
    ['Kenya and Norway discussed fish in a conference call on Thursday.', ['call held: KE, NO | 2024-03-14']],
    [`${OTIENO} was on Thursday received in Oslo by ${BERG}.`, [`${TALKS} | 2024-03-14 | Oslo, NO`]],
    [`${OTIENO} stressed the need for more Ugandan troops during a meeting with ${BERG}.`, [TALKS]],
    [`${OTIENO} and ${BERG} looked on as officials signed an agreement.`, [`signing held: ${BOTH}`]],
    ['The leaders of Kenya and Norway put their names to a treaty.', ['signing held: KE, NO']],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['an appeal', `${OTIENO} called on ${BERG} to resign.`],
    ['what is discussed apart', `${OTIENO} and ${BERG} have often discussed fish.`],
    ['who tells a guest of nobody', `${OTIENO} told visiting farmers that rain would come.`],
    ['who looks on at a match', `${OTIENO} and ${BERG} looked on as children sang.`],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('findMeetings: journeys in other words', () => {
  const VISIT = 'Anna Berg, KE, NO';
  it.each([
    [`${BERG}, visiting Nairobi on Thursday, spoke of rain.`, [`visit held: ${VISIT} | 2024-03-14 | Nairobi, KE`]],
    [`Speaking in Nairobi, visiting ${BERG} said rain would come.`, [`visit held: ${VISIT} | Nairobi, KE`]],
    [`${BERG} is off to Nairobi tomorrow.`, [`visit planned: ${VISIT} | 2024-03-16 | Nairobi, KE`]],
    [`${BERG} is in Kenya as part of an African tour.`, [`visit ongoing: ${VISIT} | KE`]],
    [`${BERG} went to Nairobi on Monday.`, [`visit held: ${VISIT} | 2024-03-11 | Nairobi, KE`]],
    [`${BERG} spent Monday in Nairobi.`, [`visit held: ${VISIT} | 2024-03-11 | Nairobi, KE`]],
    [`Kenya says ${BERG} will visit the country on Monday.`, [`visit planned: ${VISIT} | 2024-03-18 | KE`]],
    [
      `${BERG} left Nairobi on Thursday after a two-day visit.`,
      [`visit held: ${VISIT} | 2024-03-13..2024-03-14 | Nairobi, KE`],
    ],
    [`${BERG} cut short a visit to Kenya.`, [`visit held: ${VISIT} | KE`]],
    [
      `${BERG} will make official visits to Kenya and Uganda.`,
      [`visit planned: ${VISIT} | KE`, 'visit planned: Anna Berg, NO, UG | UG'],
    ],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('takes a guest without a place to the one country of the news', () => {
    const text = `${BERG} opened a school in Nairobi on Thursday. The Norwegian leader arrived on Wednesday for a two-day visit.`;
    expect(told(text)).toEqual(['visit held: Anna Berg, KE, NO | 2024-03-13..2024-03-14 | KE']);
  });

  it.each([
    ['who goes to school', `${BERG} went to school in Kenya.`],
    ['who spends money', `${BERG} spent 40 million kroner in Kenya.`],
    ['whose guest speaks at home', `Speaking in Oslo, visiting ${BERG} said rain would come.`],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
