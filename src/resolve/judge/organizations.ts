import type { ExtractedOrganization } from '../../model/extraction.ts';
import { skeletonKey } from '../../model/name-key.ts';
import { matchOrganizations, readOrganization } from '../match.ts';
import { acronymKeys } from '../names/acronyms.ts';
import type { OrganizationForm } from '../names/organization-form.ts';
import { wordKind } from '../names/organization-name.ts';
import type { Rules } from '../rules.ts';
import { type Sighting, sameReport } from '../sighting.ts';
import { CLASH, type Comparison, type Verdict, weigh } from '../weigh.ts';
import { remember } from './remember.ts';
import { overlap, sceneOf, surroundings } from './surroundings.ts';

/** A sighting with its names read once. */
type Organization = Sighting<ExtractedOrganization> & {
  readonly main: readonly OrganizationForm[];
  /** Other forms than the name; one that is a kind only ("the ministry") is no form to compare. */
  readonly aliases: readonly (readonly OrganizationForm[])[];
  /** Words of the name without countries. */
  readonly words: readonly string[];
  readonly country: string | null;
  /** "Foreign Ministry", "Parliament": every country has one. */
  readonly kindOnly: boolean;
};

/** The one form of ministry, department and office of state. */
const MINISTRY = 'department';
/** Where the names themselves clash, what an alias says counts less: aliases are read off one report, and may be wrong. */
const ALIAS_WORTH = 0.9;

const nameLikeness = remember(compareNames);

const NAME_CLASH: Comparison<Organization> = {
  name: 'nameClash',
  weight: CLASH,
  because: 'the names differ in a distinctive word, a country or a number',
  find: () => 1,
};

const COMPARISONS: readonly Comparison<Organization>[] = [
  { name: 'name', weight: 0.8, because: 'the names agree', find: nameLikeness },
  {
    name: 'shorterName',
    weight: -0.2,
    because: 'one name has a distinctive word that the other leaves out',
    find: (left, right) => (leavesWordOut(left, right) ? 1 : 0),
  },
  {
    name: 'kindLeftOut',
    weight: -0.1,
    because: 'one name says its kind, the other does not: "World Bank" is not the world',
    find: (left, right) => (leavesKindOut(left, right) ? 1 : 0),
  },
  {
    name: 'kindWordsOnly',
    weight: -0.15,
    because: 'the name is a kind only: a ministry, a parliament',
    find: (left, right) => (left.kindOnly || right.kindOnly ? 1 : 0),
  },
  {
    name: 'country',
    weight: 0.1,
    because: 'both belong to one country',
    find: (left, right) => (left.country !== null && left.country === right.country ? 1 : 0),
  },
  {
    name: 'countryUnsaid',
    weight: -0.15,
    because: 'one name has a country that the other may not have meant',
    find: (left, right) => (countryUnsaid(left, right) || countryUnsaid(right, left) ? 1 : 0),
  },
  {
    name: 'surroundings',
    weight: 0.05,
    because: 'both reports speak of the same countries and people',
    find: surroundings,
  },
  {
    name: 'sameReport',
    weight: -0.05,
    because: 'one report names both',
    find: (left, right) => (sameReport(left, right) ? 1 : 0),
  },
  {
    name: 'countriesClash',
    weight: CLASH,
    because: 'they belong to different countries',
    find: ({ country: a }, { country: b }) => (a !== null && b !== null && a !== b ? 1 : 0),
  },
];

/** How organizations of several reports are told apart. */
export function organizationRules(): Rules<ExtractedOrganization> {
  const views = new Map<string, Organization>();
  const viewOf = (sighting: Sighting<ExtractedOrganization>): Organization => {
    const view = views.get(sighting.key) ?? viewOrganization(sighting);
    views.set(sighting.key, view);
    return view;
  };
  return {
    signature: sighting => JSON.stringify([[...viewOf(sighting).words].sort(), viewOf(sighting).country]),
    blocks: sighting => blockKeys(viewOf(sighting)),
    isWeak: sighting => viewOf(sighting).kindOnly && viewOf(sighting).country === null,
    judge: (left, right) => judgeOrganizations(viewOf(left), viewOf(right)),
    nameOf: ({ item }) => item.name,
    same: 0.75,
    near: 0.5,
  };
}

