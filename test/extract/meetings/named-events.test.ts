import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const BERG = 'Norwegian Prime Minister Anna Berg';
const OTIENO = 'Kenyan President Daniel Otieno';

describe('findMeetings: events that a name, a number or many states tell apart', () => {
  it.each([
    [
      'OSLO, March 14 - The third Alpine summit opened in Oslo on Thursday with the presidents of Kenya and Chad.',
      ['summit held: KE, TD | 2024-03-14 | Oslo, NO'],
    ],
    [
      'Kenya will host the third Alpine summit in Nairobi in May.',
      ['summit planned: KE | 2024-05-01..2024-05-31 | Nairobi, KE'],
    ],
    ['Kenya will host the third Alpine Rivers Summit in May.', ['summit planned: KE | 2024-05-01..2024-05-31 | KE']],
    [
      'The meeting in Nairobi brought together water ministers from Kenya, Uganda and Norway.',
      ['multilateral_meeting held: KE, NO, UG | Nairobi, KE'],
    ],
    [`${OTIENO} flies to Norway on Monday.`, ['visit planned: Daniel Otieno, KE, NO | 2024-03-18 | NO']],
    [
      'Energy ministers of nine countries came to Nairobi on Thursday for the fourth Alpine Energy Forum.',
      ['forum held: KE | Nairobi, KE'],
    ],
    [
      `${BERG} will attend the Lake Security Conference in Kenya on Friday.`,
      ['forum planned: Anna Berg, NO | 2024-03-15 | KE'],
    ],
    [
      'Finance ministers opened a conference on rivers in Nairobi on Thursday.',
      ['forum held: KE | 2024-03-14 | Nairobi, KE'],
    ],
    [
      'Delegates from dozens of countries attended a conference on rivers in Nairobi on Thursday.',
      ['forum held: KE | 2024-03-14 | Nairobi, KE'],
    ],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['a summit of the mountains', 'They climbed the second Alpine summit in Kenya.'],
    ["a firm's conference", 'Fjordsoft will hold its Annual Developers Conference in Nairobi in May.'],
    [
      "scholars' conference",
      'Scientists at the Third Rivers Research Conference in Nairobi said on Monday that fish are ill.',
    ],
    ['scholars of many countries', 'Scientists from 20 countries opened a conference in Nairobi.'],
    ['what a storm brings together', 'The storm brought together neighbours from Kenya and Norway.'],
    ['those who stayed away', 'The third Alpine summit opened with Kenya absent.'],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('findMeetings: visits to meet somebody', () => {
  it.each([
    [
      `${BERG} visited Nairobi on Monday to meet ${OTIENO}.`,
      [
        'visit held: Anna Berg, KE, NO | 2024-03-11 | Nairobi, KE',
        'bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-11 | Nairobi, KE',
      ],
    ],
    [
      `${BERG} is to make her first visit to Kenya next week to meet with ${OTIENO}.`,
      [
        'visit planned: Anna Berg, KE, NO | 2024-03-18..2024-03-24 | KE',
        'bilateral_meeting planned: Anna Berg, Daniel Otieno, KE, NO | 2024-03-18..2024-03-24 | KE',
      ],
    ],
    [
      `${BERG} met with another former minister, Kenyan bishop Juma Rono, in Nairobi on Thursday.`,
      ['bilateral_meeting held: Anna Berg, Juma Rono, KE, NO | 2024-03-14 | Nairobi, KE'],
    ],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['the first to do so', `${BERG} was the first visitor to meet ${OTIENO}.`],
    ['what is denied', `${BERG} denied visiting Nairobi to meet ${OTIENO}.`],
    ['what is thought of', `${BERG} considered visiting Nairobi.`],
    ['a thing', `${BERG} met with a refusal, Kenyan bishop Juma Rono said.`],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('findMeetings: who hears what is said', () => {
  it('takes whom a caller invites, asks or warns', () => {
    const expected = ['call held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-11'];
    for (const verb of ['invited', 'asked', 'warned'])
      expect(told(`In a telephone call on Monday, ${BERG} ${verb} ${OTIENO} to stay.`)).toEqual(expected);
  });

  it.each([
    [`${BERG} called ${OTIENO} on Monday.`, ['call held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-11']],
    [`${BERG} called ${OTIENO} to thank him.`, ['call held: Anna Berg, Daniel Otieno, KE, NO']],
    [`${BERG} called ${OTIENO} a friend.`, []],
    [`${BERG} called ${OTIENO} to account.`, []],
    [`${BERG} called for ${OTIENO} to resign.`, []],
  ])('reads who was called: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('takes the guest to talks with his counterparts', () => {
    expect(told(`${OTIENO} will visit Oslo on Monday for talks with his Swedish and Danish counterparts.`)).toEqual([
      'visit planned: Daniel Otieno, KE, NO | 2024-03-18 | Oslo, NO',
      'multilateral_meeting planned: DK, Daniel Otieno, KE, SE | 2024-03-18 | Oslo, NO',
    ]);
  });

  it('places no talks in a country that somebody backs', () => {
    expect(told(`${BERG} agreed to back Uganda's bid after talks with ${OTIENO}.`)).toEqual([
      'bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO',
    ]);
    expect(told(`${BERG} came back from Uganda after talks with ${OTIENO}.`)[0]).toMatch('| UG');
  });

  it.each([
    [
      'They want to sign it before the Eastern Rivers Summit due to take place in Oslo in May.',
      ['summit planned: NO | 2024-05-01..2024-05-31 | Oslo, NO'],
    ],
    [
      'He spoke of the Summit of the Rivers, which will be held in Oslo on April 4.',
      ['summit planned: NO | 2024-04-04 | Oslo, NO'],
    ],
    ['In Oslo he spoke of the Summit of the Rivers.', []],
  ])('takes day and place from what is said of the summit itself: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('takes nobody who is invited in a letter', () => {
    expect(told(`In a letter on Monday, ${BERG} invited ${OTIENO} to stay.`)).toEqual([]);
  });
});
