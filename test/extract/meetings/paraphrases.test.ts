import { describe, expect, it } from 'vitest';
import { verbForm } from '../../../src/extract/meetings/words.ts';
import { told } from './told.ts';

const OTIENO = 'Kenyan President Daniel Otieno';
const BERG = 'Norwegian Prime Minister Anna Berg';
const BOTH = 'Anna Berg, Daniel Otieno, KE, NO';
const MET = `bilateral_meeting held: ${BOTH} | 2024-03-12`;

describe('findMeetings: the same in other words', () => {
  it.each([
    `${BERG} entertained ${OTIENO} in Oslo on Tuesday.`,
    `${BERG} and ${OTIENO} came face to face in Oslo on Tuesday.`,
    `${BERG} compared notes with ${OTIENO} in Oslo on Tuesday.`,
    `${BERG} will see more of him: ${OTIENO} sat with Prime Minister Anna Berg in Oslo on Tuesday.`,
    `${OTIENO} called on ${BERG} in Oslo on Tuesday.`,
    `${OTIENO} had a one-on-one with ${BERG} in Oslo on Tuesday.`,
    `${OTIENO} raised the price of fish with ${BERG} in Oslo on Tuesday.`,
    `${BERG} and ${OTIENO} spoke for three hours in Oslo on Tuesday.`,
    `A meeting took place in Oslo on Tuesday between ${BERG} and ${OTIENO}.`,
    `Standing beside ${BERG} in Oslo on Tuesday, ${OTIENO} said fish was dear.`,
    `At a joint news conference in Oslo on Tuesday with ${BERG}, ${OTIENO} said fish was dear.`,
    `Received by ${BERG} in Oslo on Tuesday, ${OTIENO} said fish was dear.`,
    `${BERG} gave a dinner for ${OTIENO} in Oslo on Tuesday.`,
    `${BERG} and visiting ${OTIENO} agreed in Oslo on Tuesday to cut prices.`,
    `${BERG} held what her spokesman, Karl Ek, described as a short meeting with ${OTIENO} in Oslo on Tuesday.`,
  ])('%s', text => expect(told(text)).toEqual([`${MET} | Oslo, NO`]));

  it.each([
    `${BERG} spoke for peace on Tuesday.`,
    `${BERG} and Norwegian Foreign Minister Kari Moe spoke for two hours on Tuesday.`,
    `${BERG} sat with her family on Tuesday.`,
    `${BERG} raised the price of fish with a letter to ${OTIENO}.`,
    `Unions in Oslo called on ${BERG} on Tuesday to resign.`,
    `${BERG} flew home to see her doctor.`,
    `${BERG} pushed back against critics of the summit.`,
    `${BERG} stopped a bus on Tuesday.`,
    `${BERG} and Kenyan farmers agreed on Tuesday to cut prices.`,
    `The court summoned ${OTIENO} on Tuesday.`,
    `${BERG} dropped a charge against ${OTIENO}.`,
    `At a joint news conference with her finance minister, ${BERG} said fish was dear.`,
    'Received by nobody in Oslo, the report said fish was dear.',
    `${BERG} was in Kenya when the war broke out.`,
    `${OTIENO} stopped work on the port in Oslo.`,
    'Kenyan writer Daniel Otieno was in Oslo on Tuesday.',
    'Teams of Kenya and Norway met in the final in Oslo on Tuesday.',
    'A summit would be useful, the African Union said.',
  ])('no meeting: %s', text => expect(told(text)).toEqual([]));

  it.each([
    [`${OTIENO} stopped in Oslo on Tuesday.`, ['visit held: Daniel Otieno, KE, NO | 2024-03-12 | Oslo, NO']],
    [`${OTIENO} set foot in Oslo on Tuesday.`, ['visit held: Daniel Otieno, KE, NO | 2024-03-12 | Oslo, NO']],
    [`${OTIENO} was in Norway last month.`, ['visit held: Daniel Otieno, KE, NO | 2024-02-01..2024-02-29 | NO']],
    [`${OTIENO}, in Norway on a state visit, praised fish.`, ['visit held: Daniel Otieno, KE, NO | NO']],
    [
      `${OTIENO} is expected in Oslo on Monday to see Norway's Anna Berg.`,
      [
        'visit planned: Daniel Otieno, KE, NO | 2024-03-18 | Oslo, NO',
        `bilateral_meeting planned: ${BOTH} | 2024-03-18 | Oslo, NO`,
      ],
    ],
    [
      `${BERG} is in Nairobi. Kenyan Foreign Minister Daniel Otieno will call on the prime minister on Monday.`,
      [
        'visit ongoing: Anna Berg, KE, NO | Nairobi, KE',
        `bilateral_meeting planned: ${BOTH} | 2024-03-18 | Nairobi, KE`,
      ],
    ],
    ["Kenya's foreign minister, Daniel Otieno, and his Norwegian opposite number, Anna Berg, met on Tuesday.", [MET]],
    [
      'The trade ministers of Kenya and Norway will discuss fish in Oslo on Monday.',
      ['negotiation planned: KE, NO | 2024-03-18 | Oslo, NO'],
    ],
    [
      'The presidents of Kenya, Norway and Chad held a videoconference on Tuesday.',
      ['call held: KE, NO, TD | 2024-03-12'],
    ],
    ['The talks between Kenya and Norway were pushed back.', ['negotiation postponed: KE, NO']],
  ])('%s', (text, meetings) => expect(told(text)).toEqual(meetings));
});

