import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OTIENO = 'Kenyan President Daniel Otieno';
const BERG = 'Norwegian Prime Minister Anna Berg';
const BOTH = 'Anna Berg, Daniel Otieno, KE, NO';

describe('findMeetings: who sits at the table', () => {
  it.each([
    [
      'a place that an office is for',
      `A meeting between ${OTIENO} and Norwegian Middle East envoy Karl Ek has been postponed.`,
      ['bilateral_meeting postponed: Daniel Otieno, KE, Karl Ek, NO'],
    ],
    [
      'an office with two fields',
      `${OTIENO} met with Norwegian Foreign and European Affairs Minister Anna Berg on Tuesday.`,
      [`bilateral_meeting held: ${BOTH} | 2024-03-12`],
    ],
    [
      'members of a body',
      'Diplomats from the permanent members of the U.N. Security Council plus Norway will meet in Paris.',
      ['bilateral_meeting planned: NO, U.N. Security Council | Paris, FR'],
    ],
    [
      'partners behind the place',
      'Thursday saw a meeting in London of the foreign ministers of Kenya, Chad and Norway.',
      ['multilateral_meeting held: KE, NO, TD | 2024-03-14 | London, GB'],
    ],
    [
      'what is said of a state',
      'Sweden hosted the first summit between Norway and its oil-rich former colony Chad.',
      ['summit held: NO, SE, TD | SE'],
    ],
    [
      'two of the main clause',
      `${BERG} will raise it with ${OTIENO} when they meet in Oslo on Monday.`,
      [`bilateral_meeting planned: ${BOTH} | 2024-03-18 | Oslo, NO`],
    ],
    [
      'a body at its own meeting',
      'OPEC left its quotas unchanged at a meeting in Vienna on Thursday.',
      ['multilateral_meeting held: OPEC | 2024-03-14 | Vienna, AT'],
    ],
    [
      'a body that holds a session',
      'The African Union is due to hold an emergency session on Monday.',
      ['multilateral_meeting planned: African Union | 2024-03-18'],
    ],
    [
      'a region of which only the body and the host are named',
      'West African heads of state will gather in Accra on Monday, the bloc ECOWAS said.',
      ['summit planned: ECOWAS, GH | 2024-03-18 | Accra, GH'],
    ],
    [
      'rebels without a name',
      `${BERG} met rebel leaders in Kampala on Thursday.`,
      ['meeting held: Anna Berg, NO | 2024-03-14 | Kampala, UG'],
    ],
    [
      'negotiators',
      'Kenyan and Ugandan negotiators met in Oslo on Thursday.',
      ['negotiation held: KE, UG | 2024-03-14 | Oslo, NO'],
    ],
    [
      'with whom one speaks in a call',
      `${BERG} raised the matter with ${OTIENO} in a call on Thursday.`,
      [`call held: ${BOTH} | 2024-03-14`],
    ],
    [
      'a discussion that was by telephone',
      `${BERG} and ${OTIENO} discussed fish on Thursday. During the telephone call Berg told Otieno of herring.`,
      [`call held: ${BOTH} | 2024-03-14`],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['soldiers of a region', 'Many soldiers from Ghana, Togo and Benin are deployed. West African leaders sleep.'],
    ['teams', 'Chad and Mali meet for third place. The final of the tournament ended with a penalty for the coach.'],
    ['those who are called on', 'Chad called on oil-rich Kuwait to resign.'],
    ['a company at its meeting', 'Norsk Hydro cut its forecast at a meeting in Oslo on Thursday.'],
    ['voters', `${BERG} met voters in Bergen on Thursday.`],
    ['a congress', 'Norwegian Prime Minister Anna Berg will address a joint session of Congress.'],
    ['a parliament', 'The Kenyan parliament held an emergency session on Thursday.'],
    ['a question raised in a letter', `${BERG} raised the matter with ${OTIENO} in a letter on Thursday.`],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('findMeetings: events with a name, a host or a like', () => {
  it.each([
    [
      'Leaders arrived for the Africa Climate Summit in Nairobi on Thursday.',
      ['summit held: KE | 2024-03-14 | Nairobi, KE'],
    ],
    ['Jordan will host a regional conference on water next week.', ['forum planned: JO | 2024-03-18..2024-03-24 | JO']],
    [
      `${OTIENO} and ${BERG} will meet in Oslo. The first such gathering was hosted by German Chancellor Karl Ek in Berlin on March 4.`,
      [
        `bilateral_meeting planned: ${BOTH} | Oslo, NO`,
        'multilateral_meeting held: DE, Karl Ek | 2024-03-04 | Berlin, DE',
      ],
    ],
    ['EU leaders are gathered in Brussels.', ['summit ongoing: EU | Brussels, BE']],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['a trade fair', 'Coders flew to the Web Summit in Lisbon.'],
    ['a conference of nobody', 'Jordan read of a conference on water next week.'],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('findMeetings: visits by where somebody is', () => {
  it.each([
    [
      'In Oslo, visiting Kenyan Foreign Minister Daniel Otieno urged Norwegian officials to fish.',
      ['visit held: Daniel Otieno, KE, NO | Oslo, NO'],
    ],
    [
      `${BERG} visited Nairobi on Monday. Swedish Foreign Minister Karl Ek was there on Tuesday.`,
      [
        'visit held: Anna Berg, KE, NO | 2024-03-11 | Nairobi, KE',
        'visit held: KE, Karl Ek, SE | 2024-03-12 | Nairobi, KE',
      ],
    ],
    [
      `${BERG} arrived in Nairobi on Thursday. She goes on to Uganda on Saturday.`,
      [
        'visit held: Anna Berg, KE, NO | 2024-03-14 | Nairobi, KE',
        'visit planned: Anna Berg, NO, UG | 2024-03-16 | UG',
      ],
    ],
    [
      `${BERG} will visit Kenya in May, after preparations for the visit of Swedish Foreign Minister Karl Ek.`,
      ['visit planned: Anna Berg, KE, NO | 2024-05-01..2024-05-31 | KE'],
    ],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['what exists', `${BERG} spoke in Oslo. There was a storm there on Tuesday.`],
    ['what goes on', 'The drought goes on to this day in Kenya.'],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('findMeetings: the last of many, and those told of before', () => {
  it.each([
    [
      `${OTIENO} and ${BERG} have met eight times since the storm, most recently in Oslo on Thursday. Swedish King Karl Ek received them together in Stockholm on Friday.`,
      [
        `bilateral_meeting held: ${BOTH} | 2024-03-14 | Oslo, NO`,
        'multilateral_meeting held: Anna Berg, Daniel Otieno, KE, Karl Ek, NO, SE | 2024-03-15 | Stockholm, SE',
      ],
    ],
    [
      `${OTIENO} met ${BERG} in Oslo. The two men are expected to sign an accord in Geneva on Monday.`,
      [`bilateral_meeting held: ${BOTH} | Oslo, NO`, `signing planned: ${BOTH} | 2024-03-18 | Geneva, CH`],
    ],
    [
      "Trade ministers from the WTO's 153 members will gather in Geneva on Monday.",
      ['multilateral_meeting planned: WTO | 2024-03-18 | Geneva, CH'],
    ],
    [
      `Host President Daniel Otieno to hold separate meeting with ${BERG}.`,
      ['bilateral_meeting planned: Anna Berg, Daniel Otieno, NO'],
    ],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['men of no meeting', `${OTIENO} slept. Two men signed a letter in Geneva on Monday.`],
    ['a few of a large region', `${BERG} greeted Arab leaders. Iraq, Jordan and Egypt grow dates.`],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('findMeetings: what became of a plan, and when', () => {
  it.each([
    [`${OTIENO} was to have met ${BERG} on Thursday.`, [`bilateral_meeting cancelled: ${BOTH} | 2024-03-14`]],
    [
      'The summit between Kenya and Norway was to have taken place on Thursday but was put off.',
      ['summit postponed: KE, NO | 2024-03-14'],
    ],
    [
      `${BERG} arrived in Nairobi on Thursday to prepare the first summit between Norway and Kenya.`,
      ['visit held: Anna Berg, KE, NO | 2024-03-14 | Nairobi, KE', 'summit planned: KE, NO'],
    ],
    [
      `${BERG} held talks with ${OTIENO} on Tuesday, after which they signed a plan for the years 2026 to 2028.`,
      [`bilateral_meeting held: ${BOTH} | 2024-03-12`, `signing held: ${BOTH} | 2024-03-12`],
    ],
    [
      'Ministers of Kenya and Norway agreed on Thursday on a route at the close of a two-day meeting.',
      ['bilateral_meeting held: KE, NO | 2024-03-13..2024-03-14'],
    ],
    [`${BERG} will visit Kenya early next year.`, ['visit planned: Anna Berg, KE, NO | 2025-01-01..2025-12-31 | KE']],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['what is believed', `${OTIENO} is believed to have avoided ${BERG}.`],
    ['a plan that is prepared', 'Kenya will prepare a budget with Norway.'],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