/** Most pairs in a block differ in name, and need no further look. */
function judgeOrganizations(left: Organization, right: Organization): Verdict {
  return nameLikeness(left, right) === 0 ? weigh([NAME_CLASH], left, right) : weigh(COMPARISONS, left, right);
}

/** The country is that of the extraction or of the name ("China's foreign ministry"). */
function viewOrganization(sighting: Sighting<ExtractedOrganization>): Organization {
  const { name, acronym, aliases, country } = sighting.item;
  const main = readOrganization(name);
  const all = main[0].parsed.words;
  const words = all.filter(word => wordKind(word) !== 'country');
  const named = all.find(word => wordKind(word) === 'country')?.slice(1);
  const others = [...new Set([...aliases, ...(acronym ? [acronym] : [])])].map(readOrganization);
  return {
    ...sighting,
    main,
    aliases: others.filter(([{ parsed }]) => parsed.words.some(word => wordKind(word) === 'plain')),
    words,
    country: country ?? named ?? null,
    kindOnly: words.includes(MINISTRY) || words.every(word => wordKind(word) === 'generic'),
  };
}

/** One distinctive word, with a kind and without: Fatah and Fatah Party need more than that to be one. */
function leavesKindOut(left: Organization, right: Organization): boolean {
  const plain = (words: readonly string[]): string[] => words.filter(word => wordKind(word) === 'plain');
  if (plain(left.words).length !== 1 || plain(right.words).length !== 1) return false;
  const [a, b] = [left.words, right.words].map(words => words.some(word => wordKind(word) === 'generic'));
  return a !== b && !left.main[0].maybeAcronym && !right.main[0].maybeAcronym;
}

/**
 * "American Red Cross" beside "Red Cross". An acronym has no room for the country; a party or ministry is one of the
 * country that its report is about.
 */
const countryUnsaid = (left: Organization, right: Organization): boolean =>
  left.main[0].parsed.words.some(word => wordKind(word) === 'country') &&
  right.country === null &&
  !right.main[0].maybeAcronym &&
  !(isAtHome(left, right) && right.words.some(word => wordKind(word) === 'generic'));

const isAtHome = ({ country }: Organization, { report }: Organization): boolean =>
  country !== null && sceneOf(report).countries.length === 1 && sceneOf(report).countries[0] === country;

/** How well the names agree; where they do not, how well an alias does. */
function compareNames(left: Organization, right: Organization): number {
  const names = likeness(left.main, right.main);
  const others = [left.main, ...left.aliases].flatMap(a => [right.main, ...right.aliases].map(b => likeness(a, b)));
  return Math.max(names, (names > 0 ? 1 : ALIAS_WORTH) * Math.max(...others));
}

function likeness(left: readonly OrganizationForm[], right: readonly OrganizationForm[]): number {
  if (left[0].name === right[0].name) return 1;
  const { match, score } = matchOrganizations(left, right);
  return match ? score : 0;
}

/** "European Court" and "European Court of Justice", unless a report gives both forms. */
function leavesWordOut(left: Organization, right: Organization): boolean {
  const plain = ([{ parsed }]: readonly OrganizationForm[]): string =>
    parsed.words
      .filter(word => wordKind(word) === 'plain')
      .sort()
      .join(' ');
  const [ours, theirs] = [left, right].map(one => [one.main, ...one.aliases].map(plain));
  if (overlap(ours, theirs)) return false;
  const { features } = matchOrganizations(left.main, right.main);
  return features.missingWords !== undefined && features.acronym === undefined;
}

/**
 * All distinctive words together, and all but one; for a single word its beginning, so that a slip still meets. An
 * acronym and its long name meet by their letters.
 */
function blockKeys({ main, aliases, kindOnly }: Organization): string[] {
  return [main, ...aliases].flat().flatMap(form => {
    const kept = form.parsed.words.filter(
      word => wordKind(word) === 'plain' || (kindOnly && wordKind(word) === 'generic'),
    );
    const keys = [...new Set(kept.map(skeletonKey))].sort();
    const fewer = keys.length > 1 ? keys.map((_, left) => keys.filter((_, at) => at !== left)) : [];
    const start = kept.length === 1 ? [`start ${kept[0].slice(0, 3)}`] : [];
    return [
      ...[keys, ...fewer].filter(some => some.length > 0).map(some => some.join(' ')),
      ...start,
      ...acronymKeys(form),
    ];
  });
}
