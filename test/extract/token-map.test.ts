import { describe, expect, it } from 'vitest';
import { splitText } from '../../src/extract/document.ts';
import { tokenMap } from '../../src/extract/token-map.ts';

const { tokens } = splitText('The mayor of Springfield left early.');

describe('tokenMap', () => {
  it('lays a value on the tokens that a stretch touches', () => {
    const map = tokenMap<string>(tokens);
    map.lay({ start: 4, end: 24 }, 'office');
    expect(tokens.map((_, i) => map.get(i) ?? '-')).toEqual(['-', 'office', 'office', 'office', '-', '-', '-']);
    expect(map.has(3)).toBe(true);
  });

  it('keeps the last value laid on a token', () => {
    const map = tokenMap<string>(tokens);
    map.lay({ start: 0, end: 9 }, 'first');
    map.lay({ start: 6, end: 7 }, 'second');
    expect([map.get(0), map.get(1)]).toEqual(['first', 'second']);
  });

  it.each([-1, 7, Number.NaN])('has nothing at %s', index => {
    const map = tokenMap<string>(tokens);
    map.lay({ start: 0, end: 36 }, 'all');
    expect(map.get(index)).toBeUndefined();
    expect(map.has(index)).toBe(false);
  });
});
