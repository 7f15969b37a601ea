import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('findMeetings: people who meet', () => {
  it.each([
    [
      'Norwegian Prime Minister Anna Berg met with Kenyan President Daniel Otieno in Oslo on Thursday.',
      ['bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-14 | Oslo, NO'],
    ],
    [
      'Kenyan President Daniel Otieno will meet Norwegian Prime Minister Anna Berg in Nairobi on Monday.',
      ['bilateral_meeting planned: Anna Berg, Daniel Otieno, KE, NO | 2024-03-18 | Nairobi, KE'],
    ],
    [
      'Kenyan President Daniel Otieno is to meet his Norwegian counterpart, Anna Berg, next week.',
      ['bilateral_meeting planned: Anna Berg, Daniel Otieno, KE, NO | 2024-03-18..2024-03-24'],
    ],
    [
      '"Our ties are strong," Kenyan President Daniel Otieno said when meeting with Norwegian Prime Minister Anna Berg on Wednesday.',
      ['bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-13'],
    ],
    [
      'Kenyan President Daniel Otieno (right) meets with Prime Minister Anna Berg (left) of Norway.',
      ['bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO'],
    ],
    [
      'After meeting in Oslo on Tuesday with Norwegian Prime Minister Anna Berg, Kenyan President Daniel Otieno praised her country.',
      ['bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-12 | Oslo, NO'],
    ],
    [
      'Kenyan President Daniel Otieno held talks with Norwegian Prime Minister Anna Berg in Oslo on March 4.',
      ['bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-04 | Oslo, NO'],
    ],
    [
      'During talks with Norwegian Prime Minister Anna Berg on the 14th, Kenyan President Daniel Otieno asked for more trade.',
      ['bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-14'],
    ],
    [
      'A meeting between Kenyan President Daniel Otieno and Norwegian Prime Minister Anna Berg is scheduled for Monday in Oslo.',
      ['bilateral_meeting planned: Anna Berg, Daniel Otieno, KE, NO | 2024-03-18 | Oslo, NO'],
    ],
    [
      'Norwegian Prime Minister Anna Berg received Kenyan President Daniel Otieno in Oslo on Thursday.',
      ['bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-14 | Oslo, NO'],
    ],
    [
      'The foreign ministers of Kenya, Uganda and Rwanda met in Nairobi on Thursday.',
      ['multilateral_meeting held: KE, RW, UG | 2024-03-14 | Nairobi, KE'],
    ],
    [
      'Kenyan and Ugandan officials will hold border talks in Kampala next month.',
      ['negotiation planned: KE, UG | 2024-04-01..2024-04-30 | Kampala, UG'],
    ],
    [
      'Norwegian Prime Minister Anna Berg telephoned Kenyan President Daniel Otieno on Thursday.',
      ['call held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-14'],
    ],
    [
      'Kenyan President Daniel Otieno and Norwegian Prime Minister Anna Berg spoke by phone on Thursday.',
      ['call held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-14'],
    ],
    [
      'Kenya and Uganda signed a border agreement in Kampala on Thursday.',
      ['signing held: KE, UG | 2024-03-14 | Kampala, UG'],
    ],
    [
      'The joint commission of Kenya and Uganda will meet in Kampala on Friday, March 22.',
      ['bilateral_meeting planned: KE, UG | 2024-03-22 | Kampala, UG'],
    ],
    [
      'Kenyan President Daniel Otieno held talks in Oslo with the Minister of Mines of Norway, Lars Holm.',
      ['bilateral_meeting held: Daniel Otieno, KE, Lars Holm, NO | Oslo, NO'],
    ],
    [
      'Kenyan President Daniel Otieno settled it with Ugandan President Grace Okello when the pair met in Kampala on Thursday.',
      ['bilateral_meeting held: Daniel Otieno, Grace Okello, KE, UG | 2024-03-14 | Kampala, UG'],
    ],
    [
      'Kenyan President Daniel Otieno spoke by telephone on Thursday with Norwegian Prime Minister Anna Berg.',
      ['call held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-14'],
    ],
    [
      'Kenya and Uganda signed a draft treaty on Thursday. The formal signing will take place in Kampala in May.',
      ['signing held: KE, UG | 2024-03-14', 'signing planned: KE, UG | 2024-05-01..2024-05-31 | Kampala, UG'],
    ],
    [
      'The treaty was signed by Kenyan President Daniel Otieno and Ugandan President Grace Okello.',
      ['signing held: Daniel Otieno, Grace Okello, KE, UG'],
    ],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('makes one meeting of each person met by name', () => {
    const text =
      'In Oslo on Thursday, Kenyan President Daniel Otieno met Norwegian Prime Minister Anna Berg and Norwegian Foreign Minister Lars Holm.';
    expect(told(text)).toEqual([
      'bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-14 | Oslo, NO',
      'bilateral_meeting held: Daniel Otieno, KE, Lars Holm, NO | 2024-03-14 | Oslo, NO',
    ]);
  });
});

describe('findMeetings: what became of it', () => {
  it.each([
    ['Kenyan President Daniel Otieno postponed a meeting with Norwegian Prime Minister Anna Berg.', 'postponed'],
    ['Kenyan President Daniel Otieno cancelled talks with Norwegian Prime Minister Anna Berg.', 'cancelled'],
    [
      'Talks between Kenyan President Daniel Otieno and Norwegian Prime Minister Anna Berg were called off.',
      'cancelled',
    ],
    ['Kenyan President Daniel Otieno plans to meet Norwegian Prime Minister Anna Berg.', 'planned'],
    ['Kenyan President Daniel Otieno is expected to hold talks with Norwegian Prime Minister Anna Berg.', 'planned'],
    ['Kenyan President Daniel Otieno is meeting with Norwegian Prime Minister Anna Berg.', 'ongoing'],
    ['Kenyan President Daniel Otieno has met Norwegian Prime Minister Anna Berg.', 'held'],
    ['Kenyan President Daniel Otieno meets Norwegian Prime Minister Anna Berg on Tuesday, March 19.', 'planned'],
  ])('%s is %s', (text, status) => {
    expect(told(text).map(line => line.split(/[ :]/)[1])).toEqual([status]);
  });
});