describe('findMeetings: who signs', () => {
  it.each([
    ['A fish treaty between Kenya and Norway was signed on Tuesday.', ['signing held: KE, NO | 2024-03-12']],
    ['A loan agreement was signed on Tuesday between Kenya and Norway.', ['signing held: KE, NO | 2024-03-12']],
    ['Kenya signed a $30 million loan agreement with Norway on Tuesday.', ['signing held: KE, NO | 2024-03-12']],
    ['Kenya and Norway initialled a fish treaty on Tuesday.', ['signing held: KE, NO | 2024-03-12']],
    ['Kenya and Norway put pen to paper on a fish treaty on Tuesday.', ['signing held: KE, NO | 2024-03-12']],
    ['A treaty between Kenya and Norway was praised on Tuesday.', []],
    [
      'The committee of Kenya and Norway held its third session in Oslo on Tuesday.',
      ['multilateral_meeting held: KE, NO | 2024-03-12 | Oslo, NO'],
    ],
    ['The committee of teachers held its third session in Oslo on Tuesday.', []],
  ])('%s', (text, meetings) => expect(told(text)).toEqual(meetings));
});

describe('findMeetings: what came about', () => {
  it.each([
    `${OTIENO} managed to meet ${BERG} on Tuesday.`,
    `${OTIENO} was able to meet ${BERG} on Tuesday.`,
    `${OTIENO} took the opportunity to meet ${BERG} on Tuesday.`,
    `${OTIENO} used his stay to meet ${BERG} on Tuesday.`,
  ])('%s', text => expect(told(text)).toContain(MET));

  it.each([
    `${OTIENO} hopes for an opportunity to meet ${BERG}.`,
    `${OTIENO} will use his influence. He wants to meet ${BERG}.`,
    `${OTIENO} is unable to meet ${BERG}.`,
  ])('not: %s', text => expect(told(text)).toEqual([]));

  it.each([
    [
      'a summit that was not held',
      'The African Union has postponed a summit that was to have opened in Addis Ababa on Monday.',
      ['summit postponed: African Union | 2024-03-18 | Addis Ababa, ET'],
    ],
    [
      'a summit that was not held, put off by a time',
      'Leaders have postponed by a week a summit that was to have opened in Addis Ababa on Monday, the African Union said.',
      ['summit postponed: African Union | 2024-03-18 | Addis Ababa, ET'],
    ],
    [
      'whose summit it is, when they speak of it',
      'A summit of the regional bloc ECOWAS that was to have opened in Abuja has been postponed.',
      ['summit postponed: ECOWAS | Abuja, NG'],
    ],
    [
      'the talks, not the meeting that follows them',
      `Monday's meeting on fish follows talks on Tuesday between ${BERG} and ${OTIENO}.`,
      [MET],
    ],
    ['nor a party', 'The bank has postponed a party that was to have opened in Abuja.', []],
    [
      'a conference to which presidents come',
      'The International Conference on Fish ended in Oslo on Tuesday. Two presidents took part.',
      ['forum held: NO | 2024-03-12 | Oslo, NO'],
    ],
    [
      'a conference of scholars',
      'The International Conference on Fish ended in Oslo on Tuesday. Two professors took part.',
      [],
    ],
    [
      'a commission of two states, which meets by itself',
      'The Kenya-Chad Joint Fish Commission will meet on Monday.',
      ['multilateral_meeting planned: Kenya-Chad Joint Fish Commission | 2024-03-18'],
    ],
    [
      'a past one by name',
      `It was the third meeting between ${BERG} and ${OTIENO} this year.`,
      ['bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | 2024-01-01..2024-12-31'],
    ],
  ])('%s', (_, text, meetings) => expect(told(text)).toEqual(meetings));
});

it('an empty cell of the table of verbs is no verb', () => expect(verbForm('')).toBeUndefined());
