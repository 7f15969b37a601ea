import { describe, expect, it } from 'vitest';
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

describe('findMeetings: who is meant', () => {
  it.each([
    [
      'two who were named apart, after the visit of one',
      `${OTIENO} flew into Oslo on Tuesday. ${BERG} was waiting. The two men drove to the palace, where they spoke alone.`,
      ['visit held: Daniel Otieno, KE, NO | 2024-03-12 | Oslo, NO', `${MET} | Oslo, NO`],
    ],
    [
      'the states, when no second one was named',
      `${OTIENO} flew into Oslo on Tuesday. The two countries signed a treaty.`,
      ['visit held: Daniel Otieno, KE, NO | 2024-03-12 | Oslo, NO', 'signing held: KE, NO'],
    ],
    [
      'the subject that follows, also behind an adverb',
      `Chadian President Idris Saleh is angry. Also during his talks with ${OTIENO}, Berg will speak of Chad. ${BERG} is 60.`,
      [`bilateral_meeting planned: ${BOTH}`],
    ],
    [
      'the United Nations, when nobody says whose Secretary-General',
      `The Secretary-General met ${OTIENO} on Tuesday. The United Nations has a fish fund.`,
      ['bilateral_meeting held: Daniel Otieno, KE, United Nations | 2024-03-12'],
    ],
    [
      "not theirs, when it is a party's",
      `The party's secretary-general met ${OTIENO} on Tuesday. The United Nations has a fish fund.`,
      [],
    ],
    [
      'he who was met, not who met him',
      `${OTIENO} arrived in Oslo on Tuesday. He was welcomed by ${BERG}. On Monday he will visit Chad.`,
      [
        'visit held: Daniel Otieno, KE, NO | 2024-03-12 | Oslo, NO',
        `${MET} | Oslo, NO`,
        'visit planned: Daniel Otieno, KE, TD | 2024-03-18 | TD',
      ],
    ],
    [
      'the same he, twice in a sentence',
      `${OTIENO} toured Europe. In Oslo he met Prime Minister Anna Berg; in Riga he spent an hour with Prime Minister Egils Ozols.`,
      [
        'bilateral_meeting held: Anna Berg, Daniel Otieno, KE | Oslo, NO',
        'bilateral_meeting held: Daniel Otieno, Egils Ozols, KE | Riga, LV',
      ],
    ],
    [
      'him who speaks in the main clause',
      `Speaking in Oslo, where he met Prime Minister Anna Berg, ${OTIENO} praised fish.`,
      ['bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | Oslo, NO'],
    ],
    [
      'two states and a body, as three parties',
      'Kenya, Norway and the World Bank met in Oslo on Tuesday. The three parties will meet again in May.',
      [
        'bilateral_meeting held: KE, NO, World Bank | 2024-03-12 | Oslo, NO',
        'bilateral_meeting planned: KE, NO, World Bank | 2024-05-01..2024-05-31',
      ],
    ],
    ['nobody, when no body is named', `The Secretary-General met ${OTIENO} on Tuesday.`, []],
  ])('%s', (_, text, meetings) => expect(told(text)).toEqual(meetings));
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
      'whose summit it is, when they speak of it',
      'A summit of the regional bloc ECOWAS that was to have opened in Abuja has been postponed.',
      ['summit postponed: ECOWAS | Abuja, NG'],
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

describe('findMeetings: whom a list or an apposition names', () => {
  it.each([
    [
      'two, with what they are between commas',
      'Daniel Otieno, head of trade at the Ministry of Fish of Kenya, and Anna Berg, treasurer of Norfish, signed the contract.',
      ['signing held: Anna Berg, Daniel Otieno, KE'],
    ],
    [
      'some of those who met',
      `Leaders of five states, including ${OTIENO} and ${BERG}, met in Oslo on Tuesday.`,
      [`${MET} | Oslo, NO`],
    ],
    [
      'those whose people sign in their presence',
      `In the presence of ${OTIENO} and ${BERG}, officials signed five agreements on Tuesday.`,
      [`signing held: ${BOTH} | 2024-03-12`],
    ],
    [
      'those who exchange papers',
      `${OTIENO} and ${BERG} presided over the exchange of five agreements on Tuesday.`,
      [`signing held: ${BOTH} | 2024-03-12`],
    ],
    [
      'two with whom one speaks apart',
      `${OTIENO} had separate talks with ${BERG} and with Chadian President Idris Saleh.`,
      [
        'bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO',
        'bilateral_meeting held: Daniel Otieno, Idris Saleh, KE, TD',
      ],
    ],
    [
      'ministers who are received after they signed',
      `Kenya's Daniel Otieno and Chad's Idris Saleh signed a pact. The ministers were afterwards received by ${BERG}.`,
      [
        'signing held: Daniel Otieno, Idris Saleh, KE, TD',
        'multilateral_meeting held: Anna Berg, Daniel Otieno, Idris Saleh, KE, NO, TD | NO',
      ],
    ],
    [
      'an envoy who is summoned',
      "Norway's foreign minister, Anna Berg, summoned the Kenyan ambassador on Tuesday.",
      ['bilateral_meeting held: Anna Berg, KE, NO | 2024-03-12 | NO'],
    ],
    [
      'a visit that is dropped',
      `A visit to Norway by ${OTIENO} was dropped.`,
      ['visit cancelled: Daniel Otieno, KE, NO | NO'],
    ],
    ['not those who exchange prisoners', 'Kenya and Norway exchanged prisoners on Tuesday.', []],
    ['not those who do things apart', `${OTIENO}, 60, has left, and ${BERG}, 50, signed the law on Tuesday.`, []],
  ])('%s', (_, text, meetings) => expect(told(text)).toEqual(meetings));
});
