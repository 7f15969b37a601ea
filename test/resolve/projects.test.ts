import { describe, expect, it } from 'vitest';
import type { Cost, ExtractedProject } from '../../src/model/extraction.ts';
import type { Project } from '../../src/model/project.ts';
import { report, resolved } from './told-reports.ts';

type Told = Partial<ExtractedProject> & { name: string };

const usd = (amount: number, more: Partial<Cost> = {}): Cost => ({
  ...{ amount, currency: 'USD', qualifier: 'exact', kind: 'total', text: `$${amount}` },
  ...more,
});

const projectsOf = (...told: Told[]): Project[] => [
  ...resolved(
    ...told.map((project, at) =>
      report({
        id: `doc_${at}`,
        on: `2031-03-0${at + 1}`,
        sentences: [`Report ${at} tells of the ${project.name}.`],
        projects: [project],
      }),
    ),
  ).projects,
];

const line: Told = { name: 'China-Kyrgyzstan-Uzbekistan railway', countries: ['CN', 'KG', 'UZ'] };

describe('projects of two reports taken for one', () => {
  it.each<[string, Told, Told]>([
    [
      'the same words in another order',
      line,
      { name: 'railway from China through Kyrgyzstan to Uzbekistan', countries: ['CN', 'KG', 'UZ'] },
    ],
    ['demonyms for countries', line, { name: 'Chinese-Kyrgyz-Uzbek railway line', countries: ['CN', 'KG', 'UZ'] }],
    [
      'a word more',
      { name: 'Rogun dam', sector: 'hydropower', countries: ['TJ'] },
      { name: 'Rogun hydropower plant', sector: 'hydropower', countries: ['TJ'] },
    ],
    [
      'sectors that reports confuse',
      { name: 'Rogun dam', sector: 'water', countries: ['TJ'] },
      { name: 'Rogun hydropower plant', sector: 'hydropower', countries: ['TJ'] },
    ],
    [
      'two of the stops of one line',
      { name: 'Karsi-Termez railway', route: ['Karsi', 'Termez'], countries: ['UZ'] },
      { name: 'Karsi-Boysun-Termez railway', route: ['Karsi', 'Boysun', 'Termez'], countries: ['UZ'] },
    ],
    [
      'countries as ends',
      { name: 'China-Uzbekistan railway', route: ['China', 'Uzbekistan'], countries: ['CN', 'UZ'] },
      { name: 'China-Kyrgyzstan-Uzbekistan railway', route: ['China', 'Kyrgyzstan'], countries: ['CN', 'UZ'] },
    ],
    [
      'two names of one route',
      { name: 'Takhar Railway', route: ['Kunduz', 'Taloqan'], countries: ['AF'] },
      { name: 'Kunduz-Taloqan railway', route: ['Taloqan', 'Kunduz'], countries: ['AF'] },
    ],
    [
      'a number in words and in Roman figures',
      { name: 'second Dvina bridge', sector: 'bridge', countries: ['LV'] },
      { name: 'Dvina Bridge II', sector: 'bridge', countries: ['LV'] },
    ],
    [
      'a phase of one road',
      { name: 'second phase of the Arba motorway', sector: 'road', countries: ['AL'] },
      { name: 'Arba motorway', sector: 'road', countries: ['AL'] },
    ],
    [
      'a capacity in the name',
      { name: '290-MW Sekong hydropower plant', sector: 'hydropower', countries: ['LA'] },
      { name: 'Sekong dam', sector: 'hydropower', countries: ['LA'] },
    ],
  ])('%s', (_, left, right) => expect(projectsOf(left, right)).toHaveLength(1));
});

it.each([
  ['Line 2 of the Osh metro', 'the Osh metro line 3', 2],
  ['Line 2 of the Osh metro', 'the second line of the Osh metro', 1],
  ['Line 2 of the Osh metro', 'the Osh metro', 2],
  ['the 2nd Osh metro', 'the Osh metro II', 1],
  ['some 30 km of the Osh metro', 'the first phase of the Osh metro', 1],
])('reads the number beside a name: %s, %s', (one, other, things) => {
  const told = (id: string, words: string) =>
    report({
      id,
      sentences: [`Kyrgyzstan builds ${words} this year.`],
      projects: [{ name: 'Osh metro', countries: ['KG'] }],
    });
  expect(resolved(told('doc_a', one), told('doc_b', other)).projects).toHaveLength(things);
});

