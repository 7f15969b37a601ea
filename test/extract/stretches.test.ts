import { describe, expect, it } from 'vitest';
import { covering, longestOf, overlaps } from '../../src/extract/stretches.ts';

const stretch = (start: number, end: number) => ({ start, end });

describe('stretches', () => {
  it.each([
    [stretch(0, 3), stretch(2, 5), true],
    [stretch(0, 3), stretch(3, 5), false],
    [stretch(1, 2), stretch(0, 5), true],
  ])('%j and %j overlap: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(covering(5, [a])(b)).toBe(expected);
  });

  it('keeps the longest of those that overlap, in the order of the text', () => {
    expect(longestOf([stretch(0, 3), stretch(2, 9), stretch(9, 10)], 10)).toEqual([stretch(2, 9), stretch(9, 10)]);
  });

  it('keeps the first of equal ones', () => {
    const [first, second] = [
      { ...stretch(0, 3), name: 'first' },
      { ...stretch(0, 3), name: 'second' },
    ];
    expect(longestOf([first, second], 3)).toEqual([first]);
  });

  it('covers nothing when nothing is given', () => {
    expect(covering(0, [])(stretch(0, 0))).toBe(false);
    expect(longestOf([], 0)).toEqual([]);
  });
});
