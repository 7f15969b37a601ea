import { describe, expect, it } from 'vitest';
import { meetingsIn, told } from './told.ts';

describe('findMeetings: visits', () => {
  it.each([
    [
      'Kenyan President Daniel Otieno will pay a state visit to Norway from April 2 to 4.',
      ['visit planned: Daniel Otieno, KE, NO | 2024-04-02..2024-04-04 | NO'],
    ],
    [
      'Kenyan President Daniel Otieno visited Mombasa on Wednesday.',
      ['visit held: Daniel Otieno, KE | 2024-03-13 | Mombasa, KE'],
    ],
    [
      'Kenyan President Daniel Otieno visited Oslo on Wednesday.',
      ['visit held: Daniel Otieno, KE, NO | 2024-03-13 | Oslo, NO'],
    ],
    [
      'Kenyan President Daniel Otieno arrived in Oslo on Thursday for a three-day visit.',
      ['visit ongoing: Daniel Otieno, KE, NO | 2024-03-14..2024-03-16 | Oslo, NO'],
    ],
    [
      'Kenyan President Daniel Otieno ended a two-day visit to Norway on Wednesday.',
      ['visit held: Daniel Otieno, KE, NO | 2024-03-12..2024-03-13 | NO'],
    ],
    [
      'Kenyan President Daniel Otieno is in Oslo for a conference on fish.',
      ['visit ongoing: Daniel Otieno, KE, NO | Oslo, NO'],
    ],
    [
      'Kenyan President Daniel Otieno will be in Oslo on Monday for talks.',
      ['visit planned: Daniel Otieno, KE, NO | 2024-03-18 | Oslo, NO'],
    ],
    [
      "Kenyan President Daniel Otieno's visit to Norway has been postponed.",
      ['visit postponed: Daniel Otieno, KE, NO | NO'],
    ],
    [
      'Kenyan President Daniel Otieno cancelled a planned trip to Norway.',
      ['visit cancelled: Daniel Otieno, KE, NO | NO'],
    ],
    [
      'During a visit to Kampala on Tuesday, Kenyan President Daniel Otieno promised more trade.',
      ['visit held: Daniel Otieno, KE, UG | 2024-03-12 | Kampala, UG'],
    ],
    [
      'The visit to Uganda by Kenyan President Daniel Otieno is planned for next week.',
      ['visit planned: Daniel Otieno, KE, UG | 2024-03-18..2024-03-24 | UG'],
    ],
    [
      'Kenyan President Daniel Otieno flew to Kampala on Wednesday to meet Ugandan President Grace Okello.',
      [
        'visit held: Daniel Otieno, KE, UG | 2024-03-13 | Kampala, UG',
        'bilateral_meeting planned: Daniel Otieno, Grace Okello, KE, UG | Kampala, UG',
      ],
    ],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('makes one visit of each country on the way', () => {
    expect(told('Kenyan President Daniel Otieno will visit Norway, Sweden and Finland.')).toEqual([
      'visit planned: Daniel Otieno, KE, NO | NO',
      'visit planned: Daniel Otieno, KE, SE | SE',
      'visit planned: Daniel Otieno, FI, KE | FI',
    ]);
  });

  it('does not take what is told of a visit for a second one', () => {
    const text =
      'Kenyan President Daniel Otieno arrived in Oslo on Thursday. The visit is his first to Norway. He will leave Norway on Saturday.';
    expect(told(text)).toEqual(['visit held: Daniel Otieno, KE, NO | 2024-03-14 | Oslo, NO']);
  });

  it('ties talks to the visit on which they are held, and lets them take place there', () => {
    const text =
      'Kenyan President Daniel Otieno visited Oslo on Wednesday. Otieno held talks with Norwegian Prime Minister Anna Berg.';
    expect(told(text)).toEqual([
      'visit held: Daniel Otieno, KE, NO | 2024-03-13 | Oslo, NO',
      'bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-13 | Oslo, NO',
    ]);
    expect(meetingsIn(text).map(({ partOf }) => partOf)).toEqual([null, 0]);
  });

  it('names visitor and host', () => {
    const [visit] = meetingsIn('Kenyan President Daniel Otieno visited Norway.');
    expect(visit.participants.map(({ name, role, represents }) => [name, role, represents])).toEqual([
      ['Daniel Otieno', 'visitor', 'KE'],
      ['Kenya', 'visitor', null],
      ['Norway', 'host', null],
    ]);
  });
});
