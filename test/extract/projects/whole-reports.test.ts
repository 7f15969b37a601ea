import { expect, it } from 'vitest';
import { projectsIn } from './report.ts';

const RAILWAY = [
  'DUSHAR, March 24 - Zambia has begun building a railway from Kasama to Mpika, its transport minister said on Wednesday.',
  'The line will be 310 km long and is to be completed in 2025.',
  'The project will cost about 1.4 billion dollars.',
  'A consortium led by the Indian company Ircon won the tender.',
  'The minister also visited a school.',
].join(' ');

it('takes one project from five sentences, with what each adds', () => {
  const [railway, ...more] = projectsIn(RAILWAY);
  expect(more).toEqual([]);
  expect(railway.name).toBe('railway from Kasama to Mpika');
  expect(railway).toMatchObject({
    sector: 'railway',
    status: 'under_construction',
    work: 'construction',
    countries: ['ZM'],
  });
  expect(railway.route).toEqual(['Kasama', 'Mpika']);
  expect(railway.cost).toMatchObject({ amount: 1.4e9, currency: 'USD', qualifier: 'about', kind: 'total' });
  expect(railway.length).toMatchObject({ value: 310, unit: 'km' });
  expect(railway.completionDate).toMatchObject({ edtf: '2025' });
  expect(railway.evidence).toHaveLength(3);
});

it('cites whole sentences that are slices of the text', () => {
  for (const { evidence } of projectsIn(RAILWAY)) {
    for (const { start, end, quote } of evidence) expect(RAILWAY.slice(start, end)).toBe(quote);
  }
});

it('gives each of two projects its own sum', () => {
  const found = projectsIn(
    'Laos approved a $2 billion hydropower dam at Luang Nua and signed a contract for a $300 million cement plant in Khammu.',
  );
  expect(found.map(({ sector, cost }) => [sector, cost?.amount])).toEqual([
    ['hydropower', 2e9],
    ['industrial', 3e8],
  ]);
});

it('gives each of two projects its own work', () => {
  const found = projectsIn('Laos plans a Vientiane–Pakse railway line and an expansion of the Luang Nua airport.');
  expect(found.map(({ sector, work }) => [sector, work])).toEqual([
    ['railway', 'unknown'],
    ['airport', 'expansion'],
  ]);
});

it.each([
  'Laos signed contracts together worth $5 billion for the Luang Nua hydropower dam and the Khammu cement plant.',
  'Laos agreed on projects worth $5 billion: the Luang Nua hydropower dam and the Khammu cement plant.',
])('ties a sum for all of several to none: %s', text => {
  expect(projectsIn(text).map(({ cost }) => cost)).toEqual([null, null]);
});

it.each([
  ['Oman agreed to build a desalination plant at Barka.', 'desalination plant at Barka'],
  ['Laos is building a hydropower dam on the Nam Sang river.', 'hydropower dam on the Nam Sang river'],
  // a name of two ends needs no site; a country, a day or a firm is none
  ['Ministers signed an accord on the Kenya–Uganda railway in Mombasa on Monday.', 'Kenya–Uganda railway'],
  ['Kenya is building a hydropower dam in Uganda.', 'hydropower dam'],
  ['Kenya inaugurated a hydropower dam on Monday.', 'hydropower dam'],
])('names what has no name by its site: %s', (text, name) => {
  expect(projectsIn(text).map(project => project.name)).toEqual([name]);
});

it('takes a line of a network for a part of it', () => {
  const found = projectsIn('The first line of the Valen tramway opened in Spain on Monday.');
  expect(found.map(({ name, status }) => [name, status])).toEqual([['Valen tramway', 'operating']]);
});

it('gives one more plant of a kind the sector of the first', () => {
  const found = projectsIn(
    'Laos is building a hydropower dam at Nam Ko. A third power station at Nam Bo was cancelled last week.',
  );
  expect(found.map(({ sector, status }) => [sector, status])).toEqual([
    ['hydropower', 'under_construction'],
    ['hydropower', 'cancelled'],
  ]);
});

it('keeps two pipelines of one name and different numbers apart', () => {
  const found = projectsIn(
    'The Borea 1 gas pipeline was opened in 2011. The Borea 2 gas pipeline was cancelled last year.',
  );
  expect(found.map(({ name, status }) => [name, status])).toEqual([
    ['Borea 1 gas pipeline', 'operating'],
    ['Borea 2 gas pipeline', 'cancelled'],
  ]);
});

it('prefers what a project costs to a loan for a part of it', () => {
  const [dam] = projectsIn(
    'The World Bank granted Nepal a loan of 200 million dollars for the Arun hydropower project. The project costs a total of 1.1 billion dollars.',
  );
  expect(dam.cost).toMatchObject({ amount: 1.1e9, kind: 'total' });
});

it('leaves the trade of two countries out of the cost', () => {
  const [port] = projectsIn(
    'Chile will build a deep-water port at Taltal. Trade with Peru reached 4 billion dollars last year.',
  );
  expect(port.cost).toBeNull();
});

it('reads who pays, builds and runs', () => {
  const [plant] = projectsIn(
    'Japan is financing a geothermal power plant in Djibouti. The plant will be built by Toshiba.',
  );
  expect(plant.countries).toEqual(['DJ']);
  expect(plant.parties).toContainEqual({ kind: 'country', name: 'Japan', code: 'JP', role: 'funder' });
  expect(plant.parties).toContainEqual({ kind: 'organization', name: 'Toshiba', role: 'contractor' });
});

it('names the programme over a project', () => {
  const found = projectsIn('The Lahur metro line in Pakistan was built under the Belt and Road Initiative.');
  expect(found.map(({ sector, programme }) => [sector, programme])).toEqual([
    ['railway', 'Belt and Road Initiative'],
    ['programme', null],
  ]);
});

it('takes a list of roads and railways for one programme when there is a sum for it', () => {
  const [programme, ...more] = projectsIn(
    'Spain offered 900 million euros to modernise the roads, railways and ports of Ecuador.',
  );
  expect(more).toEqual([]);
  expect(programme).toMatchObject({ sector: 'programme', status: 'proposed', countries: ['EC'] });
});

it('takes such a list without a sum for nothing', () => {
  expect(projectsIn('Spain offered to modernise roads, railways and ports.')).toEqual([]);
});

it('places a line in the states whose names are joined, not where it was spoken of', () => {
  const [line] = projectsIn(
    'Speaking in Paris, the Georgian envoy praised the Georgia-Armenia-Iran power transmission line.',
  );
  expect(line.countries).toEqual(['GE', 'AM', 'IR']);
  expect(line.route).toEqual(['Georgia', 'Armenia', 'Iran']);
});

it('does not place a project with the one who backs it', () => {
  const [bridge] = projectsIn('A Chinese-funded bridge over the Sava in Croatia was completed on Monday.');
  expect(bridge.countries).toEqual(['HR']);
});

it('takes a scheme of equipment that has a sum', () => {
  const [fleet] = projectsIn(
    "Under an 800 million dollar agreement a Swedish company will modernise Thailand's fleet of 40 Gripen fighters.",
  );
  expect(fleet).toMatchObject({ sector: 'other', status: 'agreed', countries: ['TH'], cost: { amount: 8e8 } });
});

it.each([
  '',
  '\n\n',
  '-',
  'the',
  'pipeline',
  'pipeline pipeline pipeline',
  '–––– dam – – Dam',
  '$ $ $ railway of',
  'from to from to railway',
])('never throws on %j', text => {
  expect(() => projectsIn(text)).not.toThrow();
});
