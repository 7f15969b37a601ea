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
  [
    'who plans a visit makes it',
    "Kenya's foreign and trade ministers plan a visit to Norway for talks on trade March 23.",
    ['visit planned: KE, NO | 2024-03-23 | NO'],
  ],
  [
    'the summit of an organization called a conference, where they meet',
    'Kenyan and Ugandan ministers will discuss it when they meet Wednesday at the Organization of Islamic Conference summit in Saudi Arabia.',
    [
      'bilateral_meeting planned: KE, UG | 2024-03-20 | SA',
      'summit planned: KE, Organization of Islamic Conference, UG | 2024-03-20 | SA',
    ],
  ],
  [
    'a summit is where one goes to attend it',
    'The Kenyan foreign minister will leave for Oslo tomorrow to take part in the Arab League ministerial meeting on food.',
    ['visit planned: KE, NO | 2024-03-16 | Oslo, NO', 'multilateral_meeting planned: Arab League, KE | Oslo, NO'],
  ],
  [
    'the main clause tells the time of what opens the sentence',
    'Besides holding talks with Norwegian Prime Minister Anna Berg, Kenyan President Daniel Otieno is scheduled to open a school.',
    ['bilateral_meeting planned: Anna Berg, Daniel Otieno, KE, NO'],
  ],
  [
    'the day of an announcement is not that of what it tells of',
    "Wednesday, Norway's state agency confirmed that Kenyan President Daniel Otieno recently visited China.",
    ['visit held: CN, Daniel Otieno, KE | CN'],
  ],
  [
    'the country of the dateline',
    'OSLO, March 14 (NTB) -- Kenyan Foreign Minister Daniel Otieno, who arrived in the country on Monday, praised it.',
    ['visit held: Daniel Otieno, KE, NO | 2024-03-11 | Oslo, NO'],
  ],
  [
    'the country named last',
    'Norwegian Foreign Minister Anna Berg received Kenyan Foreign Minister Daniel Otieno. Otieno arrived in the country on Monday.',
    [
      'bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-11 | NO',
      'visit held: Daniel Otieno, KE, NO | 2024-03-11 | NO',
    ],
  ],
  [
    'who only accompanies',
    'Kenyan President Daniel Otieno is on a visit to Norway, accompanied by Norwegian Transport Minister Anna Berg.',
    ['visit ongoing: Daniel Otieno, KE, NO | NO'],
  ],
  [
    'a conference of donors',
    'The Norwegian government plans to hold a conference of donors to Uganda in Oslo next month.',
    ['forum planned: NO | 2024-04-01..2024-04-30 | Oslo, NO'],
  ],
  [
    'a city of a later journey is no place of what was held',
    'Kenyan President Daniel Otieno met with U.N. Secretary-General Lars Holm. On Wednesday, Otieno travels to Washington to visit President Bush at the White House.',
    [
      'bilateral_meeting held: Daniel Otieno, KE, Lars Holm, U.N.',
      'visit planned: Daniel Otieno, KE, US | 2024-03-20 | Washington, US',
    ],
  ],
  ['with officials, but who?', 'Talks with Kenyan and Ugandan officials went well, a diplomat said.', []],
  ['what would be', 'Officials in Oslo say negotiations between Kenya and Norway would be a waste of time.', []],
  [
    'a city that is only spoken of',
    'Talks between Kenya and Norway aimed at persuading Kampala to yield collapsed.',
    ['negotiation held: KE, NO'],
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
