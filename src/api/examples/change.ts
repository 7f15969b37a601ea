import type { Change } from '../../model/change.ts';

export const CHANGE: Change = {
  change: 'created',
  kind: 'person',
  id: 'hu-jintao',
  mergedInto: null,
  changedAt: '2026-01-01T00:00:00Z',
};
