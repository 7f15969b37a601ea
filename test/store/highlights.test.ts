import { describe, expect, it } from 'vitest';
import { highlightsOf } from '../../src/store/highlights.ts';

describe('highlights', () => {
  it('show of a long text what stands around the first match', () => {
    const text = `${'Words before it go on and on. '.repeat(20)}Then the pipeline came.${' Words after it.'.repeat(30)}`;
    const [{ text: cut, matches }] = highlightsOf({ text }, 'pipeline');
    expect(cut.length).toBeLessThanOrEqual(240);
    expect(matches.map(({ start, end }) => cut.slice(start, end))).toEqual(['pipeline']);
    expect(text).toContain(cut);
  });

  it('leave out ids, kinds and words of other members', () => {
    expect(highlightsOf({ kind: 'person', id: 'lin', name: 'Wang', status: 'lin' }, 'lin')).toEqual([]);
  });
});
