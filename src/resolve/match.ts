import { oncePerName } from '../model/once-per-name.ts';
import { type Feature, ORGANIZATION_FEATURES, PERSON_FEATURES, SAME_NAME } from './features.ts';
import { acronymFit, listedNamesOf } from './names/acronyms.ts';
import { alignWords } from './names/align.ts';
import type { NameView, ParsedName } from './names/name-view.ts';
import { type OrganizationForm, organizationForm } from './names/organization-form.ts';
import { organizationWordLikeness } from './names/organization-likeness.ts';
import { parsePerson } from './names/person-name.ts';
import { personWordLikeness } from './names/word-likeness.ts';

/** One pair of names to judge. */
export type NamePair = { readonly kind: 'person' | 'organization'; readonly name1: string; readonly name2: string };
export type NameJudgement = {
  readonly match: boolean;
  readonly score: number;
  readonly features: Record<string, number>;
};

/** Whether two names can be of one person or organization: the code that `readout match` and the resolver share. */
export function matchNames({ kind, name1, name2 }: NamePair): NameJudgement {
  return kind === 'person'
    ? matchPeople(parsePerson(name1), parsePerson(name2))
    : matchOrganizations(readOrganization(name1), readOrganization(name2));
}

/** As `matchNames`, for names of people already taken apart. */
export function matchPeople(left: ParsedName, right: ParsedName): NameJudgement {
  const view = { left, right, acronym: 0, ...alignWords(left.words, right.words, personWordLikeness) };
  return judge(view, PERSON_FEATURES);
}

/** As `matchNames`, for names of organizations already read; the best of their forms counts. */
export function matchOrganizations(
  left: readonly OrganizationForm[],
  right: readonly OrganizationForm[],
): NameJudgement {
  const judgements = left.flatMap(a => right.map(b => judge(viewOrganizations(a, b), ORGANIZATION_FEATURES)));
  return judgements.reduce((best, next) => (next.score > best.score ? next : best));
}

/** A name as written, and the names of the well-known bodies it can stand for. */
export const readOrganization = oncePerName((name): readonly OrganizationForm[] =>
  [name, ...listedNamesOf(name)].map(organizationForm),
);

function viewOrganizations(left: OrganizationForm, right: OrganizationForm): NameView {
  const parsed = { left: left.parsed, right: right.parsed };
  const acronym = acronymFit(left, right);
  if (acronym > 0) return { ...parsed, acronym, pairs: [], leftOnly: [], rightOnly: [] };
  return { ...parsed, acronym, ...alignWords(left.parsed.words, right.parsed.words, organizationWordLikeness) };
}

function judge(view: NameView, table: readonly Feature[]): NameJudgement {
  const found = table.map(feature => [feature, feature.find(view)] as const).filter(([, value]) => value !== 0);
  const sum = found.reduce((total, [{ weight }, value]) => total + weight * value, 0);
  const score = Math.round(Math.min(1, Math.max(0, sum)) * 1000) / 1000;
  const features = Object.fromEntries(found.map(([{ name }, value]) => [name, Math.round(value * 1000) / 1000]));
  return { match: score >= SAME_NAME, score, features };
}
