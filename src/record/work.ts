import type { Claim, ResolvableReport } from '../model/record.ts';
import type { Decisions } from '../resolve/decisions.ts';
import type { Standing } from '../resolve/settle.ts';
import type { Store } from '../store/open.ts';
import { storedReport, storedStanding } from '../store/stored-reports.ts';

import type { Additions } from './additions.ts';

/** What one run does to the record: who moved, what must be told anew. All within one transaction. */
export type Work = Standing & {
  readonly store: Store;
  readonly at: string;
  readonly revision: number;
  readonly decisions: Decisions;
  /** What so many reports name is counted, so that it need not be read as a whole for each report more. */
  readonly manyReports: number;
  readonly reportOf: (documentId: string) => ResolvableReport;
  /** The resources that sightings were of before they were taken up. */
  readonly was: Map<string, number>;
  /** Reports of which nothing was in the record before: there is nothing to take up. */
  readonly fresh: Set<string>;
  /** Reports that name something that is another resource now. */
  readonly moved: Set<string>;
  /** Reports whose claims are to be made anew. */
  readonly changed: Set<string>;
  /** Resources that nobody spoke of before. */
  readonly created: Set<number>;
  /** Sightings of reports that stay as they are, by member key: how surely each belongs to its thing now. */
  readonly reassured: Map<string, { readonly documentId: string; readonly identity: number }>;
  /** Resources that are to be told anew. */
  readonly touched: Set<number>;
  /** Resources of which more is to be told anew than what new reports add. */
  readonly disturbed: Set<number>;
  readonly additions: Additions;
  /** Claims that were there and have become surer, by resource. */
  readonly surer: Map<number, readonly Claim[]>;
  /** What became of resources that lost all their sightings: the one that has them now. */
  readonly heirs: Map<number, { readonly mergedInto: string | null; readonly memberKey: string }>;
  readonly forget: (documentId: string) => void;
  /** Dates of reports that came with what was counted, '' if unknown: a look-up for each of them walks over its text. */
  readonly dates: Map<string, string>;
};

/** Reports are read once while they are needed; so many are kept at a time. */
const MOST_REPORTS = 400;

export function startWork(run: Pick<Work, 'store' | 'at' | 'revision' | 'decisions' | 'manyReports'>): Work {
  const { store } = run;
  const reports = new Map<string, ResolvableReport>();
  const standing = new Map<string, { publishedOn: string | null; copyOf: string | null }>();
  const dates = new Map<string, string>();
  const standingOf = (id: string) => {
    const known = standing.get(id) ?? storedStanding(store, id);
    standing.set(id, known);
    return known;
  };
  return {
    ...run,
    reportOf: id => {
      const report = reports.get(id) ?? storedReport(store, id);
      if (reports.size >= MOST_REPORTS) reports.clear();
      reports.set(id, report);
      return report;
    },
    originalOf: id => standingOf(id).copyOf ?? id,
    publishedOn: id => {
      const date = dates.get(id);
      return date === undefined ? standingOf(id).publishedOn : date || null;
    },
    dates,
    forget: id => standing.delete(id),
    was: new Map(),
    fresh: new Set(),
    moved: new Set(),
    changed: new Set(),
    created: new Set(),
    reassured: new Map(),
    touched: new Set(),
    disturbed: new Set(),
    additions: new Map(),
    surer: new Map(),
    heirs: new Map(),
  };
}
