import type { ExtractedCountry } from '../model/extraction.ts';
import type { Member, ResolvableReport } from '../model/record.ts';
import { countryRef } from './references.ts';
import type { Thing } from './resolve-kind.ts';
import { compareText, sightingsOf } from './sighting.ts';

/** Countries need no judgement: their code is their identity. */
export function resolveCountries(reports: readonly ResolvableReport[]): {
  things: Thing<ExtractedCountry>[];
  members: Member[];
} {
  const sightings = sightingsOf('country', reports, ({ extraction }) => extraction.countries);
  const byCode = new Map<string, typeof sightings>();
  for (const sighting of sightings)
    byCode.set(sighting.item.code, [...(byCode.get(sighting.item.code) ?? []), sighting]);
  const codes = [...byCode].sort(([a], [b]) => compareText(a, b));
  return {
    things: codes.map(([code, group]) => ({ ref: countryRef(code), sightings: group })),
    members: codes.flatMap(([code, group]) =>
      group.map(({ key, kind, index, report }) => ({
        key,
        kind,
        documentId: report.documentId,
        index,
        resourceId: code,
      })),
    ),
  };
}
