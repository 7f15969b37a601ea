import { check } from 'recheck';
import { expect, it } from 'vitest';
import { checkPatterns } from './regex/check.ts';

it('no regular expression of src/ is slow on any text', { timeout: 600_000 }, async () => {
  const { checked, slow } = await checkPatterns(3000);
  expect(slow).toEqual([]);
  expect(checked).toBeGreaterThan(300);
});

it('the check finds a slow one', async () => {
  expect((await check('(a|a)*b', '')).status).toBe('vulnerable');
});
