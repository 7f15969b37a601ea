import type { Evidence } from '../model/evidence.ts';
import type { Claim } from '../model/record.ts';
import { addTo } from './facts.ts';
import { insert } from './insert.ts';
import type { Store } from './open.ts';
import { claims } from './schema.ts';
import { allRows, run } from './statement.ts';

/** A claim as it is stored, with its resource. */
export type ClaimRow = { readonly resource: number; readonly claim: Claim };

type Row = {
  readonly resource: number;
  readonly memberKey: string;
  readonly valueKey: string;
  readonly data: string;
  readonly parts: string;
  readonly evidence: string;
};

const ROWS = 'SELECT resource, member_key AS memberKey, value_key AS valueKey, data, parts, evidence FROM claims WHERE';

export const claimsOfDocument = (store: Store, documentId: string): ClaimRow[] =>
  allRows<Row>(store, `${ROWS} document_id = @documentId`, { documentId }).map(toClaim);

/** Of what a report says, that which one of its sightings says. */
export const claimsOfMember = (store: Store, documentId: string, memberKey: string): ClaimRow[] =>
  allRows<Row>(store, `${ROWS} document_id = @documentId AND member_key = @memberKey`, { documentId, memberKey }).map(
    toClaim,
  );

export const claimsOfResource = (store: Store, resource: number): Claim[] =>
  allRows<Row>(store, `${ROWS} resource = @resource`, { resource }).map(row => toClaim(row).claim);

/** All claims that say the same of a resource. */
export const claimsOfValue = (store: Store, resource: number, { property, valueKey }: Claim): Claim[] =>
  allRows<Row>(store, `${ROWS} resource = @resource AND property = @property AND value_key = @valueKey`, {
    ...{ resource, property, valueKey },
  }).map(row => toClaim(row).claim);

/** Writes a claim of a report that came out on `date`, '' if unknown. */
export function addClaim(store: Store, resource: number, claim: Claim, date: string): void {
  const { memberKey, data, valueKey, parts, ...evidence } = claim;
  const { id, property, documentId, shown } = evidence;
  insert(store, claims, {
    ...{ resource, date, id, property, documentId, memberKey, valueKey },
    data: JSON.stringify(data),
    parts: JSON.stringify(parts),
    shown: shown ? 1 : 0,
    evidence: JSON.stringify(evidence),
  });
}

/** Writes how sure a claim is now. */
export function reviseClaim(store: Store, { memberKey: _m, data: _d, valueKey: _v, parts, ...evidence }: Claim): void {
  run(store, 'UPDATE claims SET parts = @parts, evidence = @evidence WHERE id = @id', {
    id: evidence.id,
    parts: JSON.stringify(parts),
    evidence: JSON.stringify(evidence),
  });
}

export const dropClaim = (store: Store, id: string): void => {
  run(store, 'DELETE FROM claims WHERE id = @id', { id });
};

/** Keeps the number of all claims. */
export function countClaims(store: Store, more: number): void {
  if (more !== 0) addTo(store, 'evidence', more);
}

/** Writes whether the value of a claim is the one shown. */
export function showClaim(
  store: Store,
  { memberKey: _m, data: _d, valueKey: _v, parts: _p, ...evidence }: Claim,
): void {
  run(store, 'UPDATE claims SET shown = @shown, evidence = @evidence WHERE id = @id', {
    id: evidence.id,
    shown: evidence.shown ? 1 : 0,
    evidence: JSON.stringify(evidence),
  });
}

function toClaim({ resource, data, parts, evidence, memberKey, valueKey }: Row): ClaimRow {
  const said: Evidence = JSON.parse(evidence);
  return { resource, claim: { ...said, memberKey, valueKey, data: JSON.parse(data), parts: JSON.parse(parts) } };
}
