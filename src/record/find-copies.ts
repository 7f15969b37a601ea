import { areCopies, FEWEST_SHARED, findCopies, mayBeCopies, shingle } from '../resolve/copies.ts';
import { sortReports } from '../resolve/sighting.ts';
import { membersOfDocument } from '../store/member-rows.ts';
import { renewDocument } from '../store/save-report.ts';
import { addShingles, neighboursOf, setCopy, storedSketch } from '../store/shingle-rows.ts';
import { storedStanding } from '../store/stored-reports.ts';
import type { Work } from './work.ts';

/** Finds out which of these reports are copies, and which others are copies of them. */
export function findReportCopies(work: Work, documents: readonly string[]): void {
  const { store } = work;
  for (const id of documents) addShingles(store, id, shingle(work.reportOf(id)).sketch);
  const seen = new Set<string>();
  for (const id of documents) {
    if (seen.has(id)) continue;
    const circle = circleOf(work, id);
    for (const one of circle) seen.add(one);
    if (circle.length > 1) settleCircle(work, circle);
  }
}

/** All reports that a chain of copies ties to one. What is no copy is not read, whatever foot it has in common with others. */
function circleOf({ store, reportOf }: Work, id: string): string[] {
  const circle = new Set([id]);
  for (const one of circle) {
    const sketch = storedSketch(store, one);
    const others = neighboursOf(store, one, FEWEST_SHARED).filter(other => !circle.has(other));
    for (const other of others)
      if (mayBeCopies(sketch, storedSketch(store, other)) && areCopies(reportOf(one), reportOf(other)))
        circle.add(other);
  }
  return [...circle];
}

function settleCircle(work: Work, circle: readonly string[]): void {
  const copies = new Map(
    findCopies(sortReports(circle.map(work.reportOf))).map(({ documentId, original }) => [documentId, original]),
  );
  for (const id of circle) {
    const copyOf = copies.get(id) ?? null;
    if (storedStanding(work.store, id).copyOf === copyOf) continue;
    setCopy(work.store, id, copyOf);
    work.forget(id);
    renewDocument(work.store, id, work);
    for (const { resource } of membersOfDocument(work.store, id)) {
      work.touched.add(resource);
      work.disturbed.add(resource);
    }
  }
}
