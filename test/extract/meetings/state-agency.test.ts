import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OTIENO = 'Kenyan President Daniel Otieno';
const BERG = 'Norwegian Prime Minister Anna Berg';
const BOTH = 'Anna Berg, Daniel Otieno, KE, NO';
const MET = `${OTIENO} met ${BERG} in Oslo on Thursday.`;
const TALKS = `bilateral_meeting held: ${BOTH} | 2024-03-14 | Oslo, NO`;

describe('findMeetings: the manner of state agencies', () => {
  it.each([
    [
      'President of Norway Anna Berg has received Minister of Transport, Trade and Roads of the Republic of Kenya Daniel Otieno.',
      [`bilateral_meeting held: ${BOTH} | NO`],
    ],
    [
      `On Thursday, ${OTIENO} returned home from a two-day visit to Oslo.`,
      ['visit held: Daniel Otieno, KE, NO | 2024-03-13..2024-03-14 | Oslo, NO'],
    ],
    [
      `${OTIENO} and his Norwegian counterpart Anna Berg discussed preparations for a conference on the price of fish in a telephone call on Thursday..`,
      [`call held: ${BOTH} | 2024-03-14`],
    ],
    [`${MET} Following the talks, documents were signed.`, [TALKS, 'signing held: KE, NO | 2024-03-14 | Oslo, NO']],
    [
      `NAIROBI. KENPRESS ${OTIENO} has completed a visit to Oslo. He was received by Prime Minister of Norway Anna Berg.`,
      ['visit held: Daniel Otieno, KE, NO | Oslo, NO', `bilateral_meeting held: ${BOTH} | Oslo, NO`],
    ],
    [
      'Minister of Foreign Affairs of the Republic of Kenya Daniel Otieno visited Oslo on Thursday. The Kenyan minister met with Minister of Trade of Norway Anna Berg.',
      ['visit held: Daniel Otieno, KE, NO | 2024-03-14 | Oslo, NO', TALKS],
    ],
    [`${OTIENO} and ${BERG} are to come together in Oslo.`, [`bilateral_meeting planned: ${BOTH} | Oslo, NO`]],
    [
      'NAIROBI (Kenpress) Kenyan Minister Daniel Otieno met Norwegian Minister Anna Berg on Thursday.',
      [`bilateral_meeting held: ${BOTH} | 2024-03-14 | Nairobi, KE`],
    ],
    [
      'Mr. Daniel Otieno, Ambassador Extraordinary and Plenipotentiary of Kenya to Norway, and Ms. Anna Berg, Minister of Trade of Norway, signed and exchanged notes on Thursday.',
      [`signing held: ${BOTH} | 2024-03-14`],
    ],
    [
      'The Seventh Northern Leaders Meeting will be held in Oslo in May.',
      ['summit planned: NO | 2024-05-01..2024-05-31 | Oslo, NO'],
    ],
    [
      `${OTIENO} paid a visit to Norway. In the course of the talks, which were held in Oslo, the two Presidents spoke of fish.`,
      ['visit held: Daniel Otieno, KE, NO | Oslo, NO', 'bilateral_meeting held: Daniel Otieno, KE, NO | Oslo, NO'],
    ],
    [
      `They welcomed the memorandum on roads, signed on Thursday by ${OTIENO} and ${BERG}.`,
      [`signing held: ${BOTH} | 2024-03-14`],
    ],
    [
      `${MET} The sixth session of the Joint Commission on trade will be held in Nairobi in May.`,
      [TALKS, 'multilateral_meeting planned: Joint Commission, KE, NO | 2024-05-01..2024-05-31 | Nairobi, KE'],
    ],
    [
      'Negotiations between the rival Kenyan factions are due to resume in Oslo on Monday.',
      ['negotiation planned: KE | 2024-03-18 | Oslo, NO'],
    ],
    [
      'Norwegian Foreign Minister Anna Berg spoke on Thursday with Minister Daniel Otieno. The call was short.',
      ['call held: Anna Berg, Daniel Otieno, NO | 2024-03-14'],
    ],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['The Annual General Meeting of the club will be held in Oslo in May.'],
    ['Norwegian Foreign Minister Anna Berg spoke on Thursday with Minister Daniel Otieno.'],
    ['Talks with the Kenyan rebels are possible.'],
    ['The sixth session of the Commission on Fish will be held in Oslo in May.'],
    ['A memorandum, signed by nurses on Thursday, was lost.'],
    ['Kenya sent its ambassador to Norway on Monday.'],
  ])('takes no meeting from %s', text => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['papers of long ago', `${MET} A number of documents were signed in 2010.`],
    ['papers of somebody else', `${MET} A nurse signed a contract.`],
    ['papers still to be signed', `${MET} Experts will meet, and ministers are to sign the papers in May.`],
    ['talks that came back to where they were', `${MET} The talks returned from a deadlock.`],
  ])('takes no second meeting from %s', (_, text) => {
    expect(told(text)).toEqual([TALKS]);
  });

  it.each([
    [
      'In Oslo she spoke of the last meeting under the Norwegian presidency, which will be taken over by Kenya on 1 July.',
      [],
    ],
    [`${OTIENO} and ${BERG} signed a plan of work for 2016-2018.`, [`signing held: ${BOTH}`]],
    [`OSLO TALKS fail. ${OTIENO} met ${BERG} on Thursday.`, [`bilateral_meeting held: ${BOTH} | 2024-03-14`]],
  ])('keeps apart what belongs to something else: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
