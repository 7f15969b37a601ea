import { expect, it, vi } from 'vitest';
import { IDENTITY_KINDS, scoreIdentity } from './identity-score.ts';
import { identityReports } from './identity-sheets.ts';

vi.setConfig({ testTimeout: 120_000 });

it('tells who is who in the identity set', async () => {
  const reports = identityReports();
  expect(reports.length).toBeGreaterThanOrEqual(120);
  const scores = await scoreIdentity(reports);
  expect(scores.found).toBeGreaterThanOrEqual(0.9);
  for (const kind of IDENTITY_KINDS) {
    const { precision, recall, recallOfAll, mistakes } = scores[kind];
    expect(precision, mistakes.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(recall, mistakes.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(recallOfAll, scores.unfound.join('\n')).toBeGreaterThanOrEqual(0.9);
  }
});
