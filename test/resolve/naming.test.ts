import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/resolve/names/edit-distance.ts';
import { commonestName, fullestName } from '../../src/resolve/naming.ts';
import { sightingsOf } from '../../src/resolve/sighting.ts';
import { slug } from '../../src/resolve/slug.ts';
import { report } from './told-reports.ts';

const sightings = (...names: string[]) =>
  sightingsOf(
    'person',
    names.map((name, at) => report({ id: `doc_${at}`, sentences: [`${name}.`], people: [{ name }] })),
    ({ extraction }) => extraction.people,
  );

describe('the name shown', () => {
  it.each([
    ['the fullest', ['Modi', 'Narendra Modi', 'Narendra Modi'], 'Narendra Modi'],
    ['not the loudest', ['NARENDRA MODI', 'Narendra Modi'], 'Narendra Modi'],
    ['not a list taken for a name', ['A B C D E F G H I J', 'Aba Bede'], 'Aba Bede'],
    [
      'not what one report in twenty says',
      ['Narendra Damodardas Modi', ...Array(20).fill('Narendra Modi')],
      'Narendra Modi',
    ],
  ])('of a person is %s', (_, names, name) => expect(fullestName(sightings(...names))).toBe(name));

  it.each([
    ['the commonest', ['Fatah Party', 'Fatah', 'Fatah'], 'Fatah'],
    ['no acronym when there is a name', ['IMF', 'IMF', 'International Monetary Fund'], 'International Monetary Fund'],
    ['the acronym when there is nothing else', ['IMF'], 'IMF'],
  ])('of an organization is %s', (_, names, name) => expect(commonestName(sightings(...names))).toBe(name));
});

describe('slug', () => {
  it.each([
    [['Xi Jinping'], 'xi-jinping'],
    [['Łódź’s Tram'], 'lodz-tram'],
    [['2031-03-08', 'KG', null, 'summit'], '2031-03-08-kg-summit'],
    [['習近平'], 'u7fd2u8fd1u5e73'],
    [['—'], 'thing'],
    [['word '.repeat(40)], Array(16).fill('word').join('-')],
  ])('%j → %s', (parts, id) => expect(slug(parts, 'thing')).toBe(id));
});

describe('editDistance', () => {
  it.each([
    ['macron', 'macron', 0],
    ['macron', 'marcon', 1],
    ['scholz', 'scholze', 1],
    ['putin', 'pulin', 1],
    ['daniel', 'donald', 4],
    ['', 'abc', 3],
  ])('%s, %s: %i', (left, right, edits) => expect(editDistance(left, right)).toBe(edits));
});
