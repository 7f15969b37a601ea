import type { Candidate } from './candidate.ts';
import type { Spot } from './chunks.ts';
import { personsOf } from './side.ts';
import { datesMeet } from './when.ts';

/** The news is of a visit elsewhere, and this is told of the visitor: it took place there, wherever the report comes from. */
export const isAway = (talks: Candidate, all: readonly Candidate[], lead: number, here: Spot): boolean =>
  all.some(
    visit =>
      visit.type === 'visit' &&
      visit !== talks &&
      visit.sentences[0] <= lead &&
      (visit.status === 'held' || visit.status === 'ongoing') &&
      visit.place?.country != null &&
      visit.place.country !== here.country &&
      datesMeet(visit.date, talks.date) &&
      personsOf(visit.sides).some(({ key, role }) => role === 'visitor' && talks.sides.some(side => side.key === key)),
  );
