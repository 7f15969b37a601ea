import { describe, expect, it } from 'vitest';
import { flatMap } from '../../src/extract/flat-map.ts';

describe('flatMap', () => {
  it.each<{ items: number[]; parts: string[] }>([
    { items: [], parts: [] },
    { items: [2], parts: ['0:2', '0:2'] },
    { items: [1, 0, 3], parts: ['0:1', '2:3', '2:3', '2:3'] },
  ])('joins the parts of $items in their order', ({ items, parts }) => {
    const repeat = (item: number, index: number) => new Array<string>(item).fill(`${index}:${item}`);
    expect(flatMap(items, repeat)).toEqual(parts);
    expect(flatMap(items, repeat)).toEqual(items.flatMap(repeat));
  });
});
