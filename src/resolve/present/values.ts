import type { Claim } from '../../model/record.ts';
import type { NameForm } from '../../model/reported.ts';
import type { Json } from '../claims/draft.ts';
import { compareText } from '../sighting.ts';
import { reportsOf } from '../weight.ts';

/** Claims about one thing and what is told of all things alike. */
export type Told = {
  readonly id: string;
  readonly name: string;
  readonly claims: readonly Claim[];
  readonly reported: Reported;
};

export type Reported = {
  readonly reports: number;
  readonly sources: number;
  readonly firstReportedOn: string | null;
  readonly lastReportedOn: string | null;
  readonly confidence: number;
};

/** The value shown for a property that has but one; null when no report gives it. */
export function single({ claims }: Told, property: string, fallback: Json = null): Json {
  return claims.find(claim => claim.property === property && claim.shown)?.data ?? fallback;
}

/** All values of a list property, those that most reports give first. */
export function many({ claims }: Told, property: string): Json[] {
  const groups = groupByValue(claims.filter(claim => claim.property === property));
  return groups.map(group => group[0].data);
}

/** Claims of a list property by value, the value that most reports give first. */
export function groupByValue(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.valueKey);
    if (group) group.push(claim);
    else groups.set(claim.valueKey, [claim]);
  }
  const counted = [...groups.values()].map(group => ({ group, reports: reportsOf(group) }));
  counted.sort((a, b) => b.reports - a.reports || compareText(a.group[0].valueKey, b.group[0].valueKey));
  return counted.map(({ group }) => group);
}

/** Surface forms with their counts, without the name itself; the commonest first. */
export function nameForms({ claims, name }: Told, keep: (form: string) => boolean = () => true): NameForm[] {
  const counts = new Map<string, number>();
  for (const claim of claims) if (claim.property === 'name') add(counts, claim.data);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .filter(({ text }) => text !== name && keep(text))
    .sort((a, b) => b.count - a.count || compareText(a.text, b.text));
}

function add(counts: Map<string, number>, form: Json): void {
  if (form === null || typeof form !== 'object' || Array.isArray(form)) return;
  const { text, count } = form;
  if (typeof text === 'string' && typeof count === 'number') counts.set(text, (counts.get(text) ?? 0) + count);
}
