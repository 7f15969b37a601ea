import { describe, expect, it } from 'vitest';
import { isSpelledAlike } from '../../../src/extract/people/name-likeness.ts';

describe('spellings of one name', () => {
  it.each([
    ['zhakypov', 'zakypov'],
    ['japarov', 'dzhaparov'],
    ['khrushin', 'hrushin'],
    ['mohammed', 'mohamed'],
    ['yusuf', 'yousuf'],
    ['suleyman', 'suleiman'],
  ])('%s ~ %s', (a, b) => {
    expect(isSpelledAlike(a, b)).toBe(true);
  });

  it.each([
    ['bush', 'rush'],
    ['kim', 'kam'],
    ['brown', 'braun'],
    ['ivanov', 'petrov'],
    ['schmidt', 'schulz'],
  ])('%s is not %s', (a, b) => {
    expect(isSpelledAlike(a, b)).toBe(false);
  });
});
