import type { ExtractedOrganization } from '../../model/extraction.ts';
import { skeletonKey } from '../../model/name-key.ts';
import { acronymKeys } from '../names/acronyms.ts';
import { MOST_WORDS } from '../names/align.ts';
import type { OrganizationForm } from '../names/organization-form.ts';
import { wordKind } from '../names/organization-name.ts';
import type { Calls, Rules } from '../rules.ts';
import { type Sighting, sameReport } from '../sighting.ts';
import { CLASH, type Comparison, type Verdict, weigh } from '../weigh.ts';
import { likeness, type OrganizationView as Organization, viewOrganization } from './organization-view.ts';
import { isTaggedOn, leavesKindOut, leavesWordOut } from './organization-words.ts';
import { remember } from './remember.ts';
import { isList, overlap, sceneOf, surroundings } from './surroundings.ts';

/** Where the names themselves clash, what an alias says counts less: aliases are read off one report, and may be wrong. */
const ALIAS_WORTH = 0.9;
/** An old name in full is told on purpose. */
const OLD_NAME_WORTH = 0.97;
/** "Siberian Trade Bank of Omsk" in full, "Siberian Trade Bank" in Omsk. */
const TAGGED_ON = 0.95;

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
    name: 'elsewhere',
    weight: -0.1,
    because: 'a ministry, a party or an acronym of a country that the other report does not speak of',
    find: elsewhere,
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
    calls: sighting => callsOf(viewOf(sighting)),
    isWeak: sighting => viewOf(sighting).kindOnly && viewOf(sighting).country === null,
    apartInReport: ({ report }) => isList(sceneOf(report).houses),
    judge: (left, right) => judgeOrganizations(viewOf(left), viewOf(right)),
    explains: (third, left, right) => viewOf(third).renamed && onlyNamesClash(viewOf(left), viewOf(right)),
    nameOf: ({ item }) => item.name,
    same: 0.75,
    near: 0.5,
  };
}

/** Most pairs in a block differ in name, and need no further look. */
function judgeOrganizations(left: Organization, right: Organization): Verdict {
  return nameLikeness(left, right) === 0 ? weigh([NAME_CLASH], left, right) : weigh(COMPARISONS, left, right);
}

const onlyNamesClash = (left: Organization, right: Organization): boolean =>
  nameLikeness(left, right) === 0 && weigh(COMPARISONS, left, right).veto === undefined;

/**
 * "American Red Cross" beside "Red Cross". An acronym has no room for the country; a party or ministry is one of the
 * country that its report is about.
 */
const countryUnsaid = (left: Organization, right: Organization): boolean =>
  left.main[0].parsed.words.some(word => wordKind(word) === 'country') &&
  right.country === null &&
  !right.main[0].maybeAcronym &&
  !(isAtHome(left, right) && right.words.some(word => wordKind(word) === 'generic'));

/** Kinds that each country has of its own; companies and unions are heard of everywhere. */
const NATIONAL: readonly string[] = ['government_body', 'party'];

function elsewhere(left: Organization, right: Organization): number {
  if (left.country !== null && right.country !== null) return 0;
  if (![left, right].some(one => NATIONAL.includes(one.item.kind) || isUnknownAcronym(one))) return 0;
  const [a, b] = [left, right].map(({ country, report }) => (country === null ? sceneOf(report).around : [country]));
  return a.length > 0 && b.length > 0 && !overlap(a, b) ? 1 : 0;
}

/** No list knows the letters: they may stand for another body in each country. */
const isUnknownAcronym = ({ main }: Organization): boolean => main[0].maybeAcronym && main.length === 1;

const isAtHome = ({ country }: Organization, { report }: Organization): boolean =>
  country !== null && sceneOf(report).countries.length === 1 && sceneOf(report).countries[0] === country;

/** How well the names agree; where they do not, how well an alias does. */
function compareNames(left: Organization, right: Organization): number {
  const names = Math.max(likeness(left.main, right.main), isTaggedOn(left, right) ? TAGGED_ON : 0);
  if (left.aliases.length + right.aliases.length === 0) return names;
  const others = [left.main, ...left.aliases].flatMap(a =>
    [right.main, ...right.aliases].map(b => (names > 0 ? 1 : aliasWorth(a, b)) * likeness(a, b)),
  );
  return Math.max(names, ...others);
}

const aliasWorth = (...forms: (readonly OrganizationForm[])[]): number =>
  forms.every(([{ parsed }]) => parsed.words.length > 1) ? OLD_NAME_WORTH : ALIAS_WORTH;

/**
 * All distinctive words together, and with two letters at either end of one of them, so that a slip still meets: thousands
 * of houses have "Energy" or "Steel" in their names. For a single word its beginning.
 */
function blockKeys(organization: Organization): string[] {
  return formsOf(organization).flatMap(form => {
    const kept = keptWords(organization, form);
    const keys = keysOf(kept);
    const start = kept.length === 1 ? [`start ${kept[0].slice(0, 3)}`] : [];
    const slips = keys.flatMap((word, at) => {
      const others = without(keys, at);
      return others === '' ? [] : [`${others} ${word.slice(0, 2)}~`, `${others} ~${word.slice(-2)}`];
    });
    return [...(keys.length > 0 ? [keys.join(' ')] : []), ...slips, ...start];
  });
}

/** A name asks for those with one word more, an acronym for the long names that it may stand for. */
function callsOf(organization: Organization): Calls {
  const calls = formsOf(organization).map((form): Calls => {
    const keys = keysOf(keptWords(organization, form));
    const letters = acronymKeys(form);
    const all = keys.length > 0 ? [keys.join(' ')] : [];
    const fewer = keys.length > 1 ? keys.map((_, at) => without(keys, at)) : [];
    return form.maybeAcronym
      ? { asks: [...all, ...letters], answers: fewer }
      : { asks: all, answers: [...fewer, ...letters] };
  });
  return { asks: calls.flatMap(({ asks }) => asks), answers: calls.flatMap(({ answers }) => answers) };
}

const without = (words: readonly string[], left: number): string => words.filter((_, at) => at !== left).join(' ');

const formsOf = ({ main, aliases }: Organization): OrganizationForm[] => [main, ...aliases].flat();

const keptWords = ({ kindOnly }: Organization, { parsed }: OrganizationForm): string[] =>
  parsed.words.filter(word => wordKind(word) === 'plain' || (kindOnly && wordKind(word) === 'generic'));

const keysOf = (words: readonly string[]): string[] => [...new Set(words.slice(0, MOST_WORDS).map(skeletonKey))].sort();
