import type { Conflict } from '../model/evidence.ts';
import type { Claim, ResolvableReport } from '../model/record.ts';
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
  standing: Standing,
): Story<Resource> {
  const told = things.map(({ ref, sightings }) => {
    const { claims, conflicts } = settle(ref, sightings.flatMap(draftsOf), standing);
    const reported = reportedOf(
      sightings.map(({ report }) => report),
      claims,
      standing,
    );
    const resource = present({ id: ref.id, name: ref.name, claims, reported });
    return { resource: { ...resource, conflicts: [...conflicts] }, claims };
  });
  return { resources: told.map(({ resource }) => resource), claims: told.flatMap(({ claims }) => claims) };
}

function reportedOf(
  reports: readonly ResolvableReport[],
  claims: readonly Claim[],
  { originalOf }: Standing,
): Reported {
  const documents = new Set(reports.map(({ documentId }) => documentId));
  const dates = reports.flatMap(({ publishedOn }) => publishedOn ?? []).sort();
  return {
    reports: documents.size,
    sources: new Set([...documents].map(originalOf)).size,
    firstReportedOn: dates[0] ?? null,
    lastReportedOn: dates.at(-1) ?? null,
    confidence: claims.reduce((highest, { confidence }) => Math.max(highest, confidence), 0),
  };
}
