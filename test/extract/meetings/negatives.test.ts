import { describe, expect, it } from 'vitest';
import { readUntil } from '../../../src/extract/english.ts';
import { Report } from '../../../src/model/document.ts';
import { told } from './told.ts';

const negatives: readonly (readonly [string, string])[] = [
  ['expectations are met', 'The vote in Kenya met the expectations of Norway.'],
  ['criteria are met', 'Uganda met all criteria of the International Monetary Fund.'],
  ['demands are met with protest', 'The demands of Norway were met with protest in Kenya.'],
  ['a deadline is met', 'Kenya and Uganda failed to meet the deadline for the budget.'],
  ['a death is met', 'The Kenyan general met his death in Uganda.'],
  ['criticism is met', 'The plan of Norway met with criticism from farmers.'],
  ['floods visit', 'Northern Kenya was visited by floods in March.'],
  ['two players meet in a match', 'The final was the meeting of Anna Berg and Lars Holm. It went to penalties.'],
  ['shares leave a summit', 'Losses at Fjord Holdings pulled the market off the summit it had reached on Monday.'],
  ['a forum is only named', 'Kenyan President Daniel Otieno was sent by the Northern Trade Forum.'],
  ['a contract is only wanted', 'Kenya wants to sign a plan for fish with Uganda.'],
  ['somebody goes on', 'Kenyan President Daniel Otieno went on to praise farmers in Uganda.'],
  ['a bank is due', 'The bank is due in court in Uganda on Monday.'],
  ['a website is visited', 'Norwegian Prime Minister Anna Berg visited a website about Kenya.'],
  ['a school is visited', 'Norwegian Prime Minister Anna Berg visited a school for deaf children.'],
  ['tourists visit', 'More than a million tourists visited Kenya in 2023.'],
  ['a talk show', 'Norwegian Prime Minister Anna Berg was a guest at a talk show in Kenya.'],
  ['a press conference', 'Kenyan President Daniel Otieno told a press conference in Oslo that Norway was a friend.'],
  ['a news conference', 'Norwegian Prime Minister Anna Berg spoke at a news conference with reporters from Kenya.'],
  ['a court session', 'A court session in Uganda heard the Kenyan minister on Monday.'],
  ['a cabinet meeting', 'Norwegian Prime Minister Anna Berg led a cabinet meeting on Friday.'],
  ['a party conference', 'Norwegian Prime Minister Anna Berg will address a party conference in Bergen.'],
  ['a football match', 'Kenya met Uganda in the semi-final of the championship on Saturday.'],
  ['teams', "Kenya's cricket team met Norway's in Oslo on Sunday."],
  ['a trading session', 'Shares in Norway fell in the last trading session of the week.'],
  ['the summit of a mountain', 'Two Norwegian climbers reached the summit of Mount Kenya on Tuesday.'],
  ['a call for something', 'Norwegian Prime Minister Anna Berg repeated her call for peace in Uganda.'],
  ['a verb of speech', 'He talks about Norway and Kenya in his new book.'],
  ['host families', 'Host families in Norway took in children from Uganda.'],
  ['a host of problems', 'Kenya and Uganda face a host of problems.'],
  ['refused', 'Kenyan President Daniel Otieno refused to meet Norwegian Prime Minister Anna Berg.'],
  ['negated', 'Kenyan President Daniel Otieno did not meet Norwegian Prime Minister Anna Berg.'],
  ['hoped for', 'Kenyan President Daniel Otieno hopes to meet Norwegian Prime Minister Anna Berg.'],
  ['possible', 'Kenyan President Daniel Otieno might meet Norwegian Prime Minister Anna Berg.'],
  ['conditional', 'If Kenyan President Daniel Otieno met Norwegian Prime Minister Anna Berg, she would be glad.'],
  ['only asked for', 'Uganda called for talks with Kenya on the border.'],
  ['only offered', 'Kenya has offered to hold talks with Uganda.'],
  ['invited', 'Norwegian Prime Minister Anna Berg invited Kenyan President Daniel Otieno to visit Norway.'],
  ['no talks', 'There were no talks between Kenya and Uganda.'],
  ['one side only', 'Kenyan ministers met on Monday to discuss the drought.'],
  ['reporters', 'Kenyan President Daniel Otieno met with reporters on Thursday.'],
  ['a way home', 'Kenyan President Daniel Otieno arrived in Nairobi on Thursday.'],
  ['a private journey at home', 'A Kenyan farmer visited Nairobi on Thursday.'],
  ['a mechanism', 'Kenya supports the summit mechanism of Uganda.'],
  ['a wish for an agreement', 'Kenya and Uganda expect a regional agreement.'],
  ['an invasion', 'Norway condemned the aggression of Uganda against Kenya.'],
  ['sums received', 'The Kenyan president received 52 percent of the vote in Uganda.'],
  ['a welcome for a plan', 'Kenyan President Daniel Otieno welcomed the plan of Norway.'],
  ['a military visit order', 'Doctors in Oslo saw the patient after a visit to the dentist.'],
  ['a leaning', 'Kenyan President Daniel Otieno held talks with pro-Ugandan farmers.'],
  ['a broker', 'UN-brokered talks with the rebels failed.'],
  ['signed by one', 'Kenyan President Daniel Otieno signed a law on taxes in Nairobi.'],
  ['no longer to be', 'Kenya ruled out holding a meeting with leaders from Uganda.'],
  ['the first to arrive', 'She is the first Kenyan minister to arrive in Norway.'],
];

describe('findMeetings: false friends', () => {
  it.each(negatives)('%s: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('keeps what it looked at and did not take, with the reason', () => {
    const text = 'Kenyan President Daniel Otieno refused to meet Norwegian Prime Minister Anna Berg.';
    const { rejected } = readUntil(Report.parse({ text }), 'meetings');
    expect(rejected.filter(({ kind }) => kind === 'meeting')).toEqual([
      { kind: 'meeting', start: 42, end: 46, text: 'meet', method: 'meetings/trigger', reason: 'only wished for' },
    ]);
  });

  it.each([
    '',
    ' ',
    '\n\n',
    '(',
    'met',
    'visit to',
    'summit.',
    "'s talks with",
    '))) — met with (((',
    'a'.repeat(5000),
  ])('does not throw on %j', text => {
    expect(told(text)).toEqual([]);
  });
});
