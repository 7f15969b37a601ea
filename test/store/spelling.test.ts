import { describe, expect, it } from 'vitest';
import { edits } from '../../src/store/spelling.ts';

describe('edits', () => {
  it.each([
    ['osh', 'osh', 0],
    ['osh', 'ohs', 1],
    ['osh', 'oshi', 1],
    ['osh', 'sh', 1],
    ['osh', 'ash', 1],
    ['bishkek', 'bihskke', 2],
    ['', 'osh', 3],
  ])('%s and %s are %i apart', (a, b, distance) => expect(edits(a, b)).toBe(distance));
});
