import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confidenceClasses,
  confidenceFrom,
  costBetween,
  costClass,
  sourcesClass,
  sourcesFrom,
} from '../../src/store/facet-buckets.ts';

const hundredth = fc.integer({ min: 0, max: 100 }).map(n => n / 100);

describe('classes', () => {
  it.each<[number, string[]]>([
    [0, ['0/10', '0/100']],
    [0.29, ['2/10', '29/100']],
    [0.935, ['9/10', '93/100']],
    [1, ['10/10', '100/100']],
  ])('of a confidence of %d', (confidence, classes) => expect(confidenceClasses(confidence)).toEqual(classes));

  it('of a confidence leave out nothing above a bound, and with two decimals nothing else', () => {
    fc.assert(
      fc.property(hundredth, hundredth, (min, confidence) => {
        const { values, exact } = confidenceFrom(min);
        expect(exact).toBe(false);
        expect(confidenceClasses(confidence).some(value => values.includes(value))).toBe(confidence >= min);
        expect(values.length).toBeLessThanOrEqual(20);
      }),
    );
    expect(confidenceFrom(0.935)).toMatchObject({ exact: true });
  });

  it('of sources leave out nothing above a bound', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 3000 }), (min, sources) => {
        const { values, exact } = sourcesFrom(min);
        const within = values.includes(sourcesClass(sources));
        if (exact) expect(within || sources < min).toBe(true);
        else expect(within).toBe(sources >= min);
      }),
    );
  });

  it('of a cost leave out nothing between two bounds', () => {
    const amount = fc.double({ min: 0, max: 1e16, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, (a, b, cost) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const within = costBetween(min, max, 'USD').includes(costClass(cost, 'USD'));
        expect(within || cost < min || cost > max).toBe(true);
      }),
    );
    expect(costBetween(5e8, 2e9, 'EUR')).toEqual(['EUR 8', 'EUR 9']);
    expect(costBetween(2, 1, 'EUR')).toEqual([]);
  });
});
