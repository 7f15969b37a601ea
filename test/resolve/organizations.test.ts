import { describe, expect, it } from 'vitest';
import type { ExtractedOrganization } from '../../src/model/extraction.ts';
import { report, resolved } from './told-reports.ts';

type Organization = Partial<ExtractedOrganization> & { name: string };

const idsOf = (left: Organization, right: Organization): string[] =>
  resolved(
    report({ id: 'doc_a', sentences: [`${left.name} said so.`], organizations: [left] }),
    report({ id: 'doc_b', sentences: [`It was denied by ${right.name} later.`], organizations: [right] }),
  ).organizations.map(({ id }) => id);

describe('organizations of two reports taken for one', () => {
  it.each<[string, Organization, Organization]>([
    ['acronym and long name', { name: 'International Monetary Fund' }, { name: 'IMF' }],
    ['a figure in the acronym', { name: 'Group of Twenty' }, { name: 'G20' }],
    ['a slip in one of two words', { name: 'Orvindale Steelworks' }, { name: 'Orvindale Stelworks' }],
    ['the other of two words spelled as it sounds', { name: 'Zhelmar Logistics' }, { name: 'Jelmar Logistics' }],
    ['a slip in the first letter', { name: 'Brenholt Logistics' }, { name: 'Prenholt Logistics' }],
    ['a slip in one of three words', { name: 'Orvindale Harbour Pilots' }, { name: 'Orvintale Harbour Pilots' }],
    ['legal form', { name: 'Halden Werke AG' }, { name: 'Halden Werke' }],
    [
      'a group with and without its kind',
      { name: 'Grupo Almarán SA', country: 'ES' },
      { name: 'Almaran', country: 'ES' },
    ],
    [
      'country inside and beside the name',
      { name: 'Chinese Foreign Ministry' },
      { name: 'Foreign Ministry', country: 'CN' },
    ],
    [
      'a form that one report gives as alias',
      { name: 'Orbital Freight', aliases: ['Orbital Freight Lines'] },
      { name: 'Orbital Freight Lines' },
    ],
  ])('%s', (_, left, right) => expect(idsOf(left, right)).toHaveLength(1));
});

describe('negatives: organizations of two reports kept apart', () => {
  it.each<[string, Organization, Organization]>([
    [
      'one acronym, two long names',
      { name: 'Kenya Inland Freight Corporation', country: 'KE' },
      { name: 'Kerala Industrial Finance Company', country: 'IN', acronym: 'KIFC', aliases: ['KIFC'] },
    ],
    ['a group and its insurer', { name: 'Almaran Group' }, { name: 'Almaran Insurance Group' }],
    [
      'ministries of two countries',
      { name: 'Foreign Ministry', country: 'CN' },
      { name: 'Foreign Ministry', country: 'IN' },
    ],
    ['a ministry of nobody knows whom', { name: 'Foreign Ministry', country: 'CN' }, { name: 'Foreign Ministry' }],
    ['two central banks', { name: 'Bank of China' }, { name: 'Bank of Japan' }],
    ['two houses with a word in common', { name: 'Orvindale Logistics' }, { name: 'Kesterby Logistics' }],
    ['two houses with two words in common', { name: 'Orvindale Harbour Pilots' }, { name: 'Kesterby Harbour Pilots' }],
    ['a shorter name', { name: 'European Court' }, { name: 'European Court of Auditors' }],
    ['two letters that fit many', { name: 'HU' }, { name: 'Harbour Union' }],
  ])('%s', (_, left, right) => expect(idsOf(left, right)).toHaveLength(2));
});

it('takes a party for one of the country that its report is about, and no other body', () => {
  const about = (id: string, name: string) =>
    report({ id, sentences: [`${name} met in Ghana.`], countries: [['GH', 'Ghana']], organizations: [{ name }] });
  const bodies = (left: string, right: string) => resolved(about('doc_a', left), about('doc_b', right)).organizations;
  expect(bodies('Harvest Party of Ghana', 'Harvest Party')).toHaveLength(1);
  expect(bodies('Harvest Party of Togo', 'Harvest Party')).toHaveLength(2);
  expect(bodies('Red Cross of Ghana', 'Red Cross')).toHaveLength(2);
});

