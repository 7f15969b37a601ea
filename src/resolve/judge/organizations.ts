import type { ExtractedOrganization } from '../../model/extraction.ts';
import { skeletonKey } from '../../model/name-key.ts';
import { matchNames } from '../match.ts';
import { listedAcronyms } from '../names/acronyms.ts';
import { parseOrganization, wordKind } from '../names/organization-name.ts';
import type { Rules } from '../rules.ts';
import type { Sighting } from '../sighting.ts';
import { CLASH, type Comparison, weigh } from '../weigh.ts';
import { surroundings } from './surroundings.ts';

type Organization = Sighting<ExtractedOrganization>;

const COMPARISONS: readonly Comparison<Organization>[] = [
  { name: 'name', weight: 0.8, because: 'the names agree', find: nameLikeness },
  {
    name: 'nameClash',
    weight: CLASH,
    because: 'the names differ in a distinctive word, a country or a number',
    find: (left, right) => (nameLikeness(left, right) === 0 ? 1 : 0),
  },
  {
    name: 'shorterName',
    weight: -0.2,
    because: 'one name has a distinctive word that the other leaves out',
    find: (left, right) => (leavesWordOut(left, right) ? 1 : 0),
  },
  {
    name: 'kindWordsOnly',
    weight: -0.15,
    because: 'the name is a kind only: a ministry, a parliament',
    find: (left, right) => (isKindOnly(left.item.name) || isKindOnly(right.item.name) ? 1 : 0),
  },
  {
    name: 'country',
    weight: 0.1,
    because: 'both belong to one country',
    find: (left, right) => (countryOf(left) !== null && countryOf(left) === countryOf(right) ? 1 : 0),
  },
  {
    name: 'surroundings',
    weight: 0.05,
    because: 'both reports speak of the same countries and people',
    find: surroundings,
  },
  {
    name: 'sameReport',
    weight: -0.1,
    because: 'one report names both',
    find: (left, right) => (left.report === right.report ? 1 : 0),
  },
  {
    name: 'countriesClash',
    weight: CLASH,
    because: 'they belong to different countries',
    find: (left, right) => {
      const [a, b] = [countryOf(left), countryOf(right)];
      return a !== null && b !== null && a !== b ? 1 : 0;
    },
  },
];

/** How organizations of several reports are told apart. */
export const ORGANIZATIONS: Rules<ExtractedOrganization> = {
  signature: sighting => JSON.stringify([nameWords(sighting.item.name).sort(), countryOf(sighting)]),
  blocks: sighting => formsOf(sighting.item).flatMap(blockKeys),
  isWeak: sighting => isKindOnly(sighting.item.name) && countryOf(sighting) === null,
  judge: (left, right) => weigh(COMPARISONS, left, right),
  nameOf: ({ item }) => item.name,
  same: 0.75,
  near: 0.5,
};

const formsOf = ({ name, aliases, acronym }: ExtractedOrganization): string[] => [
  ...new Set([name, ...aliases, ...(acronym ? [acronym] : [])]),
];

/** Country of the name ("China's foreign ministry") or of the extraction. */
function countryOf({ item }: Organization): string | null {
  const named = parseOrganization(item.name).words.find(word => word.startsWith('@'));
  return item.country ?? named?.slice(1) ?? null;
}

const nameWords = (name: string): string[] => parseOrganization(name).words.filter(word => !word.startsWith('@'));

const isKindOnly = (name: string): boolean => nameWords(name).every(word => wordKind(word) !== 'plain');

/** The best agreement of any two forms; an alias that is a kind only ("the ministry") is no form to compare. */
function nameLikeness(left: Organization, right: Organization): number {
  const scores = comparedForms(left.item).flatMap(name1 =>
    comparedForms(right.item).map(name2 => matchNames({ kind: 'organization', name1, name2 })),
  );
  return Math.max(...scores.map(({ match, score }) => (match ? score : 0)));
}

const comparedForms = (item: ExtractedOrganization): string[] =>
  formsOf(item).filter(form => form === item.name || !isKindOnly(form));

function leavesWordOut(left: Organization, right: Organization): boolean {
  const [a, b] = [plainWords(left.item), plainWords(right.item)];
  if (a.some(words => b.some(others => words.join(' ') === others.join(' ')))) return false;
  const { features } = matchNames({ kind: 'organization', name1: left.item.name, name2: right.item.name });
  return features.missingWords !== undefined && features.acronym === undefined;
}

const plainWords = (item: ExtractedOrganization): string[][] =>
  comparedForms(item).map(form =>
    nameWords(form)
      .filter(word => wordKind(word) === 'plain')
      .sort(),
  );

/** Words and initials: an acronym and its long name must meet in a block. */
function blockKeys(form: string): string[] {
  const words = parseOrganization(form).words;
  const initials = form.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  const listed = listedAcronyms(form).flatMap(long => parseOrganization(long).words.map(skeletonKey));
  const plain = words.filter(word => wordKind(word) !== 'country' && wordKind(word) !== 'number').map(skeletonKey);
  return [...plain, ...listed, ...(initials.length > 1 ? [`initials ${initials}`] : [])];
}
