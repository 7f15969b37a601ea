import { expect, it, vi } from 'vitest';
import { fill, measure } from '../bench/resolve/measure.ts';
import { emptyStore } from './stored-reports.ts';

vi.setConfig({ testTimeout: 240_000 });

const MEASURED = 20;

/** The short form of `npm run bench:resolve`: processor time, and room for a machine that does other things too. */
it('resolves one more report at about the same cost in a record five times as large', async () => {
  const store = emptyStore();
  const medianAt = async (from: number, size: number): Promise<number> => {
    await fill(store, from, size);
    return (await measure(store, size, MEASURED))[MEASURED / 2];
  };
  const small = await medianAt(0, 100);
  const large = await medianAt(100 + MEASURED, 500);
  expect(large / small).toBeLessThan(3);
});
