import type { Conflict, Evidence } from '../model/evidence.ts';
import type { Claim, ResourceKind } from '../model/record.ts';
import { agrees, isSingle, rankValues, type Value, valuesOf } from './choice.ts';

/** What is known of reports beside their claims: which are copies of which, and when they came out. */
export type Standing = {
  readonly originalOf: (documentId: string) => string;
  readonly publishedOn: (documentId: string) => string | null;
};

export type Settled = { readonly claims: readonly Claim[]; readonly conflicts: readonly Conflict[] };

/** Decides of all that reports say of one thing what is shown, and what contradicts it. Claims are in the order of `claimsOf`. */
export function settle(kind: ResourceKind, claims: readonly Claim[], standing: Standing): Settled {
  const byProperty = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = byProperty.get(claim.property);
    if (own) own.push(claim);
    else byProperty.set(claim.property, [claim]);
  }
  // The type of a meeting decides which of its dates says most, so it is chosen first.
  const type = bestValue(byProperty.get('type') ?? [], standing)?.data;
  const parts = [...byProperty].map(([property, own]) =>
    isSingle(kind, property)
      ? settleSingle(own, rankValues(property, valuesOf(own, standing), type))
      : { claims: own.map(claim => shownAs(claim, true)), conflicts: [] },
  );
  return { claims: parts.flatMap(part => part.claims), conflicts: parts.flatMap(part => part.conflicts) };
}

function bestValue(claims: readonly Claim[], standing: Standing): Value | undefined {
  return rankValues('type', valuesOf(claims, standing), undefined)[0];
}

function settleSingle(own: readonly Claim[], ranked: readonly Value[]): Settled {
  const [shown, ...others] = ranked;
  const { property } = own[0];
  const claims = own.map(claim => shownAs(claim, claim.valueKey === shown.valueKey));
  const shownValue = own.find(({ valueKey }) => valueKey === shown.valueKey)?.value ?? '';
  const conflicts = others
    .filter(({ data }) => !agrees(property, shown.data, data))
    .map(({ valueKey, sources }): Conflict => {
      const evidence = claims.filter(claim => claim.valueKey === valueKey).map(evidenceOf);
      return { property, shownValue, value: evidence[0].value, sources, evidence };
    });
  return { claims, conflicts };
}

const shownAs = (claim: Claim, shown: boolean): Claim => (claim.shown === shown ? claim : { ...claim, shown });

export function evidenceOf({
  memberKey: _m,
  data: _d,
  valueKey: _v,
  parts: _p,
  standsFor: _s,
  ...evidence
}: Claim): Evidence {
  return evidence;
}
