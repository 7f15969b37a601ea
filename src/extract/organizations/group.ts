import type { ExtractedOrganization } from '../../model/extraction.ts';
import type { Mention } from '../../model/mention.ts';
import { flatMap } from '../flat-map.ts';
import { foldWord } from '../gazetteer.ts';
import type { Candidate } from './candidate.ts';

type Group = { readonly names: Candidate[]; readonly mentions: Mention[]; readonly credits: Mention[] };

/** Mentions of one organization together: same name, long form and acronym. Named in full, aliases as written. */
export function groupOrganizations(
  found: readonly Candidate[],
  credits: ReadonlySet<Candidate>,
  text: string,
): ExtractedOrganization[] {
  const groups = new Map<string, Group>();
  const keys = new Set(found.map(keyOf));
  for (const candidate of found) {
    const key = withoutPlural(keyOf(candidate), keys);
    const group = groups.get(key) ?? { names: [], mentions: [], credits: [] };
    groups.set(key, group);
    const { start, end, rule } = candidate;
    const mention = { start, end, text: text.slice(start, end), method: `organizations/${rule}` };
    group.names.push(candidate);
    (credits.has(candidate) ? group.credits : group.mentions).push(mention);
  }
  return [...groups.values()].map(organizationOf);
}

const keyOf = ({ name }: Candidate): string =>
  name
    .split(/[\s-]+/)
    .map(foldWord)
    .join(' ')
    .replace(/^the /, '');

/** "the Houthis" of a report that also says "the Houthi movement". */
function withoutPlural(key: string, keys: ReadonlySet<string>): string {
  const one = key.replace(/s$/, '');
  return !key.includes(' ') && keys.has(one) ? one : key;
}

function organizationOf({ names, mentions, credits }: Group): ExtractedOrganization {
  const { kind } = names[0];
  const forms = [
    ...[...mentions, ...credits].map(mention => mention.text),
    ...flatMap(names, ({ said }) => (said === undefined ? [] : [said])),
  ];
  const name = nameAsWritten(names[0], forms);
  const aliases = [...new Set(forms)].filter(form => form !== name);
  const acronym = names.find(candidate => candidate.acronym)?.acronym ?? null;
  const country = names.find(candidate => candidate.country)?.country ?? null;
  return { name, aliases, acronym, kind, country, mentions, credits };
}

/** A listed body goes by its fullest form in the report, "G20", not by a name that only the list has. */
function nameAsWritten({ name, rule }: Candidate, forms: readonly string[]): string {
  if (rule !== 'listed' || forms.includes(name)) return name;
  return forms.reduce((fullest, form) => (form.length > fullest.length ? form : fullest));
}
