import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OTIENO = 'Kenyan President Daniel Otieno';
const BERG = 'Norwegian Prime Minister Anna Berg';
const BOTH = 'Anna Berg, Daniel Otieno, KE, NO';
const MET = `bilateral_meeting held: ${BOTH}`;
const THERE = `${MET} | 2024-03-14 | Oslo, NO`;

describe('findMeetings: what two do in one place', () => {
  it.each([
    [`${OTIENO} and ${BERG} inaugurated a bridge in Oslo on Thursday.`, [THERE]],
    [`${OTIENO} and ${BERG} laid the first stone of a port together in Oslo on Thursday.`, [THERE]],
    [`${OTIENO} and ${BERG} agreed in Oslo on Thursday to cut prices.`, [THERE]],
    [`In Oslo on Thursday, ${OTIENO} and ${BERG} pledged to cut prices.`, [THERE]],
    [`${OTIENO} and ${BERG} went jointly to a school in Oslo on Thursday.`, [THERE]],
    [
      'The foreign ministers of Chad and Mali are due to open a road in Kayes in May.',
      ['bilateral_meeting planned: ML, TD | 2024-05-01..2024-05-31 | Kayes, ML'],
    ],
    [`${OTIENO} joined ${BERG} in Oslo on Thursday to mark the anniversary.`, [THERE]],
    [`${OTIENO} told ${BERG} in Oslo on Thursday that fish was dear.`, [THERE]],
    [
      `${BERG} assured a Kenyan envoy in Oslo that fish was cheap.`,
      ['bilateral_meeting held: Anna Berg, KE, NO | Oslo, NO'],
    ],
    [`${OTIENO} sat opposite ${BERG} in Oslo on Thursday.`, [THERE]],
    [`${OTIENO} caught up with ${BERG} in Oslo on Thursday.`, [THERE]],
    ['Kenya and six world powers held talks in Oslo on Thursday.', ['meeting held: KE | 2024-03-14 | Oslo, NO']],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    [`${OTIENO} and ${BERG} condemned a bombing in Kampala on Thursday.`],
    [`${OTIENO} and ${BERG} agreed to open a road in Uganda.`],
    ['Kenya and Norway opened schools together in Kampala in 2019.'],
    ['The presidents of Kenya and Norway grew up together in Kampala.'],
    [`${OTIENO} and ${BERG} said that they would work together in Kampala.`],
    [`${BERG} opened a school in Bergen on Thursday.`],
    ['Kenyan rebels and Norwegian volunteers launched a raid in Kampala.'],
    [`${OTIENO} joined ${BERG} in condemning a raid in Kampala.`],
    [`${OTIENO} told ${BERG} in a letter that fish was dear.`],
    [`${OTIENO} told reporters in Oslo on Thursday that fish was dear.`],
    [`${OTIENO} told Norwegian radio in Oslo that fish was dear.`],
    ['The Kenyan embassy stood next to the Norwegian ministry in Kampala.'],
    ['Iran has defied world powers over its work on fish.'],
  ])('takes no meeting from %s', text => {
    expect(told(text)).toEqual([]);
  });
});

