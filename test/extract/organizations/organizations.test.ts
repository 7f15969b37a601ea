import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn, organizationsIn } from './reading-organizations.ts';

describe('organizations', () => {
  it.each([
    ['The World Bank lent money.', ['World Bank']],
    ['Rao was welcomed at State House by the president.', []],
    ['State House said on Monday the president was well.', ['State House']],
    ['Officials of the U.N. Security Council met.', ['U.N. Security Council']],
    ['The Foreign Ministry said so.', ['Foreign Ministry']],
    ['He studied at the University of Nairobi.', ['University of Nairobi']],
    [
      'The Kigali Institute for Peace and Security Studies opened.',
      ['Kigali Institute for Peace and Security Studies'],
    ],
    ['The Centre for Science and Technology reported it.', ['Centre for Science and Technology']],
    ['A trial at the Supreme Court of Kenya began.', ['Supreme Court']],
    ['The German Interior Ministry denied it.', ['Interior Ministry']],
    ['The Ministry of Trade and Industry of Ghana denied it.', ['Ministry of Trade and Industry']],
    ['Minister of Foreign Affairs Yakin Roble denied it.', []],
    ['The Minister of Justice Department lawyers denied it.', ['Justice Department']],
    ["Kenya's roads ministry denied it, and the home team won.", ['roads ministry']],
    ['The BoE denied it.', ['BoE']],
    ['Anna Boe denied it.', []],
    ['The World Bank denied it. The Bank left.', ['World Bank', 'Bank']],
    [
      'The World Bank and the Islamic Development Bank denied it. A Bank team left.',
      ['World Bank', 'Islamic Development Bank'],
    ],
    ['The Ministry of Works and Transport denied it.', ['Ministry of Works and Transport']],
    ['The Ministry of Works and Anna Berg denied it.', ['Ministry of Works']],
    ['Shares of Hengda Iron and Steel fell.', ['Hengda Iron and Steel']],
    ['The Speaker of the Riigikogu denied it.', ['Riigikogu']],
    ['The Bank of Uganda raised rates.', ['Bank of Uganda']],
    ['The Free Farmers’ Party gained.', ['Free Farmers’ Party']],
    ['The New York Times reported it.', ['New York Times']],
    ['New World Bank president Kim spoke.', ['World Bank']],
    ['The Centre for Policy Research in Accra was founded in 1990.', ['Centre for Policy Research']],
    [
      'An Organization for Security and Cooperation in Europe mission left.',
      ['Organization for Security and Cooperation in Europe'],
    ],
    ['He met Chairman of the Transitional Unity Council Abdel Fattah Al-Rahmani.', ['Transitional Unity Council']],
    ['The American Enterprise Institute asked.', ['American Enterprise Institute']],
    ['The Reform Party of Kenya and the Italian Green Union met.', ['Reform Party of Kenya', 'Italian Green Union']],
    ['The Maltese Socialist Party and the French National Front met.', ['Maltese Socialist Party', 'National Front']],
    ['The Department of Physics and Astronomy moved.', ['Department of Physics and Astronomy']],
    ['The New Democratic Party won.', ['New Democratic Party']],
    ['He met the president of the State Coal Company, Rashad Aliyarov, on Friday.', ['State Coal Company']],
    ['The chairman of Karazu joint-stock company Rashad Aliyarov said so.', []],
    ['The head of the state oil company Karazu Neft said so.', ['Karazu Neft']],
  ])('by list and kind word: %s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });

  it.each([
    ['The Pan-Pacific Rail Association (PPRA) met. The PPRA agreed.', ['Pan-Pacific Rail Association', 'PPRA', 'PPRA']],
    ['The Group of Twenty (G20) met.', ['Group of Twenty', 'G20']],
    ['Volta Sugar Corporation sued. Later Volta Sugar won.', ['Volta Sugar Corporation', 'Volta Sugar']],
  ])('by acronym and later form: %s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });

  it.each([
    ['The low-cost airline Zephyra ordered jets. Zephyra will fly.', ['Zephyra', 'Zephyra']],
    ['The newspaper Nowiny reported it.', ['Nowiny']],
    ['A firm called Zephyra paid.', ['Zephyra']],
    ['The rescue agency, ZRKA, sent boats.', ['ZRKA']],
    ['The builder Vardo & Sons paid.', ['Vardo & Sons']],
    ['Shares of Grundex fell.', ['Grundex']],
    ['Korvat, a listed company, sued.', ['Korvat']],
    ['Velmo chairman Ravi Rao and Velmo employees met.', ['Velmo', 'Velmo']],
  ])('by the words beside them: %s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });

  it.each([
    ['the Chinese Foreign Ministry', 'The Chinese Foreign Ministry protested.'],
    ["China's foreign ministry", "China's foreign ministry protested."],
    ['the ministry in the capital', 'The Foreign Ministry in Beijing protested.'],
    ['the ministry of the country', 'The Foreign Ministry of China protested.'],
  ])('names a ministry by its country: %s', (_what, text) => {
    expect(organizationsIn(text)).toMatchObject([
      { name: 'Chinese Foreign Ministry', kind: 'government_body', country: 'CN' },
    ]);
  });

  it('takes the kind of a body from its last kind word', () => {
    const kinds = organizationsIn('The Energy Department fined Morven Energy.').map(({ name, kind }) => [name, kind]);
    expect(kinds).toEqual([
      ['Energy Department', 'government_body'],
      ['Morven Energy', 'company'],
    ]);
  });

  it('puts long form, acronym and spelling together', () => {
    const text = 'The World Trade Organization (WTO) met. The World Trade Organisation agreed; the WTO left.';
    expect(organizationsIn(text)).toMatchObject([
      { name: 'World Trade Organization', acronym: 'WTO', kind: 'igo', aliases: ['WTO', 'World Trade Organisation'] },
    ]);
    expect(organizationsIn(text)[0].mentions).toHaveLength(4);
  });

  it.each([
    ['(Reuters, AFP)', ['AFP', 'Reuters']],
    ['ab/cd (AP, dpa)', ['AP', 'dpa']],
  ])('keeps agencies credited as source apart: %s', (credit, names) => {
    const found = organizationsIn(`It rained all day.\n${credit}`);
    expect(found.map(organization => organization.name).toSorted()).toEqual(names);
    expect(found.every(organization => organization.mentions.length === 0 && organization.credits.length === 1)).toBe(
      true,
    );
  });

  it('but takes an agency that is spoken of for a mention', () => {
    expect(mentionsIn('AFP reported rain. Agence France-Presse (AFP) is an agency.')).toEqual([
      'AFP',
      'Agence France-Presse',
      'AFP',
    ]);
  });

  const MATCH =
    'The coach praised his striker after the match: the league season, he said, needs goals, and the goalkeeper and the midfielder played a fine game for the team in a full stadium. ';

  it('takes cities and countries for teams in a sports report only', () => {
    expect(mentionsIn(`${MATCH}Uruguay beat Paraguay in Lima.`)).toEqual(['Uruguay', 'Paraguay']);
    expect(mentionsIn(`${MATCH}Then Ferrani scored and Ferrani missed.`)).toEqual([]);
    expect(mentionsIn('Uruguay beat Paraguay to the contract.')).toEqual([]);
  });

  it('takes "the Bank" for the bank named before, and no bank for none', () => {
    const found = organizationsIn('The Bank of Zambia met on Monday. Analysts of the Bank expect more, the Bank said.');
    expect(found.map(({ name }) => name)).toEqual(['Bank of Zambia']);
  });

  it('takes Europe for the union only in a report about the union', () => {
    expect(mentionsIn('The EU met. The EU agreed. Europe must act. Eastern Europe waits.')).toEqual([
      'EU',
      'EU',
      'Europe',
    ]);
    expect(mentionsIn('The EU met. Europe is a continent.')).toEqual(['EU']);
  });

  it.each([
    ['a speech', 'He gave his State of the Union address.'],
    ['small letters', 'The government, the bank and the party met.'],
    ['a state that is gone', 'The Soviet Union fell.'],
    ['a contest', 'They won the Champions League.'],
    ['a plan with an acronym', 'The Individual Action Plan (IAP) was approved. The IAP is long.'],
    ['a treaty with an acronym', 'The Open Skies Treaty (OST) was signed.'],
    ['a lost state with an acronym', 'The German Democratic Republic (GDR) had ports.'],
    ['a person', 'Anna Berger spoke with Karl Maier.'],
    ['a pronoun like an acronym', 'Who is it? It is he.'],
    ['an adverb before an apposition', 'Moreover, an agency was set up.'],
    ['an adjective', 'The Western group left.'],
    ['the official name of a state', 'The Russian Federation agreed.'],
    ['a region with rebels', 'Two Darfur rebels fled.'],
    ['a first word', 'Making company history is hard.'],
    ['a territory', 'They crossed the West Bank.'],
    ['a country', 'The company in Ghana grew.'],
    ['a fruit', 'She ate an apple.'],
    ['a prize', 'He met two Nobel Peace Prize winners; she is a Nobel Peace laureate.'],
    ['a holder of an office', 'Police arrested the head of the alliance, Omar Hussain Aziz, and others.'],
    ['a trade', 'A lawmaker and newspaper publisher Karim Haddad died.'],
    ['an officer', 'The vote was to replace president Omar Haddad in May.'],
    ['a people or conviction', 'Chechen rebels, Sunni Arab groups and Maoist fighters fled.'],
    ['where it has its seat', 'The Geneva-based agency left.'],
  ])('takes none from %s', (_what, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('quotes the text exactly', () => {
    const text = 'The “World Bank’s” EU-Africa forum; China‘s foreign ministry (AFP/dpa) — Bank of Uganda.';
    for (const { mentions, credits } of organizationsIn(text))
      for (const { start, end, text: quoted } of [...mentions, ...credits]) expect(text.slice(start, end)).toBe(quoted);
  });

  it.each([
    '',
    '(',
    '()',
    '(EU',
    'Bank',
    'of Bank of',
    "'s Ministry",
    'Ministry of',
    '\ud800 Bank',
    '(AFP',
    'A, a company',
  ])('does not throw on %j', text => {
    expect(() => organizationsIn(text)).not.toThrow();
  });
});

it.each([
  ['The Rapid Support Forces (RSF) fought. The RSF won.', ['Rapid Support Forces']],
  ['Reporters sans frontières (RSF) spoke. RSF was angry.', ['Reporters Without Borders']],
  ['RSF said so.', ['RSF']],
])('goes by what the report says that an acronym stands for: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

describe('two names of one body', () => {
  it.each([
    ['Cormorant Telecom, formerly known as Balkom, cut prices.', 'Cormorant Telecom', 'Balkom'],
    ['Mobile operator Balkom said it would change its name to Cormorant Telecom.', 'Balkom', 'Cormorant Telecom'],
    ['Cormorant Group, known until last month as Orbital Freight, will move.', 'Cormorant Group', 'Orbital Freight'],
    ['Cormorant Bank said so on Friday. The bank was called Savings Bank until May.', 'Cormorant Bank', 'Savings Bank'],
  ])('%s', (text, name, alias) => {
    expect(organizationsIn(text)).toEqual([expect.objectContaining({ name, aliases: [alias] })]);
  });

  it.each([
    'Cormorant Bank sued Savings Bank, which was founded in May.',
    'Cormorant Bank was once known for its loans, Savings Bank for none.',
  ])('negatives: %s', text => expect(namesIn(text)).toEqual(['Cormorant Bank', 'Savings Bank']));
});

describe('the country of a body', () => {
  const homeOf = (text: string) => organizationsIn(text).map(({ name, country }) => `${name}: ${country ?? '-'}`);

  it.each([
    ["Norway's Hardvik Shipping has won.", ['Hardvik Shipping: NO']],
    ['The largest listed Spanish builder Almaran SA has won.', ['Almaran SA: ES']],
    ['Polaria Telecom of Estonia has won.', ['Polaria Telecom: EE']],
    ['Polaria Telecom, an Estonian operator, has won.', ['Polaria Telecom: EE']],
  ])('%s', (text, homes) => expect(homeOf(text)).toEqual(homes));

  it.each([
    ['A Spanish court fined Almaran SA.', ['Almaran SA: -']],
    ["Norway's court said to Hardvik Shipping no.", ['Hardvik Shipping: -']],
    ['Polaria Telecom, the Estonian minister said, has won.', ['Polaria Telecom: -']],
  ])('negatives: %s', (text, homes) => expect(homeOf(text)).toEqual(homes));
});
