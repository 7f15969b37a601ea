import { countryName } from '../model/country-list.ts';
import type { EntityRef } from '../model/entity-ref.ts';
import type { Extraction } from '../model/extraction.ts';
import { nameTokens } from '../model/name-key.ts';
import type { ResolvableReport } from '../model/record.ts';
import { memberKey } from './sighting.ts';

/** The resource behind each sighting that was resolved so far, by member key. */
export type References = ReadonlyMap<string, EntityRef>;

type NamedKind = 'person' | 'organization' | 'place';
type Party = { readonly kind: NamedKind | 'country'; readonly name: string; readonly code?: string | undefined };

/** Who or what a name in one report's meeting or project means: the sighting of that name in the same report. */
export function refTo(references: References, report: ResolvableReport, party: Party): EntityRef | undefined {
  if (party.kind === 'country') return countryRef(party.code ?? party.name);
  const index = indexOf(report.extraction, party.kind, party.name);
  return index < 0 ? undefined : references.get(memberKey(report.documentId, party.kind, index));
}

export const countryRef = (code: string): EntityRef => ({ id: code, kind: 'country', name: countryName(code) });

/** A code of two capitals is a country; anything else that is represented is an organization of the report. */
export function representedRef(
  references: References,
  report: ResolvableReport,
  who: string | null,
): EntityRef | undefined {
  if (who === null) return undefined;
  return /^[A-Z]{2}$/.test(who) ? countryRef(who) : refTo(references, report, { kind: 'organization', name: who });
}

function indexOf(extraction: Extraction, kind: NamedKind, name: string): number {
  const items = { person: extraction.people, organization: extraction.organizations, place: extraction.places }[kind];
  const exact = items.findIndex(item => item.name === name);
  if (exact >= 0) return exact;
  const wanted = nameTokens(name).join(' ');
  return items.findIndex(item => formsOf(item).some(form => nameTokens(form).join(' ') === wanted));
}

const formsOf = (item: { name: string; aliases?: readonly string[]; acronym?: string | null }): string[] => [
  item.name,
  ...(item.aliases ?? []),
  ...(item.acronym ? [item.acronym] : []),
];
