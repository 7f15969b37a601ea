import type { ExtractedPerson } from '../../model/extraction.ts';
import { matchPeople } from '../match.ts';
import type { ParsedName } from '../names/name-view.ts';
import type { Rules } from '../rules.ts';
import { type Sighting, sameReport } from '../sighting.ts';
import { CLASH, type Comparison, type Verdict, weigh } from '../weigh.ts';
import { isNicknamed, isOtherwiseCalled } from './nicknames.ts';
import { portfolioClash, sameOffice } from './offices.ts';
import {
  isCommon,
  middleInitialsDiffer,
  otherKnownWord,
  type PersonView as Person,
  signatureOf,
  surnameKeys,
  viewPerson,
  wordPairKeys,
} from './person-view.ts';
import { remember } from './remember.ts';
import { isList, monthsApart, overlap, sceneOf, surroundings } from './surroundings.ts';

/** A surname and an office mean one person for so many months. */
const ONE_ERA = 72;
/** Two offices of one portfolio-clashing kind are compared only when the reports are this near. */
const ONE_TERM = 18;

/** Of one spelling there is one parsed name, however many reports give it. */
const formLikeness = remember((left: ParsedName, right: ParsedName): number => {
  const { match, score } = matchPeople(left, right);
  return match ? score : 0;
});

const NAME_CLASH: Comparison<Person> = {
  name: 'nameClash',
  weight: CLASH,
  because: 'the full names differ in a word',
  find: () => 1,
};

const COMPARISONS: readonly Comparison<Person>[] = [
  { name: 'name', weight: 0.7, because: 'the names agree', find: nameLikeness },
  {
    name: 'middleInitialsDiffer',
    weight: CLASH,
    because: 'father and son: the middle initials differ',
    find: (left, right) => (middleInitialsDiffer(left, right) ? 1 : 0),
  },
  {
    name: 'nicknamesDiffer',
    weight: CLASH,
    because: 'father and son: the nicknames differ',
    find: (left, right) => (isOtherwiseCalled(left, right) || isOtherwiseCalled(right, left) ? 1 : 0),
  },
  {
    name: 'suffixUnsaid',
    weight: -0.15,
    because: 'one is a Jr or a III, the other may be the father',
    find: (left, right) =>
      left.main.suffix === right.main.suffix || isNicknamed(left, right) || isNicknamed(right, left) ? 0 : 1,
  },
  {
    name: 'oneWord',
    weight: -0.1,
    because: 'one report gives a surname only',
    find: (left, right) => (left.weak || right.weak ? 1 : 0),
  },
  {
    name: 'oneWordNoOffice',
    weight: -0.25,
    because: 'a surname without the same office could be anybody of the family',
    find: (left, right) => ((left.weak || right.weak) && !sameOffice(left.item, right.item) ? 1 : 0),
  },
  {
    name: 'oneWordLongAgo',
    weight: -0.3,
    because: 'years lie between the reports, and offices pass to others of the name',
    find: (left, right) => ((left.weak || right.weak) && longApart(left, right) ? 1 : 0),
  },
  {
    name: 'otherKnownName',
    weight: -0.3,
    because: 'a word differs by a letter or two, and both spellings are names of their own',
    find: (left, right) => (otherKnownWord(left, right) ? 1 : 0),
  },
  {
    name: 'commonName',
    weight: -0.1,
    because: 'many people bear this name',
    find: (left, right) => (isCommon(left) && isCommon(right) ? 1 : 0),
  },
  {
    name: 'commonNameElsewhere',
    weight: -0.1,
    because: 'many bear this name, and the reports give other offices or lie years apart',
    find: (left, right) =>
      isCommon(left) &&
      isCommon(right) &&
      !sameOffice(left.item, right.item) &&
      (bothOffice(left, right) || longApart(left, right))
        ? 1
        : 0,
  },
  {
    name: 'country',
    weight: 0.2,
    because: 'both reports tie the person to one country',
    find: (left, right) => (overlap(left.item.countries, right.item.countries) ? 1 : 0),
  },
  {
    name: 'otherCountry',
    weight: -0.2,
    because: 'the reports tie the person to different countries',
    find: (left, right) => disjoint(left.item.countries, right.item.countries),
  },
  {
    name: 'elsewhere',
    weight: -0.1,
    because: 'the one report does not speak of the country that the other ties the person to',
    find: (left, right) => (sameOffice(left.item, right.item) ? 0 : elsewhere(left, right)),
  },
  {
    name: 'office',
    weight: 0.15,
    because: 'both reports give the same office',
    find: (left, right) => (sameOffice(left.item, right.item) ? 1 : 0),
  },
  {
    name: 'surroundings',
    weight: 0.2,
    because: 'both reports speak of the same countries and people',
    find: surroundings,
  },
  {
    name: 'sameReport',
    weight: -0.2,
    because: 'one report names both',
    find: (left, right) => (sameReport(left, right) ? 1 : 0),
  },
  {
    name: 'officesOfDifferentCountries',
    weight: CLASH,
    because: 'they hold offices of different countries',
    find: (left, right) =>
      disjoint(officeCountries(left), officeCountries(right)) * disjoint(left.item.countries, right.item.countries),
  },
  {
    name: 'officesAtOneTime',
    weight: CLASH,
    because: 'they hold different offices at the same time',
    find: (left, right) =>
      monthsApart(left.report, right.report) <= ONE_TERM && portfolioClash(left.item, right.item) ? 1 : 0,
  },
];

