import type { ExtractedOrganization } from '../../model/extraction.ts';
import type { Mention } from '../../model/mention.ts';
import { foldWord } from '../gazetteer.ts';
import type { Candidate } from './candidate.ts';

type Group = { readonly names: Candidate[]; readonly mentions: Mention[] };

/** Mentions of one organization together: same name, long form and acronym. Named in full, aliases as written. */
export function groupOrganizations(found: readonly Candidate[], text: string): ExtractedOrganization[] {
  const groups = new Map<string, Group>();
  for (const candidate of found) {
    const key = keyOf(candidate);
    const group = groups.get(key) ?? { names: [], mentions: [] };
    groups.set(key, group);
    const { start, end, rule } = candidate;
    group.names.push(candidate);
    group.mentions.push({ start, end, text: text.slice(start, end), method: `organizations/${rule}` });
  }
  return [...groups.values()].map(organizationOf);
}

const keyOf = ({ name }: Candidate): string =>
  name
    .split(/[\s-]+/)
    .map(foldWord)
    .join(' ')
    .replace(/^the /, '');

function organizationOf({ names, mentions }: Group): ExtractedOrganization {
  const { name, kind } = names[0];
  const aliases = [...new Set(mentions.map(mention => mention.text))].filter(form => form !== name);
  const acronym = names.find(candidate => candidate.acronym)?.acronym ?? null;
  const country = names.find(candidate => candidate.country)?.country ?? null;
  return { name, aliases, acronym, kind, country, mentions };
}
