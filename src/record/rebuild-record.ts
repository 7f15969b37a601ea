import { dropAllJudgements } from '../store/judgement-rows.ts';
import { takeUpMembers } from '../store/member-rows.ts';
import { dropAllNodes } from '../store/node-rows.ts';
import { renewDocument } from '../store/save-report.ts';
import { allReports } from '../store/stored-reports.ts';
import { dropAllTallies } from '../store/tally-rows.ts';
import { renewRecord } from './renew-record.ts';
import type { Work } from './work.ts';

/** Makes the record anew from all stored extractions, as if no report had been resolved before, but for the ids given. */
export function rebuildRecord(work: Work): void {
  const { store, was, touched } = work;
  for (const { key, resource } of takeUpMembers(store)) {
    was.set(key, resource);
    touched.add(resource);
  }
  dropAllJudgements(store);
  dropAllNodes(store);
  dropAllTallies(store);
  renewRecord(work, allReports(store));
  // What another version of this program served of a report lacks what is served of it now.
  for (const id of allReports(store)) renewDocument(store, id, work);
}
