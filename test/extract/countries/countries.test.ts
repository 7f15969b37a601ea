import { describe, expect, it } from 'vitest';
import { extract, readUntil } from '../../../src/extract/english.ts';
import { Report } from '../../../src/model/document.ts';

const report = (text: string) => Report.parse({ text });
const mentionsIn = (text: string) => readUntil(report(text), 'countries').countries;
const codesIn = (text: string) => [...new Set(mentionsIn(text).map(mention => mention.code))].toSorted();
const listedIn = (text: string) =>
  extract(report(text))
    .countries.map(country => country.code)
    .toSorted();

describe('countries', () => {
  it.each([
    ['Norway and Sweden signed.', ['NO', 'SE']],
    ['In 2019 Jamaica won three medals.', ['JM']],
    ['South Korea won on penalties.', ['KR']],
    ['The Czechs and the Slovaks parted.', ['CZ', 'SK']],
    ['The delegation flew from the UAE to the U.K. on Monday.', ['AE', 'GB']],
    ['The U.S. and the USA are one.', ['US']],
    ['The US-led alliance met.', ['US']],
    ['Officials from the DRC and the DR Congo spoke.', ['CD']],
    ['The PRC was founded in 1949.', ['CN']],
    ["The People's Republic of China was founded in 1949.", ['CN']],
    ['Côte d’Ivoire exports cocoa.', ['CI']],
    ["Cote d'Ivoire exports cocoa.", ['CI']],
    ['The Kyrgyz Republic borders the Russian Federation.', ['KG', 'RU']],
    ['Trinidad & Tobago sent a team.', ['TT']],
    ['St. Lucia and St Kitts and Nevis voted.', ['KN', 'LC']],
    ['TURKEY AND GREECE TALK', ['GR', 'TR']],
    ['The Czech Republic, East Timor and Burma abstained.', ['CZ', 'MM', 'TL']],
    ['Britain, Wales and Northern Ireland voted.', ['GB']],
    ['Ireland said that Northern Ireland would gain.', ['GB', 'IE']],
    ['Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea.', ['GN', 'GQ', 'GW', 'PG']],
    ['The Republic of the Congo is not the Democratic Republic of the Congo.', ['CD', 'CG']],
    ['North Korea fired a missile; South Korean officials protested.', ['KP', 'KR']],
    ['Niger and Nigeria, Nigerien and Nigerian.', ['NE', 'NG']],
    ['China‘s exports rose.', ['CN']],
    ['The bank lent Kenya $5 million.', ['KE']],
    ['The President of Kenya Daniel Otieno spoke.', ['KE']],
    ['The Minister of Roads and Trade of Kenya Daniel Otieno spoke.', ['KE']],
    ['The minister spoke of the niece of Georgia Brown.', []],
  ])('by name: %s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each([
    ['The Kazakh president spoke.', ['KZ']],
    ['Two Frenchmen and three Danes were held.', ['DK', 'FR']],
    ['Emirati, Saudi and Omani ministers met.', ['AE', 'OM', 'SA']],
    ['Turkish Cypriot leaders agreed.', ['CY']],
    ['Bosnian Serb leaders refused.', ['BA']],
    ['Papua New Guinean troops left.', ['PG']],
    ['A Swiss-French venture began.', ['CH', 'FR']],
  ])('by demonym: %s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each([
    ['Sino-Indian relations cooled.', ['CN', 'IN']],
    ['Franco-German talks began.', ['DE', 'FR']],
    ['A Japan-Mongolia pact was signed.', ['JP', 'MN']],
    ['The Iran–Iraq border was shut.', ['IQ', 'IR']],
    ['The Laos-Thailand-Vietnam road opened.', ['LA', 'TH', 'VN']],
    ['U.S.-Cuba ties improved.', ['CU', 'US']],
  ])('in compounds: %s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
    expect(mentionsIn(text).every(mention => mention.form === 'compound')).toBe(true);
  });

  it.each([
    ['Ankara said that it would veto the plan.', ['TR']],
    ['Tokyo seeks closer ties.', ['JP']],
    ['Pyongyang has repeatedly denied it.', ['KP']],
    ['Talks with Tehran stalled.', ['IR']],
    ['Relations between Belgrade and Pristina are tense.', ['RS', 'XK']],
    ['Tensions between Madrid and London rose.', ['ES', 'GB']],
    ["Cairo's growing influence worries them.", ['EG']],
    ['The sanctions imposed by Washington hurt.', ['US']],
    ['Moscow-backed rebels advanced.', ['RU']],
    ['A pro-Moscow party won.', ['RU']],
    ['Hanoi and Vientiane agreed to build it.', ['LA', 'VN']],
    ['The Kremlin said nothing, nor did Downing Street.', ['GB', 'RU']],
    ['The White House declined.', ['US']],
  ])('by capital or seat: %s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
    expect(mentionsIn(text).every(mention => mention.form === 'metonym')).toBe(true);
  });

  it.each([
    ['in Moscow', 'They met in Moscow on Friday.'],
    ['summit in Beijing', 'The summit in Beijing ended.'],
    ['officials in a capital', 'Officials in Ankara said it would rain.'],
    ['flights between cities', 'Flights between London and Paris were cancelled.'],
    ['a person', 'George Washington said farewell.'],
    ['a newspaper', 'The Washington Post said so.'],
    ['a city that is large', 'Berlin is a large city.'],
    ['travel', 'He flew from Rome to Vienna.'],
    ['seat of the union', 'Brussels said it would wait.'],
    ['a person with the name of a country', 'Michael Jordan retired.'],
    ['a person with an Irish surname', "They showed pictures by Georgia O'Connell."],
    ['a first name', 'Chad Smith drums.'],
    ['a first name after of', 'The mother of Chad Smith sings.'],
    ['a bird', 'They ate turkey and drank.'],
    ['a dish', 'A Turkey sandwich was served.'],
    ['a state of the union', 'He moved to New Mexico.'],
    ['a sea', 'Ships sailed the South China Sea.'],
    ['a gulf', 'Oil was found in the Gulf of Mexico.'],
    ['a bank', 'The Bank of China opened a branch.'],
    ['an airline', 'Air India bought planes.'],
    ['a newspaper after a country', 'The Times of India reported it.'],
    ['a currency', 'It costs 40 US dollars.'],
    ['a currency sign behind a short form', 'It costs US $40.'],
    ['a currency sign', 'It costs US$40.'],
    ['a currency that is also a verb', 'It costs 500 South Korean won.'],
    ['a glued currency', 'A 50-million-US-dollar loan was granted.'],
    ['a state that is gone', 'The Soviet Union fell apart.'],
    ['a halved state', 'East Germany had its own anthem.'],
    ['a union', 'The European Union met.'],
    ['a continent', 'Latin America and North American firms grow.'],
    ['a hyphenated continent', 'An Inter-American loan was granted.'],
    ['a war', 'He fought in the Vietnam War.'],
    ['a minority', 'African Americans voted.'],
    ['a pronoun', 'They told us so.'],
    ['a town', 'He lives in Lebanon, Ohio.'],
    ['a polish', 'They polish shoes.'],
    ['a US state by its neighbours', 'The governor of Georgia met Republicans from Alabama and Florida in Atlanta.'],
  ])('takes no country from %s', (_what, text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it.each([
    ['Georgia and Armenia reopened the border near Tbilisi.', ['AM', 'GE']],
    ['Jordan Prime Minister Bisher Khasawneh spoke.', ['JO']],
    ['In Jordan, prices rose.', ['JO']],
    ['King Abdullah of Jordan arrived.', ['JO']],
    ['Chad and Sudan closed the border.', ['SD', 'TD']],
    ["Turkey's president spoke.", ['TR']],
    ['The German language is taught in Germany.', ['DE']],
    ['Mexico City is the capital of Mexico.', ['MX']],
  ])('but takes them where they are meant: %s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each([
    ['North Korea tested a missile. Korean television showed it.', ['KP']],
    ['Seoul was calm. Korean television showed nothing.', ['KR']],
    ['Brazzaville is quiet. The Republic of the Congo voted; Congolese papers wrote little.', ['CG']],
    ['The Congo is wide. Congolese officials came.', ['CD']],
  ])('tells shared names apart by the report: %s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it('lists a country for a demonym of the state, not for one in passing', () => {
    expect(listedIn('The Danish prime minister spoke.')).toEqual(['DK']);
    expect(listedIn('They dined on Danish cheese.')).toEqual([]);
    expect(mentionsIn('They dined on Danish cheese.')).toMatchObject([{ code: 'DK', passing: true }]);
  });

  it('lists a state named once by demonym and far down', () => {
    const lead = 'It rained. It snowed. It froze. ';
    expect(listedIn(`${lead}A Danish minister spoke.`)).toEqual(['DK']);
    expect(listedIn(`${lead}A Danish company will build it.`)).toEqual(['DK']);
    expect(listedIn(`${lead}They ate Danish pastry.`)).toEqual([]);
  });

  it('lists a state named once, by demonym, at the end of a long feature', () => {
    const feature = 'It rained all day. '.repeat(14);
    expect(listedIn(`${feature}A Danish minister spoke.`)).toEqual(['DK']);
    expect(listedIn(`${feature}They ate Danish pastry.`)).toEqual([]);
  });

  it('says why a word was refused', () => {
    const { rejected } = readUntil(report('The Bank of China opened.'), 'countries');
    expect(rejected.filter(word => word.kind === 'country')).toMatchObject([
      { text: 'Bank of China', reason: expect.stringContaining('part of') },
    ]);
  });

  it('quotes the text exactly', () => {
    const text = 'U.S.-China talks: Xi’an hosts Côte d’Ivoire’s leader; “Kazakhstan’s” Sino-Kazakh pact.';
    for (const { start, end, text: quoted } of mentionsIn(text)) expect(text.slice(start, end)).toBe(quoted);
  });

  it.each(['', ' ', '\u0000', 'US', '-', '--US--', '\ud800 US', 'Korea'.repeat(50)])('does not throw on %j', text => {
    expect(() => mentionsIn(text)).not.toThrow();
  });
});
