import { type Feature, ORGANIZATION_FEATURES, PERSON_FEATURES, SAME_NAME } from './features.ts';
import { acronymFit, listedAcronyms } from './names/acronyms.ts';
import { alignWords } from './names/align.ts';
import type { NameView } from './names/name-view.ts';
import { organizationWordLikeness } from './names/organization-likeness.ts';
import { parseOrganization } from './names/organization-name.ts';
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
  return kind === 'person' ? judge(viewPeople(name1, name2), PERSON_FEATURES) : judgeOrganizations(name1, name2);
}

function viewPeople(name1: string, name2: string): NameView {
  const [left, right] = [parsePerson(name1), parsePerson(name2)];
  return { left, right, acronym: 0, ...alignWords(left.words, right.words, personWordLikeness) };
}

function viewOrganizations(name1: string, name2: string): NameView {
  const [left, right] = [parseOrganization(name1), parseOrganization(name2)];
  const acronym = acronymFit(name1, name2);
  const alignment = alignWords(left.words, right.words, organizationWordLikeness);
  return acronym > 0
    ? { left, right, acronym, pairs: [], leftOnly: [], rightOnly: [] }
    : { left, right, acronym, ...alignment };
}

/** Both names as written, and with the long names that a known acronym stands for; the best judgement counts. */
function judgeOrganizations(name1: string, name2: string): NameJudgement {
  const forms = (name: string): string[] => [name, ...listedAcronyms(name)];
  const judgements = forms(name1).flatMap(left =>
    forms(name2).map(right => judge(viewOrganizations(left, right), ORGANIZATION_FEATURES)),
  );
  return judgements.reduce((best, next) => (next.score > best.score ? next : best));
}

function judge(view: NameView, table: readonly Feature[]): NameJudgement {
  const found = table.map(feature => [feature, feature.find(view)] as const).filter(([, value]) => value !== 0);
  const sum = found.reduce((total, [{ weight }, value]) => total + weight * value, 0);
  const score = Math.round(Math.min(1, Math.max(0, sum)) * 1000) / 1000;
  const features = Object.fromEntries(found.map(([{ name }, value]) => [name, Math.round(value * 1000) / 1000]));
  return { match: score >= SAME_NAME, score, features };
}
