import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OTIENO = 'Kenyan President Daniel Otieno';
const BERG = 'Norwegian Prime Minister Anna Berg';
const BOTH = 'Anna Berg, Daniel Otieno, KE, NO';

describe('findMeetings: gatherings whose guests are not named', () => {
  it.each([
    [
      'An international conference on water opens in Nairobi on Monday.',
      ['forum planned: KE | 2024-03-18 | Nairobi, KE'],
    ],
    ['South American leaders held a summit in Quito on Thursday.', ['summit held: EC | 2024-03-14 | Quito, EC']],
    ['Kenya will host a meeting on Monday of Arab ministers.', ['multilateral_meeting planned: KE | 2024-03-18 | KE']],
    [
      'The African Union is set to hold a meeting in Nairobi on Monday.',
      ['multilateral_meeting planned: African Union | 2024-03-18 | Nairobi, KE'],
    ],
    ['The African Union summit ended on Thursday without an agreement.', ['summit held: African Union | 2024-03-14']],
    [
      "A donors' conference that Norway had offered to hold in Oslo has been put off.",
      ['forum postponed: NO | Oslo, NO'],
    ],
    [
      'Talks between Kenya and Norway on fish, which were to have opened in Oslo on Monday, have been put off.',
      ['negotiation postponed: KE, NO | 2024-03-18 | Oslo, NO'],
    ],
    [
      `After a summit on Thursday, ${OTIENO} and the leaders of Uganda and Rwanda spoke of rain.`,
      ['summit held: Daniel Otieno, KE, RW, UG | 2024-03-14'],
    ],
    [
      `${OTIENO} met ${BERG} in Oslo on Thursday. The summit was their first.`,
      [`summit held: ${BOTH} | 2024-03-14 | Oslo, NO`],
    ],
    [
      'The EU hopes to close the talks at a summit in Oslo in May.',
      ['summit planned: EU | 2024-05-01..2024-05-31 | Oslo, NO'],
    ],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['a conference of doctors', 'A conference of doctors in Oslo heard that tea is good.'],
    ['the conference of nobody told', 'The minister spoke after the ministerial meeting in Oslo.'],
    ['a conference without a place', 'An international conference on water is needed.'],
  ])('not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('calls no talks of ministers a summit', () => {
    const text =
      'Kenyan Foreign Minister Juma Odera met Norwegian Foreign Minister Nils Ek. The summit of the mountain was white.';
    expect(told(text)).toEqual(['bilateral_meeting held: Juma Odera, KE, NO, Nils Ek']);
  });
});

describe('findMeetings: days and places told elsewhere', () => {
  it.each([
    [
      'after the ceremony of the lead',
      `${BERG} opened a school with ${OTIENO} on Thursday. She came on Monday. After the ceremony the two held talks.`,
      `bilateral_meeting held: ${BOTH} | 2024-03-14`,
    ],
    [
      'of the news, without another day',
      `${OTIENO} closed a mine on Thursday. Prices rose. Farmers cheered. Banks did not. Rain fell. ${BERG} telephoned Otieno.`,
      `call held: ${BOTH} | 2024-03-14`,
    ],
    [
      'but not after another day',
      `${OTIENO} closed a mine on Thursday. Prices rose. Farmers cheered on Monday. Banks did not. Rain fell. ${BERG} telephoned Otieno.`,
      `call held: ${BOTH}`,
    ],
    [
      'where the clause before "after talks" stands',
      `${OTIENO} and ${BERG} opened a bridge in Kampala after three hours of talks.`,
      `bilateral_meeting held: ${BOTH} | Kampala, UG`,
    ],
    [
      'of a dateline with strokes',
      `KAMPALA, March 14. /Agency/. ${OTIENO} met ${BERG} on Thursday.`,
      `bilateral_meeting held: ${BOTH} | 2024-03-14 | Kampala, UG`,
    ],
    [
      'under the heading of a day',
      `MONDAY, MARCH 18\n\n${BERG} visits Nairobi.\n\nTUESDAY, MARCH 19\n\n${OTIENO} to meet ${BERG}.`,
      `bilateral_meeting planned: ${BOTH} | 2024-03-19 | Nairobi, KE`,
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });
});
