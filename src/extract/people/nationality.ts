import type { Ground } from './ground.ts';
import { isOfficeHead, isPost, officeKey } from './office-words.ts';
import type { Person } from './persons.ts';

/** How much more often a country must be named than any other for the report to be about it, and how often at least. */
const DOMINANCE = { share: 0.6, least: 4 };

/** Countries of a person by how often they are said of the person; an office counts double. */
export function saidCountries({ settings }: Person): string[] {
  const votes = new Map<string, number>();
  const vote = (code: string | null, weight: number): void => {
    if (code) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  for (const { offices, country } of settings) {
    for (const office of offices) vote(office.country, 2);
    vote(country, 1);
  }
  const most = Math.max(0, ...votes.values());
  return [...votes].filter(([, count]) => count === most).map(([code]) => code);
}

/** The country that a report is about, if it is about one. */
export function dominantCountry({ reading: { countries } }: Ground): string | null {
  const counts = new Map<string, number>();
  for (const { code } of countries) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < DOMINANCE.least || first[1] < countries.length * DOMINANCE.share) return null;
  return first[0];
}

/** Countries that the report joins to an office without a name: "the Cypriot president", "the president of Cyprus". */
export function countriesOfOffice({
  reading: { tokens },
  countryAt,
}: Ground): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  tokens.forEach((token, i) => {
    if (!isOfficeHead(token) || !isPost(token)) return;
    const behind = tokens[i + 1]?.lower === 'of' ? (countryAt.get(i + 2) ?? countryAt.get(i + 3)) : undefined;
    const before = countryAt.get(i - 1) ?? countryAt.get(i - 2);
    const code = (before ?? behind)?.code;
    if (code) found.set(officeKey(token), (found.get(officeKey(token)) ?? new Set()).add(code));
  });
  return found;
}
