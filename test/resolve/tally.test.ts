import { expect, it } from 'vitest';
import type { Claim } from '../../src/model/record.ts';
import { addReport, countSurer, emptyTally, type Tally } from '../../src/resolve/tally.ts';

const DAYS = [
  '2023-05-01',
  '2023-05-02',
  '2023-05-03',
  '2023-05-04',
  '2023-05-05',
  '2023-05-06',
  '2023-05-07',
  '2023-05-08',
];

const claim = (report: number, confidence: number): Claim => ({
  ...{ id: `evi_${report}`, subject: { id: 'ada', kind: 'person', name: 'Ada' }, property: 'position' },
  ...{ value: 'Minister', valueKey: 'minister', data: 'Minister', documentId: `doc_${report}`, start: 0, end: 8 },
  ...{ quote: 'Minister', sentence: 'Minister.', confidence, method: 'test', shown: true },
  ...{ memberKey: `doc_${report}#person:0`, parts: { extraction: confidence, identity: 1 } },
});

function tallyOf(confidences: readonly number[]): Tally {
  const tally = emptyTally();
  for (const [report, confidence] of confidences.entries()) {
    const claims = [claim(report, confidence)];
    addReport(tally, { publishedOn: DAYS[report], called: ['Ada'], claims, isNew: () => true });
  }
  return tally;
}

it.each([
  ['the surest of all', [0.6, 0.6, 0.7, 0.6, 0.6, 0.6, 0.6, 0.6], 1, 0.9],
  ['as sure as the surest, before it', [0.6, 0.6, 0.9, 0.6, 0.6, 0.6, 0.6, 0.6], 1, 0.9],
  ['as sure as the surest, after it', [0.9, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6], 2, 0.9],
  ['surer than it was', [0.9, 0.5, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6], 1, 0.8],
  ['surer, one of the newest', [0.9, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.5], 7, 0.6],
] as const)('a claim that becomes %s counts as if it had been so', (_, confidences, report, confidence) => {
  const tally = tallyOf(confidences);
  countSurer(tally, claim(report, confidence), DAYS[report]);
  expect(tally).toEqual(tallyOf(confidences.map((was, at) => (at === report ? confidence : was))));
});

it('counts a report that says one value in two ways as one source of it', () => {
  const tally = emptyTally();
  const claims = ['Minister', 'minister'].map(data => ({ ...claim(0, 0.9), id: `evi_${data}`, data }));
  addReport(tally, { publishedOn: DAYS[0], called: ['Ada'], claims, isNew: () => true });
  expect(Object.values(tally.sayings).map(({ sources }) => sources)).toEqual([1, 0]);
});
