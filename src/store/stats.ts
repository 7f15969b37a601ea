import type { SearchKind, Stats } from '../model/page.ts';
import { countOf } from './facts.ts';
import type { Store } from './open.ts';
import { ALL } from './read-model.ts';
import { oneRow, reading } from './statement.ts';
import { pendingReports } from './stored-reports.ts';

const COUNT = 'SELECT resources FROM facets WHERE kind = @kind AND name = @name AND value = @value';

/** How much the record holds; the counts are kept, not counted. */
export async function getStats(store: Store): Promise<Stats> {
  return reading(store, () => ({
    documents: resources(store, 'document'),
    people: resources(store, 'person'),
    countries: resources(store, 'country'),
    organizations: resources(store, 'organization'),
    places: resources(store, 'place'),
    meetings: resources(store, 'meeting'),
    projects: resources(store, 'project'),
    quotes: resources(store, 'quote'),
    evidence: countOf(store, 'evidence'),
    pending: pendingReports(store),
    revision: countOf(store, 'revision'),
  }));
}

function resources(store: Store, kind: SearchKind): number {
  const [name, value] = ALL;
  return oneRow<{ resources: number }>(store, COUNT, { kind, name, value })?.resources ?? 0;
}

/** Rises with every change of the record. */
export const recordRevision = (store: Store): number => countOf(store, 'revision');
