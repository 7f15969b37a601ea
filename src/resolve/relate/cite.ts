import { hash } from 'node:crypto';
import type { Claim } from '../../model/record.ts';
import { RELATION_EVIDENCE, type Relation } from '../../model/relation.ts';
import { compareText } from '../sighting.ts';
import { reportsOf } from '../weight.ts';

/** Publication date of a document, null if unknown. */
export type PublishedOn = (documentId: string) => string | null;

type Cited = Pick<Relation, 'reports' | 'firstReportedOn' | 'lastReportedOn' | 'confidence' | 'evidence'>;

/** All claims of these are at hand; of others, which half the reports may name, one may stand for many. */
const TOLD_BY_FEW = 'meeting';

/** What claims that say the same say of themselves: how many reports, since when, and where to read them. */
export function cite(claims: readonly Claim[], publishedOn: PublishedOn): Cited {
  const documents = new Set(claims.map(({ documentId }) => documentId));
  const dates = [...documents].flatMap(id => publishedOn(id) ?? []).sort();
  return {
    reports: claims[0]?.subject.kind === TOLD_BY_FEW ? documents.size : reportsOf(claims),
    firstReportedOn: dates[0] ?? null,
    lastReportedOn: dates.at(-1) ?? null,
    confidence: claims.reduce((highest, { confidence }) => Math.max(highest, confidence), 0),
    evidence: newestFirst(claims, publishedOn)
      .slice(0, RELATION_EVIDENCE)
      .map(({ id }) => id),
  };
}

const newestFirst = (claims: readonly Claim[], publishedOn: PublishedOn): Claim[] =>
  claims.toSorted(
    (a, b) => compareText(publishedOn(b.documentId) ?? '', publishedOn(a.documentId) ?? '') || compareText(a.id, b.id),
  );

/** An id made of what a relation or event says, so that it is the same whenever it is made. */
export const idOf = (prefix: 'rel' | 'tle', parts: readonly (string | null)[]): string =>
  `${prefix}_${hash('sha256', parts.join('\n')).slice(0, 20)}`;
