import { describe, expect, it } from 'vitest';
import { allMatches } from '../../src/extract/all-matches.ts';

describe('allMatches', () => {
  it('gives every match with its place and groups', () => {
    const found = allMatches(/(?<day>\d+) May/g, 'from 3 May to 17 May');
    expect(found.map(({ index, groups }) => [index, groups?.day])).toEqual([
      [5, '3'],
      [14, '17'],
    ]);
  });

  it('begins anew with each text, wherever a pattern stood', () => {
    const pattern = /o/g;
    pattern.lastIndex = 2;
    expect(allMatches(pattern, 'oslo')).toHaveLength(2);
    expect(allMatches(pattern, 'oslo')).toHaveLength(2);
  });

  it.each(['', 'nothing here'])('gives none in "%s"', text => {
    expect(allMatches(/\d/g, text)).toEqual([]);
  });
});
