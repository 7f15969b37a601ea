import { describe, expect, it } from 'vitest';
import { searchText } from '../../src/store/search-text.ts';

describe('searchText', () => {
  it.each([
    ['Xi’an', 'xian'],
    ['Kyrgyzstan’s Zhaparov', 'kyrgyzstan zhaparov'],
    ['ŁÓDŹ', 'lodz'],
    ['Kassym-Jomart', 'kassym jomart'],
    ['北京 2008', '北 京 2008'],
    ['…', ''],
  ])('folds %s', (text, folded) => {
    expect(searchText(text)).toBe(folded);
  });
});