it('finds the name of a work in the sentence of a report that has none', () => {
  const told = (id: string, sentence: string, name: string) =>
    report({ id, sentences: [sentence], projects: [{ name, sector: 'airport', countries: ['OM'] }] });
  const unnamed = told('doc_a', 'Oman builds a new airport in Duqm.', 'new airport');
  expect(resolved(unnamed, told('doc_b', 'The Duqm airport was opened.', 'Duqm airport')).projects).toHaveLength(1);
  expect(resolved(unnamed, told('doc_b', 'The Sohar airport was opened.', 'Sohar airport')).projects).toHaveLength(2);
});

describe('negatives: projects of two reports kept apart', () => {
  it.each<[string, Told, Told]>([
    [
      'a word in common, another in each',
      { name: 'Nam Ou dam', sector: 'hydropower', countries: ['LA'] },
      { name: 'Nam Theun dam', sector: 'hydropower', countries: ['LA'] },
    ],
    [
      'a wind farm and a solar park of one name',
      { name: 'Akhfenir wind farm', sector: 'wind', countries: ['MA'] },
      { name: 'Akhfenir solar park', sector: 'solar', countries: ['MA'] },
    ],
    [
      'a plant and its second unit',
      { name: 'Astravets nuclear power plant', sector: 'nuclear_power', countries: ['BY'] },
      { name: 'Astravets Unit 2', sector: 'nuclear_power', countries: ['BY'] },
    ],
    [
      'another route',
      { name: 'Karsi-Termez railway', route: ['Karsi', 'Termez'] },
      { name: 'Karsi-Navoi railway', route: ['Navoi', 'Bukhara'] },
    ],
    [
      'one end in common, another at the other side',
      { name: 'Karsi-Termez railway', route: ['Karsi', 'Termez'], countries: ['UZ'] },
      { name: 'Karsi-Navoi railway', route: ['Karsi', 'Navoi'], countries: ['UZ'] },
    ],
    [
      'a work without a name, and one of another place',
      { name: 'airport', sector: 'airport', countries: ['OM'] },
      { name: 'Salalah airport', sector: 'airport', countries: ['OM'] },
    ],
    [
      'a road on the same route',
      line,
      { ...line, name: 'China-Kyrgyzstan-Uzbekistan gas pipeline', sector: 'gas_pipeline' },
    ],
    [
      'Line 2 and Line 3',
      { name: 'Lima metro line 2', countries: ['PE'] },
      { name: 'Lima metro line 3', countries: ['PE'] },
    ],
    ['nothing but the sector', { name: 'railway', countries: ['KG'] }, { name: 'railway line', countries: ['KG'] }],
    [
      'one name in two countries',
      { name: 'Independence bridge', sector: 'bridge', countries: ['GH'] },
      { name: 'Independence bridge', sector: 'bridge', countries: ['BO'] },
    ],
  ])('%s', (_, left, right) => expect(projectsOf(left, right)).toHaveLength(2));
});

it('shows the cost that most reports give and keeps the others side by side', () => {
  const [project] = projectsOf(
    { ...line, cost: usd(6e9) },
    { ...line, cost: usd(8e9) },
    { ...line, cost: usd(6e9, { qualifier: 'about', kind: 'investment' }) },
    { ...line, cost: usd(4.7e9) },
  );
  expect(project.cost).toMatchObject({ amount: 6e9, currency: 'USD' });
  expect(
    project.conflicts?.map(({ property, shownValue, value, sources, evidence }) => [
      property,
      shownValue,
      value,
      sources,
      evidence.map(({ documentId }) => documentId),
    ]),
  ).toEqual([
    ['cost', 'USD 6000000000', 'USD 4700000000', 1, ['doc_3']],
    ['cost', 'USD 6000000000', 'USD 8000000000', 1, ['doc_1']],
  ]);
});

it('does not take a loan for the cost', () => {
  const [project] = projectsOf(
    { ...line, cost: usd(2e9, { kind: 'loan' }) },
    { ...line, cost: usd(2e9, { kind: 'loan' }) },
    { ...line, cost: usd(5e9) },
  );
  expect(project.cost).toMatchObject({ amount: 5e9 });
  expect(project.conflicts).toEqual([]);
});

it('follows the status of the newest report without calling the way there a conflict', () => {
  const [project] = projectsOf(
    { ...line, status: 'proposed' },
    { ...line, status: 'agreed' },
    { ...line, status: 'under_construction' },
  );
  expect(project).toMatchObject({ status: 'under_construction', conflicts: [] });
});
