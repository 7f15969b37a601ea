import type { EvidenceFilter, PageRequest, StoredPage, SubjectRef } from '../model/page.ts';
import { cursorOf, type Position, positionOf } from './cursor.ts';
import type { Store } from './open.ts';
import { allRows, oneRow } from './statement.ts';

const LIST = 'evidence';
const NEWEST: Position = { key: '\u{10ffff}', id: '' };

const SEQ = 'SELECT seq FROM resources WHERE kind = @kind AND id = @id';
const claimsSql = (property: string) => `SELECT date AS key, id, evidence FROM claims
  WHERE resource = @resource ${property} AND (date, id) < (@key, @id) ORDER BY date DESC, id DESC LIMIT +@limit`;
const ALL_CLAIMS = claimsSql('');
const CLAIMS_OF_PROPERTY = claimsSql('AND property = @property');

type ClaimRow = Position & { readonly evidence: string };

/** Claims of one resource, newest report first. Undefined when there is no such resource. */
export async function listEvidence(
  store: Store,
  { subject, property }: EvidenceFilter,
  { limit, cursor }: Pick<PageRequest, 'limit' | 'cursor'>,
): Promise<StoredPage | undefined> {
  const resource = seqOf(store, subject);
  if (resource === undefined) return undefined;
  const from = cursor === null ? NEWEST : positionOf(LIST, cursor);
  const values = { resource, property: property ?? '', ...from, limit: limit + 1 };
  const rows = allRows<ClaimRow>(store, property === undefined ? ALL_CLAIMS : CLAIMS_OF_PROPERTY, values);
  const last = rows[limit - 1];
  return {
    items: rows.slice(0, limit).map(row => row.evidence),
    nextCursor: rows.length > limit && last ? cursorOf(LIST, last) : null,
  };
}

export async function getEvidence(store: Store, id: string): Promise<string | undefined> {
  return oneRow<{ evidence: string }>(store, 'SELECT evidence FROM claims WHERE id = @id', { id })?.evidence;
}

const seqOf = (store: Store, { kind, id }: SubjectRef): number | undefined =>
  oneRow<{ seq: number }>(store, SEQ, { kind, id })?.seq;
