import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/resolve/names/edit-distance.ts';
import { commonestName, countNames, fullestName } from '../../src/resolve/naming.ts';
import { slug } from '../../src/resolve/slug.ts';

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
  ])('of a person is %s', (_, names, name) => expect(fullestName(countNames(names))).toBe(name));

  it.each([
    ['the commonest', ['Fatah Party', 'Fatah', 'Fatah'], 'Fatah'],
    ['no acronym when there is a name', ['IMF', 'IMF', 'International Monetary Fund'], 'International Monetary Fund'],
    ['the acronym when there is nothing else', ['IMF'], 'IMF'],
  ])('of an organization is %s', (_, names, name) => expect(commonestName(countNames(names))).toBe(name));
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
  ])('%s, %s: %i', (left, right, edits) => expect(editDistance(left, right, 9)).toBe(edits));

  it.each([
    ['macron', 'marcon', 1, 1],
    ['daniel', 'donald', 2, 3],
    ['daniel', 'donald', 3, 4],
    ['daniel', 'donald', 4, 4],
    ['abc', '', 2, 3],
  ])('%s, %s: at most %i asked', (left, right, most, edits) => expect(editDistance(left, right, most)).toBe(edits));
});
