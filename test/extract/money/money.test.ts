import { describe, expect, it } from 'vitest';
import { readUntil } from '../../../src/extract/english.ts';
import { Report } from '../../../src/model/document.ts';

const reading = (text: string) => readUntil(Report.parse({ text }), 'money');
const found = (text: string) =>
  reading(text).money.map(
    ({ text: words, money }) => `${words} = ${money.amount} ${money.currency} ${money.qualifier}`,
  );

describe('sums of money', () => {
  it.each([
    ['The line is worth US$6 billion.', 'US$6 billion = 6000000000 USD exact'],
    ['A $6 billion line.', '$6 billion = 6000000000 USD exact'],
    ['China lends USD482.8M for a road.', 'USD482.8M = 482800000 USD exact'],
    ['It costs 1 million 900 thousand dollars.', '1 million 900 thousand dollars = 1900000 USD exact'],
    ['Oman will spend RO 700 million.', 'RO 700 million = 700000000 OMR exact'],
    ['It costs 28 million Hong Kong dollars.', '28 million Hong Kong dollars = 28000000 HKD exact'],
    ['Jordan lends 30 million dinars.', '30 million dinars = 30000000 JOD exact'],
    ['It gave $8 million Namibian dollars.', '$8 million Namibian dollars = 8000000 NAD exact'],
    ['It gave $8 million US dollars.', '$8 million US dollars = 8000000 USD exact'],
    ['It gave A$8 million; dollars fell.', 'A$8 million = 8000000 AUD exact'],
    ['A $20bn port.', '$20bn = 20000000000 USD exact'],
    ['Some $600m was lent.', '$600m = 600000000 USD about'],
    ['It costs about 6bn euros.', '6bn euros = 6000000000 EUR about'],
    ['It costs more than 750 mln US dollars.', '750 mln US dollars = 750000000 USD at_least'],
    ['It costs up to 1.2 tln roubles.', '1.2 tln roubles = 1200000000000 RUB up_to'],
    ['It costs USD 28 million.', 'USD 28 million = 28000000 USD exact'],
    ['It costs 200 million RMB.', '200 million RMB = 200000000 CNY exact'],
    ['It costs $12.345m.', '$12.345m = 12345000 USD exact'],
    ['It costs 28,000,000 euros.', '28,000,000 euros = 28000000 EUR exact'],
    ['It costs Rs 500 crore.', 'Rs 500 crore = 5000000000 INR exact'],
    ['It costs £5m.', '£5m = 5000000 GBP exact'],
    ['It costs ¥5 billion.', '¥5 billion = 5000000000 JPY exact'],
    ['It costs A$5 million.', 'A$5 million = 5000000 AUD exact'],
    ['It costs HK$5 million.', 'HK$5 million = 5000000 HKD exact'],
    ['It costs 45 billion tenge.', '45 billion tenge = 45000000000 KZT exact'],
    ['It costs twenty-five million som.', 'twenty-five million som = 25000000 KGS exact'],
    ['It costs $4-5 billion.', '$4-5 billion = 4000000000 USD at_least'],
    ['It costs between $5bn and $7bn.', '$5bn and $7bn = 5000000000 USD at_least'],
    ['The trillion-dollar scheme grew.', 'trillion-dollar = 1000000000000 USD about'],
    ['It costs 42 m USD.', '42 m USD = 42000000 USD exact'],
    [
      'It costs one hundred and seventy-five million dollars.',
      'one hundred and seventy-five million dollars = 175000000 USD exact',
    ],
    ['It costs three hundred fifty million yuan.', 'three hundred fifty million yuan = 350000000 CNY exact'],
    ['It costs a quarter of a billion dollars.', 'quarter of a billion dollars = 250000000 USD exact'],
    ['It costs three-quarters of a billion dollars.', 'three-quarters of a billion dollars = 750000000 USD exact'],
    ['Cameroon pays 115 billion CFA francs.', '115 billion CFA = 115000000000 XAF exact'],
    ['Senegal pays 46 billion CFA francs.', '46 billion CFA = 46000000000 XOF exact'],
    ['Kuwait lends KWD 12 million.', 'KWD 12 million = 12000000 KWD exact'],
    ['A 3-billion-dollar scheme.', '3-billion-dollar = 3000000000 USD exact'],
    ['It costs $5 billion or more.', '$5 billion = 5000000000 USD at_least'],
    ['It costs half a million dollars.', 'half a million dollars = 500000 USD exact'],
    ['It costs Ksh 13.7 billion.', 'Ksh 13.7 billion = 13700000000 KES exact'],
    ['It costs KSh13.7bn.', 'KSh13.7bn = 13700000000 KES exact'],
    ['Zambia pays K50 million.', 'K50 million = 50000000 ZMW exact'],
    ['Papua New Guinea pays K50m.', 'K50m = 50000000 PGK exact'],
    ['Nigeria pays N45 billion.', 'N45 billion = 45000000000 NGN exact'],
    ['South Africa pays R50 million.', 'R50 million = 50000000 ZAR exact'],
    ['Uganda pays Shs 50 billion.', 'Shs 50 billion = 50000000000 UGX exact'],
    ['It costs USD $35 million.', 'USD $35 million = 35000000 USD exact'],
    ['A loan of $3.5 m was given.', '$3.5 m = 3500000 USD exact'],
    ['It costs 5 million €.', '5 million € = 5000000 EUR exact'],
    ['It costs $900 million to $1.2 billion.', '$900 million to $1.2 billion = 900000000 USD at_least'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));

  it.each([
    ['The cost, put at 2.1 billion euros, has risen to 4.8 billion, they said.', '4.8 billion = 4800000000 EUR exact'],
    ['It cost $363 million. China lent 200 million.', '200 million = 200000000 USD exact'],
  ])('%s: the last number takes its currency from the first', (text, expected) =>
    expect(found(text).at(-1)).toBe(expected),
  );

  it.each([
    'It cost 2.1 billion euros and serves about 4 million people.',
    'It cost 2.1 billion euros. The town is old. It grew to 4 million.',
    'It cost 2.1 billion euros and pumps 5 million, six times more.',
    'The town grew to 4 million.',
  ])('%s: no second sum', text => expect(found(text).length).toBeLessThan(2));

  it('stops before a number that counts something else', () => {
    expect(found('He gave $5 million to 3 schools.')).toEqual(['$5 million = 5000000 USD exact']);
    expect(found('He gave $5 million and 30 million trees.')).toEqual(['$5 million = 5000000 USD exact']);
  });

  it('leaves a currency of several states alone', () => {
    const { money, rejected } = reading('It costs 30 million dinars.');
    expect(money).toEqual([]);
    expect(rejected.map(({ text, kind }) => [text, kind])).toContainEqual(['30 million dinars', 'money']);
  });
});

describe('negatives', () => {
  it.each([
    'It is a multi-billion dollar scheme.',
    'K2 in Pakistan is 8,611 metres high and no Zambian has climbed it.',
    'The N45 road in Nigeria and the R50 in South Africa are closed.',
    'Five million Kenyans ran 10 km on the K9.',
    'The N45 million target names no state.',
    'Billions of dollars were lost.',
    'It cost several million dollars.',
    'Six billion people live there.',
    'The team won 5 matches.',
    'They seized 200 pounds of rice.',
    'The dollar fell against the euro.',
    'They ran 400 m USA against 800 m GBR.',
    'One hundred and twenty people came and a quarter of a million left.',
    'He ran 5 miles in 2003.',
    'Vote by 20 May.',
    'The yuan rose 2 percent.',
    'It is 5 km long and 20 m wide.',
  ])('finds no sum in: %s', text => expect(found(text)).toEqual([]));
});