it('lets a report that gives an old name tie those before and after it', () => {
  const told = (id: string, name: string, ...aliases: string[]) =>
    report({ id, sentences: [`${name} said so.`], organizations: [{ name, aliases }] });
  const [before, after] = [told('doc_a', 'Orbital Freight'), told('doc_c', 'Cormorant Lines')];
  expect(resolved(before, after).organizations).toHaveLength(2);
  const both = told('doc_b', 'Cormorant Lines', 'Orbital Freight');
  expect(resolved(before, both, after).organizations).toHaveLength(1);
  expect(resolved(before, both, told('doc_c', 'Cormorant Airways')).organizations).toHaveLength(2);
});

it('takes an acronym or a council for one only in a country that both reports speak of', () => {
  const about = (id: string, name: string, country: [string, string]) =>
    report({
      id,
      sentences: [`${name} met in ${country[1]}.`],
      countries: [country],
      organizations: [{ name, kind: 'government_body' }],
    });
  const bodies = (name: string, ...countries: [string, string][]) =>
    resolved(...countries.map((country, at) => about(`doc_${at}`, name, country))).organizations;
  for (const name of ['National Tea Council', 'NTK'])
    expect([
      bodies(name, ['LK', 'Ceylon'], ['MW', 'Malawi']).length,
      bodies(name, ['MW', 'Malawi'], ['MW', 'Malawi']).length,
    ]).toEqual([2, 1]);
});

it('lets a town of the other report, or a given name, stand before or behind a name', () => {
  const about = (id: string, name: string, place: string) =>
    report({
      id,
      sentences: [`${name} opened a ward in ${place}.`],
      places: [{ name: place }],
      organizations: [{ name, kind: 'ngo' }],
    });
  const bodies = (left: string, right: string, place: string) =>
    resolved(about('doc_a', left, 'Omsk'), about('doc_b', right, place)).organizations;
  expect(bodies('Siberian Trade Bank', 'Siberian Trade Bank of Omsk', 'Tomsk')).toHaveLength(1);
  expect(bodies('Siberian Trade Bank', 'Siberian Trade Bank of Tver', 'Tver')).toHaveLength(2);
  expect(bodies('Vuori Foundation', 'Aune Vuori Foundation', 'Omsk')).toHaveLength(1);
  expect(bodies('Vuori Foundation', 'Aune Vuori Foundation', 'Tver')).toHaveLength(2);
});

it('takes an agency that is only credited', () => {
  const sentences = ['A dam broke.', '(Reuters)'];
  const credit = { start: 14, end: 21, text: 'Reuters', method: 'organizations/credit' };
  const [reuters] = resolved(
    report({ id: 'doc_a', sentences, organizations: [{ name: 'Reuters', mentions: [], credits: [credit] }] }),
  ).organizations;
  expect(reuters).toMatchObject({ id: 'reuters', reports: 1 });
});

describe('places', () => {
  const places = (left: [string, string | null], right: [string, string | null]): string[] =>
    resolved(
      report({ id: 'doc_a', sentences: [`In ${left[0]} it rained.`], places: [{ name: left[0], country: left[1] }] }),
      report({
        id: 'doc_b',
        sentences: [`In ${right[0]} it rained.`],
        places: [{ name: right[0], country: right[1] }],
      }),
    ).places.map(({ id }) => id);

  it.each<[[string, string | null], [string, string | null]]>([
    [
      ['Xi’an', 'CN'],
      ['Xian', 'CN'],
    ],
    [
      ['Kharkiv', 'UA'],
      ['Kharkiv', null],
    ],
    [
      ['Tashkent', 'UZ'],
      ['TASHKENT', 'UZ'],
    ],
  ])('takes %j and %j for one', (left, right) => expect(places(left, right)).toHaveLength(1));

  it.each<[[string, string | null], [string, string | null]]>([
    [
      ['Tripoli', 'LY'],
      ['Tripoli', 'LB'],
    ],
    [
      ['Lima', 'PE'],
      ['Lome', 'TG'],
    ],
  ])('keeps %j and %j apart', (left, right) => expect(places(left, right)).toHaveLength(2));

  it.each<[string, string | null, { latitude: number; longitude: number } | null]>([
    ['Xi’an', 'CN', { latitude: 34.26, longitude: 108.93 }],
    ['Xi’an', null, null],
    ['Central Asia', null, null],
  ])('puts %s (%s) on the map at %j', (name, country, coordinates) => {
    const told = report({ id: 'doc_a', sentences: [`In ${name} it rained.`], places: [{ name, country }] });
    expect(resolved(told).places[0].coordinates).toEqual(coordinates);
  });
});
