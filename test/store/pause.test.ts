import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { mapPausing } from '../../src/store/map-pausing.ts';
import { paused } from '../../src/store/pause.ts';

/** Longer than a step may last. */
function work(): void {
  const end = performance.now() + 5;
  while (performance.now() < end);
}

it('what takes long lets others go on, and one long answer another', async () => {
  let went = '';
  const long = (name: string) =>
    mapPausing([1, 2, 3, 4, 5, 6], () => {
      work();
      went += name;
    });
  let done = false;
  const other = async () => {
    while (!done) {
      await setImmediate();
      went += '.';
    }
  };
  const short = other();
  await Promise.all([long('a'), long('b')]);
  done = true;
  await short;
  expect(went).not.toMatch(/aaa|bbb|[ab]{4}/);
  expect(went).not.toMatch(/a[^b]*a[^b]*a/);
  expect(paused()).toBe(0);
});
