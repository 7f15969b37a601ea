import { expect, it } from 'vitest';
import { projectsIn } from './report.ts';

const landsOf = (text: string) => projectsIn(text).map(({ countries }) => countries.toSorted().join('+'));

it.each([
  // where builders, makers and surveyors come from is not where they build
  ['Chad approved a dam on the Logone. The Spanish firm Puentes del Sur will build the dam.', 'TD'],
  ['Ghana is short of cement. Work on a cement plant, to be built by a team of Turkish engineers, began in May.', 'GH'],
  ['Officials in Malawi opened the Karonga sugar refinery, put up by a Danish company.', 'MW'],
  [
    'Malawi needs roads. The 90-km Karonga highway is being built with a loan of $90 million from the German bank KfW.',
    'MW',
  ],
  [
    'The Korean side is ready to take part in the construction of a 900-megawatt power plant in the Khorsu region of Uzbekistan.',
    'UZ',
  ],
  // not even where no other land is told
  ['A Chinese company is building the Tambo gas pipeline.', ''],
  ['The contract for the Kafue bridge was awarded to a Spanish firm.', ''],
  // who builds at home, or is a state itself, builds there
  ['Ethiopia is building the Koysha hydropower dam.', 'ET'],
  ['The Finnish government cancelled the Hallvik nuclear plant.', 'FI'],
  // who is lent the money builds; who is given something else does not
  ['Russia will lend Egypt $25 billion for its first nuclear power plant.', 'EG'],
  ['Russia offered Bulgaria a loan on Tuesday to build a sixth reactor.', 'BG'],
  ['China has approved a $1 billion loan to Kenya to build a dam on the Tana River.', 'KE'],
  ['Norway gave Kenya a warning. Norway is building the Koysha dam.', 'NO'],
  // who is thanked helped; a line to a border has two ends
  ['Samoa broke ground on the Vaisala conference centre. The minister thanked Japan for the centre.', 'WS'],
])('%s: %s', (text, lands) => {
  expect(landsOf(text)).toEqual([lands]);
});

it('asks the report before its headline, which tells of several things', () => {
  const report =
    'A cable for Tuvalu, a runway for Lakeba\n\nIn Fiji a new airport runway on Lakeba was finished on Friday.';
  expect(landsOf(report)).toContain('FJ');
});

it.each([
  // another paragraph may tell of another land; "the two countries" are those that were named
  [
    'In Ghana a school was opened. Ghana paid.\n\nA firm from Japan showed interest.\n\nThe new Kweku primary school was built by parents.',
    'GH',
  ],
  [
    'Chad and Niger met on Monday.\n\nThe two countries have completed their first Logone satellite at a cost of $30 million.',
    'NE+TD',
  ],
  // who is given the work, and who is named behind two ends, has no part in the land
  ['Building of the Oman ammonia plant has been entrusted to Korea.', 'OM'],
  ['Kenya opened the railway between Mombasa and Nairobi that replaces a line of the British.', 'KE'],
  // a town that a far country has too
  ['Liberia will build a deep-water export terminal at Greenville.', 'LR'],
  [
    'Venezuela and Peru quarrel over a river. The mayor of Valencia opened a tramway in Valencia on Friday. Venezuela paid.',
    'VE',
  ],
  // the first mention tells best
  [
    'Sri Lanka is proud. The Sri Lankan mayor spoke.\n\nThe new Tambo port was completed in May. \n\nIndia watches. A firm has asked about the Tambo port.',
    'LK',
  ],
  // what happened before is told of another place
  ['Chad had hopes. A firm suspended its Tambo gas plant following a quarrel in Palma over pay in Chad.', 'TD'],
  // what belongs to two lies in both
  ['The prime ministers of Chad and Niger opened a rebuilt road across their border on Thursday.', 'NE+TD'],
  ['Uzbekistan and Kyrgyzstan will build a joint hydropower plant.', 'KG+UZ'],
  [
    'Thai ministers went to Laos. The two sides agreed to build a bridge over the river with a loan from Japan.',
    'LA+TH',
  ],
  ['The Tambo railway would carry ore from the mines of Zambia and Congo to the Angolan coast.', 'AO+CD+ZM'],
  // a bridge that two countries pay for is not theirs, a plant of two builders stands somewhere
  ['Ghana has a new bridge on the Oti. The bridge was paid for by France and Japan.', 'GH'],
  // who works there comes from elsewhere
  ["Vietnam has hopes of Dung Quat. South Korea's Dosan has already started on a $260 million factory there.", 'VN'],
  // a capital is no such town
  ['Ghana spoke to reporters. The Tema company will build a refinery in Cairo.', 'EG'],
])('asks the paragraph and the report: %s: %s', (text, lands) => {
  expect(landsOf(text)).toEqual([lands]);
});
