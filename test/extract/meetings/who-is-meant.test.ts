import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OTIENO = 'Kenyan President Daniel Otieno';
const BERG = 'Norwegian Prime Minister Anna Berg';
const BOTH = 'Anna Berg, Daniel Otieno, KE, NO';
const MET = `bilateral_meeting held: ${BOTH} | 2024-03-12`;

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