/** How people of several reports are told apart. */
export function peopleRules(): Rules<ExtractedPerson> {
  const views = new Map<string, Person>();
  // A new sighting is compared with those that were there, and once more where it is clustered with some of them.
  const weighClosely = remember((left: Person, right: Person) => weigh(COMPARISONS, left, right));
  const viewOf = (sighting: Sighting<ExtractedPerson>): Person => {
    const view = views.get(sighting.key) ?? viewPerson(sighting);
    views.set(sighting.key, view);
    return view;
  };
  return {
    signature: sighting => signatureOf(viewOf(sighting)),
    blocks: sighting => viewOf(sighting).full.flatMap(({ words }) => wordPairKeys(words)),
    calls: sighting => {
      const answers = surnameKeys(viewOf(sighting));
      return { asks: viewOf(sighting).weak ? answers : [], answers };
    },
    isWeak: sighting => viewOf(sighting).weak,
    apartInReport: ({ report }) => isList(sceneOf(report).people),
    judge: (left, right) => judgePeople(viewOf(left), viewOf(right), weighClosely),
    explains: (third, left, right) => viewOf(third).renamed && onlyNamesClash(viewOf(left), viewOf(right)),
    nameOf: ({ item }) => item.name,
    same: 0.7,
    near: 0.45,
  };
}

/** Most pairs in a block differ in name, and need no further look. */
function judgePeople(left: Person, right: Person, closely: (left: Person, right: Person) => Verdict): Verdict {
  return nameLikeness(left, right) === 0 ? weigh([NAME_CLASH], left, right) : closely(left, right);
}

const onlyNamesClash = (left: Person, right: Person): boolean =>
  nameLikeness(left, right) === 0 && weigh(COMPARISONS, left, right).veto === undefined;

/** The best agreement of any two full forms. Two full names that clash are not mended by a surname they share. */
function nameLikeness(left: Person, right: Person): number {
  return Math.max(...left.full.flatMap(a => right.full.map(b => formLikeness(a, b))));
}

const disjoint = (left: readonly string[], right: readonly string[]): number =>
  left.length > 0 && right.length > 0 && !overlap(left, right) ? 1 : 0;

/** One has no country of its own, and the report around it is about others. */
function elsewhere(left: Person, right: Person): number {
  const [a, b] = [left, right].map(({ item }) => item.countries);
  if (a.length > 0 && b.length > 0) return 0;
  return disjoint(a.length > 0 ? a : sceneOf(left.report).around, b.length > 0 ? b : sceneOf(right.report).around);
}

const bothOffice = (left: Person, right: Person): boolean =>
  left.item.offices.length > 0 && right.item.offices.length > 0;

function longApart(left: Person, right: Person): boolean {
  const months = monthsApart(left.report, right.report);
  return Number.isFinite(months) && months > ONE_ERA;
}

const officeCountries = ({ item }: Person): string[] =>
  item.offices.flatMap(({ country, former }) => (country && !former ? [country] : []));