describe('findMeetings: other turns of phrase', () => {
  it.each([
    [
      "Kenya's prime minister said he would sell fish when he meets Norwegian Prime Minister Anna Berg in Oslo in May.",
      ['bilateral_meeting planned: Anna Berg, KE, NO | 2024-05-01..2024-05-31 | Oslo, NO'],
    ],
    [`Two people drowned in Oslo during a visit by ${OTIENO}.`, ['visit held: Daniel Otieno, KE, NO | Oslo, NO']],
    [`${OTIENO}, visiting troops in Norway, ate fish.`, ['visit held: Daniel Otieno, KE, NO | NO']],
    ['The meeting in Norway of the African Union was short.', ['multilateral_meeting held: African Union | NO']],
    ['Money was raised at a conference in Oslo co-hosted by Norway and Kenya.', ['forum held: KE, NO | Oslo, NO']],
    [
      `${OTIENO} is scheduled to be in Oslo from 2 to 5 May.`,
      ['visit planned: Daniel Otieno, KE, NO | 2024-05-02..2024-05-05 | Oslo, NO'],
    ],
    [`${OTIENO} received a delegation led by Norwegian Foreign Minister Anna Berg.`, [`${MET} | KE`]],
    [
      `${OTIENO} arrived in Oslo on Thursday. ${BERG} gave a dinner in his honour.`,
      [`visit held: Daniel Otieno, KE, NO | 2024-03-14 | Oslo, NO`, THERE],
    ],
    [`The visit of ${OTIENO} to Norway has been moved to June.`, ['visit postponed: Daniel Otieno, KE, NO | NO']],
    [
      `Talks between ${OTIENO} and ${BERG} were moved to a palace in Oslo.`,
      ['bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | Oslo, NO'],
    ],
    [
      `${OTIENO} was received by ${BERG}, and he is to lay a wreath in Bergen tomorrow.`,
      ['bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | NO'],
    ],
    [
      `${OTIENO} met ${BERG} and King Olav in Bergen on Tuesday.`,
      ['bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-12 | Bergen, NO'],
    ],
    [
      'Under a treaty signed by Kenya and Norway in 1987, fish are sold.',
      ['signing held: KE, NO | 1987-01-01..1987-12-31'],
    ],
    [
      'Under a deal signed last week in Oslo between Kenya and Norway, fish are sold.',
      ['signing held: KE, NO | 2024-03-04..2024-03-10 | Oslo, NO'],
    ],
    [
      'The flood has forced Kenya and Norway to call off a summit in Oslo on March 22.',
      ['summit cancelled: KE, NO | 2024-03-22 | Oslo, NO'],
    ],
    [
      `Berg is tired. ${BERG} welcomed ${OTIENO} on his first visit to Norway.`,
      ['bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | NO', 'visit held: Daniel Otieno, KE, NO | NO'],
    ],
    [`${BERG} received a prize on her visit to Kenya.`, ['visit held: Anna Berg, KE, NO | KE']],
    [
      `Kenyan Foreign Minister Ruth Rono met Norwegian Foreign Minister Kari Dahl on Tuesday. Rono said the presidents would sign when they meet in Bergen in May.`,
      ['bilateral_meeting held: KE, Kari Dahl, NO, Ruth Rono | 2024-03-12'],
    ],
    [
      `Kenyan Foreign Minister Ruth Rono met Norwegian Foreign Minister Kari Dahl on Tuesday. Rono said the ministers would sign when they meet in Bergen in May.`,
      [
        'bilateral_meeting held: KE, Kari Dahl, NO, Ruth Rono | 2024-03-12',
        'bilateral_meeting planned: KE, Kari Dahl, NO, Ruth Rono | 2024-05-01..2024-05-31 | Bergen, NO',
      ],
    ],
    [
      `${OTIENO} flies to Oslo on Thursday for a state visit that was arranged last year.`,
      ['visit planned: Daniel Otieno, KE, NO | 2024-03-21 | Oslo, NO'],
    ],
    [
      `${OTIENO} flew to Oslo on Thursday for a state visit.`,
      ['visit held: Daniel Otieno, KE, NO | 2024-03-14 | Oslo, NO'],
    ],
    [
      `${BERG} holds talks with ${OTIENO} in Bergen on Monday.`,
      ['bilateral_meeting planned: Anna Berg, Daniel Otieno, KE, NO | 2024-03-18 | Bergen, NO'],
    ],
    [
      `${BERG} receives ${OTIENO} in Oslo on Monday.`,
      ['bilateral_meeting planned: Anna Berg, Daniel Otieno, KE, NO | 2024-03-18 | Oslo, NO'],
    ],
    [
      `${BERG} greets ${OTIENO} in Oslo on Monday.`,
      ['bilateral_meeting held: Anna Berg, Daniel Otieno, KE, NO | 2024-03-11 | Oslo, NO'],
    ],
    [`${OTIENO} says he welcomes dialogue with Norway.`, []],
    ["The officer had finished a year-long tour as the navy's chief in Norway.", []],
    [`${OTIENO} began his first tour as president in Norway.`, ['visit held: Daniel Otieno, KE, NO | NO']],
    [
      'Talks between Kenya and Norway begin on Monday in Oslo.',
      ['negotiation planned: KE, NO | 2024-03-18 | Oslo, NO'],
    ],
    ['After talks between Kenya and Norway the shops open on Monday.', ['negotiation held: KE, NO | 2024-03-11']],
    [
      `The visit of ${OTIENO} to Norway that begins Monday is his first.`,
      ['visit planned: Daniel Otieno, KE, NO | NO'],
    ],
    ['Kenya threatened to call off talks with Norway.', ['negotiation planned: KE, NO']],
    [
      'The leaders of Chad and Kenya will gather in Bergen, in the Vestland Province of Norway, from Sunday to Tuesday for their ninth summit.',
      ['summit planned: KE, TD | 2024-03-17..2024-03-19 | Bergen, NO'],
    ],
    ['Peace talks between Chad and rebel groups will resume in Qatar.', ['negotiation planned: TD | QA']],
    ['The army of Chad clashed with armed groups on Monday.', []],
    ['Under a treaty signed by Kenya and Norway, fish are sold.', []],
    ['Chad wants a treaty signed by Kenya and Norway in May.', []],
    ['Under a contract signed by Rao and Ek on Friday, fish are sold.', []],
    [`A visit of ${OTIENO} to Norway has been put on hold.`, ['visit postponed: Daniel Otieno, KE, NO | NO']],
    [`${OTIENO} and ${BERG} held a dialogue in Oslo on Thursday.`, [THERE]],
    [
      'Kenyan Minister Daniel Otieno would not go to Oslo next week as had been planned.',
      ['visit cancelled: Daniel Otieno, KE, NO | 2024-03-18..2024-03-24 | Oslo, NO'],
    ],
    [
      `${OTIENO} flew to Oslo. There he met ${BERG} on Thursday.`,
      ['visit held: Daniel Otieno, KE, NO | 2024-03-14 | Oslo, NO', THERE],
    ],
    [`${OTIENO} paid his first visit as president, to Oslo.`, ['visit held: Daniel Otieno, KE, NO | Oslo, NO']],
    [
      'The Kenyan government and the rebels will resume talks in Oslo in May.',
      ['meeting planned: KE | 2024-05-01..2024-05-31 | Oslo, NO'],
    ],
    [
      "Talks between Kenyan President Daniel Otieno's government and the rebels opened in Oslo in February.",
      ['meeting held: Daniel Otieno, KE | 2024-02-01..2024-02-29 | Oslo, NO'],
    ],
    [
      'Seven presidents took part in a summit of the African Union in Oslo in May 2023, among them Daniel Otieno of Kenya.',
      ['summit held: African Union, Daniel Otieno, KE | 2023-05-01..2023-05-31 | Oslo, NO'],
    ],
    [`"On Thursday I met ${BERG} in Oslo," ${OTIENO} said.`, [THERE]],
    [
      `${OTIENO} held bilateral meetings with the foreign ministers of Chad and Mali.`,
      ['bilateral_meeting held: Daniel Otieno, KE, TD', 'bilateral_meeting held: Daniel Otieno, KE, ML'],
    ],
    [
      `${OTIENO} will tour the region, arriving in Oslo in May.`,
      ['visit planned: Daniel Otieno, KE, NO | 2024-05-01..2024-05-31 | Oslo, NO'],
    ],
    [
      `${OTIENO} will visit Norway at the weekend. On Sunday he travels on to Bergen for a meeting with ${BERG}.`,
      [
        'visit planned: Daniel Otieno, KE, NO | 2024-03-16..2024-03-17 | Bergen, NO',
        `bilateral_meeting planned: ${BOTH} | 2024-03-17 | Bergen, NO`,
      ],
    ],
    [
      `${OTIENO} met ${BERG} in Oslo on Thursday. The talks are scheduled to last two days.`,
      [`${MET} | 2024-03-14 | Oslo, NO`],
    ],
    [`${OTIENO} and ${BERG} reviewed fish prices by phone on Thursday.`, [`call held: ${BOTH} | 2024-03-14`]],
    [
      `${OTIENO}, who is paying a visit to Oslo, was received by ${BERG}.`,
      ['visit ongoing: Daniel Otieno, KE, NO | Oslo, NO', `${MET} | Oslo, NO`],
    ],
    [
      `Kenya has confirmed a visit by ${BERG}. It will take place on 2 May.`,
      ['visit planned: Anna Berg, KE, NO | 2024-05-02 | KE'],
    ],
    [
      'A meeting of the border working groups of the government delegations of Chad and Mali was held in Kayes.',
      ['bilateral_meeting held: ML, TD | Kayes, ML'],
    ],
    [
      'Talks between Chad and Mali, which had been suspended in May, resumed in Oslo.',
      ['negotiation held: ML, TD | Oslo, NO'],
    ],
    [
      `${OTIENO} met ${BERG} in Oslo on Thursday. Otieno then flies to Bamako.`,
      [THERE, 'visit planned: Daniel Otieno, KE, ML | Bamako, ML'],
    ],
    [`${OTIENO} and ${BERG} held bilateral talks in Oslo on Thursday.`, [THERE]],
    [
      'Leaders of the African Union converged on Oslo on Thursday.',
      ['summit held: African Union | 2024-03-14 | Oslo, NO'],
    ],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['A dialogue between Kenya and Uganda is vital.'],
    ['Talks between Kenya and Uganda are needed.'],
    ['Kenya met its duties under the treaty with Uganda.'],
    ["Norway welcomed the Kenyan president's choice in Nairobi on Thursday."],
    [`${OTIENO} will ring in the new year with President Anna Berg's book.`],
    ["The Kenyan army's retreat in Uganda was slow."],
    ['Ugandan forces are in Kenya to hunt elephants, Major Paul Okot said.'],
    ['Kenyan farmers converged on Oslo.'],
    ['Kenya may give its fighter jets to Norway and Chad.'],
    ['Minister Daniel Otieno spoke of a Kenyan review with Norwegian officials in mind.'],
    ['Reporter Anna Berg caught up with a member of a Kenyan choir.'],
    [`Police confirmed a visit by ${BERG}. It will take place on 2 May.`],
    ['The vote in Kenya was fair. It took place in Oslo as well.'],
    [`${OTIENO} flew back to Nairobi on Thursday.`],
    ['The Kenyan army and the rebels fought in Garissa.'],
    ['Kenyan Minister Daniel Otieno would not go to Oslo as if it were a village.'],
    [`"I met a bear," ${OTIENO} said in Oslo.`],
    ['Kenyan and Norwegian officials reviewed the budget.'],
  ])('takes no meeting from %s', text => {
    expect(told(text)).toEqual([]);
  });
});
