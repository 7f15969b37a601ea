import { createHash } from 'node:crypto';
import type { EntityRef } from '../model/entity-ref.ts';
import type { Conflict, Evidence } from '../model/evidence.ts';
import type { Claim } from '../model/record.ts';
import { agrees, isSingle, rankValues, type Value, valuesOf } from './choice.ts';
import type { Draft, Json } from './claims/draft.ts';
import { compareText, sentenceAround } from './sighting.ts';

/** What is known beside the drafts: which reports are copies, and how surely each sighting belongs to its thing. */
export type Standing = {
  readonly originalOf: (documentId: string) => string;
  readonly identityOf: (memberKey: string) => number;
};

export type Settled = { readonly claims: readonly Claim[]; readonly conflicts: readonly Conflict[] };

/** Turns what all reports say of one thing into its claims: which are shown, and which contradict what is shown. */
export function settle(subject: EntityRef, drafts: readonly Draft[], standing: Standing): Settled {
  if (subject.kind === 'document') return { claims: [], conflicts: [] };
  const kind = subject.kind;
  const properties = [...new Set(drafts.map(({ property }) => property))].sort();
  // The type of a meeting decides which of its dates says most, so it is chosen first.
  const type = bestValue('type', drafts, standing, undefined)?.data;
  const parts = properties.map(property => {
    const own = drafts.filter(one => one.property === property);
    if (!isSingle(kind, property))
      return { claims: own.map(one => claimOf(subject, one, standing, true)), conflicts: [] };
    const ranked = rankValues(property, valuesOf(own, standing.originalOf), type);
    return settleSingle(subject, own, ranked, standing);
  });
  const claims = parts.flatMap(part => part.claims);
  return { claims: withoutRepeats(claims), conflicts: parts.flatMap(part => part.conflicts) };
}

function bestValue(
  property: string,
  drafts: readonly Draft[],
  standing: Standing,
  type: Json | undefined,
): Value | undefined {
  const own = drafts.filter(one => one.property === property);
  return rankValues(property, valuesOf(own, standing.originalOf), type)[0];
}

function settleSingle(
  subject: EntityRef,
  own: readonly Draft[],
  ranked: readonly Value[],
  standing: Standing,
): Settled {
  const [shown, ...others] = ranked;
  const { property } = own[0];
  const claims = own.map(one => claimOf(subject, one, standing, one.valueKey === shown.valueKey));
  const shownValue = own.find(({ valueKey }) => valueKey === shown.valueKey)?.value ?? '';
  const conflicts = others
    .filter(({ data }) => !agrees(property, shown.data, data))
    .map(({ valueKey, sources }): Conflict => {
      const evidence = claims.filter(claim => claim.valueKey === valueKey).map(evidenceOf);
      return { property, shownValue, value: evidence[0].value, sources, evidence };
    });
  return { claims, conflicts };
}

function claimOf(subject: EntityRef, one: Draft, { identityOf }: Standing, shown: boolean): Claim {
  const { sighting, property, value, valueKey, data, at, method } = one;
  const { report, key } = sighting;
  const parts = { extraction: one.extraction, identity: identityOf(key) };
  return {
    id: claimId([key, property, valueKey, at.start, at.end]),
    subject,
    property,
    value,
    documentId: report.documentId,
    ...at,
    sentence: sentenceAround(report, at.start, at.end),
    confidence: Math.round(parts.extraction * parts.identity * 1000) / 1000,
    method,
    shown,
    memberKey: key,
    data,
    valueKey,
    parts,
  };
}

const claimId = (parts: readonly (string | number)[]): string =>
  `evi_${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 20)}`;

function evidenceOf({ memberKey: _m, data: _d, valueKey: _v, parts: _p, ...evidence }: Claim): Evidence {
  return evidence;
}

/** One report may say a thing twice in one sentence. */
const withoutRepeats = (claims: readonly Claim[]): Claim[] =>
  [...new Map(claims.map(claim => [claim.id, claim])).values()].sort((a, b) => compareText(sortKey(a), sortKey(b)));

const sortKey = ({ property, documentId, start, id }: Claim): string =>
  `${property} ${documentId} ${String(start).padStart(9, '0')} ${id}`;
