import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OTIENO = 'Kenyan President Daniel Otieno';
const BERG = 'Norwegian Prime Minister Anna Berg';
const BOTH = 'Anna Berg, Daniel Otieno, KE, NO';

describe('findMeetings: the status as agencies word it', () => {
  it.each([
    [`${BERG} said on a visit to Nairobi that rain would come.`, ['visit held: Anna Berg, KE, NO | Nairobi, KE']],
    [`On a visit to Nairobi, ${BERG} said rain will come.`, ['visit held: Anna Berg, KE, NO | Nairobi, KE']],
    [`"It will not rain," ${BERG} told reporters after talks with ${OTIENO}.`, [`bilateral_meeting held: ${BOTH}`]],
    [`${OTIENO} meets next with ${BERG}.`, [`bilateral_meeting planned: ${BOTH}`]],
    [
      'Kenyan and Norwegian officials meet in Oslo on Monday.',
      ['bilateral_meeting planned: KE, NO | 2024-03-18 | Oslo, NO'],
    ],
    [`On the eve of a meeting with ${OTIENO}, ${BERG} spoke of rain.`, [`bilateral_meeting planned: ${BOTH}`]],
    [
      `${OTIENO} was in Oslo for talks with ${BERG}.`,
      ['visit held: Daniel Otieno, KE, NO | Oslo, NO', `bilateral_meeting held: ${BOTH} | Oslo, NO`],
    ],
    [
      `${OTIENO} will not go to Oslo on Monday as planned.`,
      ['visit cancelled: Daniel Otieno, KE, NO | 2024-03-18 | Oslo, NO'],
    ],
    [
      'Talks of the Kenyan and Norwegian foreign ministers planned for Monday in Oslo could not take place.',
      ['negotiation cancelled: KE, NO | 2024-03-18 | Oslo, NO'],
    ],
    [
      'A meeting of the Kenyan and Norwegian foreign ministers, set for Wednesday in Oslo, has been put off.',
      ['bilateral_meeting postponed: KE, NO | 2024-03-20 | Oslo, NO'],
    ],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['a visit that nobody planned', `${OTIENO} will not go to Oslo on Monday.`],
    ['a habit', `Uganda objected to ${BERG}'s repeated visits to Nairobi.`],
    ['a possibility', `${OTIENO} and ${BERG} could meet in Oslo on Monday.`],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('findMeetings: delegations, troops and colleagues', () => {
  it.each([
    [
      'Norwegian Finance Minister Anna Berg led a delegation of officials on a visit to Kenya.',
      ['visit held: Anna Berg, KE, NO | KE'],
    ],
    [`${BERG} headed a trade mission to Nairobi.`, ['visit held: Anna Berg, KE, NO | Nairobi, KE']],
    [`${BERG} visited Norwegian troops in Kenya on Thursday.`, ['visit held: Anna Berg, KE, NO | 2024-03-14 | KE']],
    [
      `${OTIENO} met ${BERG} in Oslo, which he was visiting for the day.`,
      [`bilateral_meeting held: ${BOTH} | Oslo, NO`, 'visit held: Daniel Otieno, KE, NO | Oslo, NO'],
    ],
    [
      `${OTIENO} hosted his colleagues Joseph Okello of Uganda and Paul Mushi of Tanzania in Nairobi.`,
      ['multilateral_meeting held: Daniel Otieno, Joseph Okello, KE, Paul Mushi, TZ, UG | Nairobi, KE'],
    ],
    [
      `${BERG} praised the courage of many peacekeepers in the east during a meeting with ${OTIENO}.`,
      [`bilateral_meeting held: ${BOTH}`],
    ],
    [
      `${BERG} announced plans for a summit with ${OTIENO} in the Ugandan town of Entebbe.`,
      [`summit planned: ${BOTH} | Entebbe, UG`],
    ],
    [
      `${BERG} is on an official visit to Kenya, where she will open a school.`,
      ['visit ongoing: Anna Berg, KE, NO | KE'],
    ],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['a list', `${BERG} headed a list of donors to Kenya.`],
    ['a delegation that stays', `${BERG} led a delegation of fishermen.`],
    ['people of no office', 'Anna Berg met Joseph Okello on Thursday.'],
    ['a tourist', 'Norwegian swimmer Anna Berg visited Kenya in April.'],
    [
      'members of a body',
      'Kenyan negotiator Daniel Otieno said that members of the African Union will back the talks.',
    ],
    ['a family', 'Norwegian skier Anna Berg visited relatives in Kenya on Thursday.'],
    ['a factory at home', `${BERG} visited a factory in Oslo on Thursday.`],
    ['an athletics meet', 'Kenyan Daniel Otieno and Ugandan Joseph Okello ran at the Bislett meet in Oslo.'],
    ['a congress of a party', `${BERG} will address a conference of Britain's Conservative Party in London.`],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    [`${OTIENO} saw ${BERG} for three hours on Thursday.`, [`bilateral_meeting held: ${BOTH} | 2024-03-14`]],
    [
      'We, the leaders of the African Union, meeting in Nairobi on 13 and 14 March 2024, call for calm.',
      ['summit held: African Union | 2024-03-13..2024-03-14 | Nairobi, KE'],
    ],
    [
      `${OTIENO} begins a visit to Norway on Monday. Talks with Prime Minister Anna Berg are scheduled for Tuesday.`,
      [
        'visit planned: Daniel Otieno, KE, NO | 2024-03-18 | NO',
        `bilateral_meeting planned: ${BOTH} | 2024-03-19 | NO`,
      ],
    ],
    [
      `OSLO, March 14 (News) - Fish is dear. ${OTIENO} flew in on Wednesday night.`,
      ['visit held: Daniel Otieno, KE, NO | 2024-03-13 | Oslo, NO'],
    ],
    [
      `OSLO, March 14 (News) - ${OTIENO} arrived in Norway on Wednesday.`,
      ['visit held: Daniel Otieno, KE, NO | 2024-03-13 | Oslo, NO'],
    ],
    [
      `OSLO, March 14 (News) - ${BERG} arrived in Kenya on Wednesday.`,
      ['visit held: Anna Berg, KE, NO | 2024-03-13 | KE'],
    ],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['a race that is watched', `${OTIENO} saw ${BERG} win on Thursday.`],
    ['an opinion', `${OTIENO} saw ${BERG} as a friend.`],
    ['a small plane', `OSLO, March 14 (News) - Fish is dear. ${OTIENO} flew in a small plane.`],
    ['donors without a name', 'Donor nations meeting in Oslo this week pledged money for Kenya.'],
    ['fishermen', 'Fishermen were angry at a meeting with Norwegian Prime Minister Anna Berg.'],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('does not call off a visit that has been made', () => {
    expect(
      told(
        `${BERG} visited Nairobi on Thursday. The Ugandan president's office said that the trip had been called off.`,
      ),
    ).toEqual(['visit held: Anna Berg, KE, NO | 2024-03-14 | Nairobi, KE']);
  });
});
