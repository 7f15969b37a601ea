import type { ExtractedOrganization } from '../../model/extraction.ts';
import { matchOrganizations, readOrganization } from '../match.ts';
import type { OrganizationForm } from '../names/organization-form.ts';
import { wordKind } from '../names/organization-name.ts';
import type { Sighting } from '../sighting.ts';

/** A sighting with its names read once. */
export type OrganizationView = Sighting<ExtractedOrganization> & {
  readonly main: readonly OrganizationForm[];
  /** Other forms than the name; one that is a kind only ("the ministry") is no form to compare. */
  readonly aliases: readonly (readonly OrganizationForm[])[];
  /** Words of the name without countries. */
  readonly words: readonly string[];
  readonly country: string | null;
  /** "Foreign Ministry", "Parliament": every country has one. */
  readonly kindOnly: boolean;
  /** Whether the report gives it two names that are no forms of one another: its old and its new one. */
  readonly renamed: boolean;
};

/** The one form of ministry, department and office of state. */
const MINISTRY = 'department';
/** The country is that of the extraction or of the name ("China's foreign ministry"). */
export function viewOrganization(sighting: Sighting<ExtractedOrganization>): OrganizationView {
  const { name, acronym, aliases, country } = sighting.item;
  const main = readOrganization(name);
  const all = main[0].parsed.words;
  const words = all.filter(word => wordKind(word) !== 'country');
  const named = all.find(word => wordKind(word) === 'country')?.slice(1);
  const others = [...new Set([...aliases, ...(acronym ? [acronym] : [])])]
    .map(readOrganization)
    .filter(([{ parsed }]) => parsed.words.some(word => wordKind(word) === 'plain'));
  return {
    ...sighting,
    main,
    aliases: others,
    renamed: others.some(other => likeness(main, other) === 0),
    words,
    country: country ?? named ?? null,
    kindOnly: words.includes(MINISTRY) || words.every(word => wordKind(word) === 'generic'),
  };
}

/** How well two names agree, 0 when they do not. */
export function likeness(left: readonly OrganizationForm[], right: readonly OrganizationForm[]): number {
  if (left[0].name === right[0].name) return 1;
  const { match, score } = matchOrganizations(left, right);
  return match ? score : 0;
}
