import type { EntityRef } from '../model/entity-ref.ts';
import type { Conflict } from '../model/evidence.ts';
import type { Claim, ResourceKind } from '../model/record.ts';
import { claimsOf } from './claims/claim.ts';
import type { Draft } from './claims/draft.ts';
import type { Reported, Told } from './present/values.ts';
import type { Thing } from './resolve-kind.ts';
import { type Standing, settle } from './settle.ts';
import type { Sighting } from './sighting.ts';

export type Story<Resource> = {
  readonly resources: readonly (Resource & { readonly conflicts: Conflict[] })[];
  readonly claims: readonly Claim[];
};

/** Things of one kind with their claims, each made into the resource that is served. */
export function tell<Item, Resource>(
  things: readonly Thing<Item>[],
  draftsOf: (sighting: Sighting<Item>) => readonly Draft[],
  present: (told: Told) => Resource,
  standing: Standing & { readonly identityOf: (memberKey: string) => number },
): Story<Resource> {
  const told = things.map(({ ref, sightings }) => {
    const claims = claimsOf(ref, sightings.flatMap(draftsOf), standing.identityOf);
    const documents = sightings.map(({ report }) => report.documentId);
    return tellThing({ ref, claims, documents }, present, standing);
  });
  return { resources: told.map(({ resource }) => resource), claims: told.flatMap(({ claims }) => claims) };
}

/** A thing with all that is claimed of it; claims are in the order of `claimsOf`. */
export type Claimed = {
  readonly ref: EntityRef;
  readonly claims: readonly Claim[];
  /** The reports that name it; one may stand there twice. */
  readonly documents: readonly string[];
  /** What was counted before; otherwise it is counted in the reports. */
  readonly reported?: Reported;
};

export function tellThing<Resource>(
  { ref, claims, documents, reported: counted }: Claimed,
  present: (told: Told) => Resource,
  standing: Standing,
): { resource: Resource & { readonly conflicts: Conflict[] }; claims: readonly Claim[] } {
  const settled = settle(ref.kind as ResourceKind, claims, standing);
  const reported = counted ?? reportedOf(documents, settled.claims, standing);
  const resource = present({ id: ref.id, name: ref.name, claims: settled.claims, reported });
  return { resource: { ...resource, conflicts: [...settled.conflicts] }, claims: settled.claims };
}

function reportedOf(
  documents: readonly string[],
  claims: readonly Claim[],
  { originalOf, publishedOn }: Standing,
): Reported {
  const distinct = [...new Set(documents)];
  const dates = distinct.flatMap(id => publishedOn(id) ?? []).sort();
  return {
    reports: distinct.length,
    sources: new Set(distinct.map(originalOf)).size,
    firstReportedOn: dates[0] ?? null,
    lastReportedOn: dates.at(-1) ?? null,
    confidence: claims.reduce((highest, { confidence }) => Math.max(highest, confidence), 0),
  };
}
