import { hash } from 'node:crypto';
import type { EntityRef } from '../../model/entity-ref.ts';
import type { Claim } from '../../model/record.ts';
import { compareText, sentenceAround } from '../sighting.ts';
import type { Draft } from './draft.ts';

/** Drafts about one thing as its claims, each once, in the order in which they are told. `identity` is that of the sighting. */
export function claimsOf(
  subject: EntityRef,
  drafts: readonly Draft[],
  identity: (memberKey: string) => number,
): Claim[] {
  const claims = drafts.map(draft => claimOf(subject, draft, identity(draft.sighting.key)));
  // One report may say a thing twice in one sentence.
  return inOrder([...new Map(claims.map(claim => [claim.id, claim])).values()]);
}

/** Claims by property, document and place. */
export const inOrder = <Own extends Claim>(claims: readonly Own[]): Own[] =>
  claims
    .map(claim => [sortKey(claim), claim] as const)
    .sort(([a], [b]) => compareText(a, b))
    .map(([, claim]) => claim);

function claimOf(subject: EntityRef, one: Draft, identity: number): Claim {
  const { sighting, property, value, valueKey, data, at, method } = one;
  const { report, key } = sighting;
  return {
    id: claimId([key, property, valueKey, at.start, at.end]),
    subject,
    property,
    value,
    documentId: report.documentId,
    ...at,
    sentence: sentenceAround(report, at.start, at.end),
    confidence: confidenceOf(one.extraction, identity),
    method,
    shown: true,
    memberKey: key,
    data,
    valueKey,
    parts: { extraction: one.extraction, identity },
  };
}

/** A claim of a sighting that belongs to its thing as surely as `identity` says. */
export function withIdentity(claim: Claim, identity: number): Claim {
  const { extraction } = claim.parts;
  return { ...claim, confidence: confidenceOf(extraction, identity), parts: { extraction, identity } };
}

const confidenceOf = (extraction: number, identity: number): number => Math.round(extraction * identity * 1000) / 1000;

const claimId = (parts: readonly (string | number)[]): string => `evi_${hash('sha256', parts.join('\n')).slice(0, 20)}`;

const sortKey = ({ property, documentId, start, id }: Claim): string =>
  `${property} ${documentId} ${String(start).padStart(9, '0')} ${id}`;
