import { expect, it } from 'vitest';
import { told } from './told.ts';

it.each([
  [
    'a counterpart stands as high as whose counterpart it is',
    'Kenyan President Daniel Otieno and his Norwegian counterpart, Anna Berg, have signed a treaty. The two presidents met Monday in Oslo.',
    [
      'signing held: Anna Berg, Daniel Otieno, KE, NO | Oslo, NO',
      'bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-11 | Oslo, NO',
    ],
  ],
  [
    'instead of what was planned',
    'Kenyan President Daniel Otieno stayed at home. He instead held a phone conversation with Norwegian Prime Minister Anna Berg.',
    ['call held: Anna Berg, Daniel Otieno, KE, NO'],
  ],
  [
    'the last of a list of states has an article',
    'Kenyan President Daniel Otieno visited Jordan, the Palestinian territories and Egypt.',
    [
      'visit held: Daniel Otieno, JO, KE | JO',
      'visit held: Daniel Otieno, KE, PS | PS',
      'visit held: Daniel Otieno, EG, KE | EG',
    ],
  ],
  [
    'in a month of this year',
    'Kenya and Norway signed a declaration on fisheries in January this year.',
    ['signing held: KE, NO | 2024-01-01..2024-01-31'],
  ],
  [
    'in the afternoon of a day told before',
    'Kenyan President Daniel Otieno met Norwegian Prime Minister Anna Berg in Oslo on Thursday. He was received by King Lars of Norway in the afternoon.',
    [
      'bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-14 | Oslo, NO',
      'bilateral_meeting held: Daniel Otieno, KE, Lars, NO | 2024-03-14 | Oslo, NO',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
