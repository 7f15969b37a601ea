import { loadWords } from '../../lists.ts';
import type { ExtractedPerson } from '../../model/extraction.ts';
import { skeletonKey } from '../../model/name-key.ts';
import { matchNames } from '../match.ts';
import { parsePerson } from '../names/person-name.ts';
import type { Rules } from '../rules.ts';
import type { Sighting } from '../sighting.ts';
import { CLASH, type Comparison, weigh } from '../weigh.ts';
import { portfolioClash, sameOffice } from './offices.ts';
import { monthsApart, overlap, surroundings } from './surroundings.ts';

type Person = Sighting<ExtractedPerson>;

const GIVEN = new Set(loadWords('gazetteer/given-names.txt'));
const SURNAMES = new Set(loadWords('gazetteer/surname-list.txt'));
/** Two offices of one portfolio-clashing kind are compared only when the reports are this near. */
const ONE_TERM = 18;

const COMPARISONS: readonly Comparison<Person>[] = [
  { name: 'name', weight: 0.7, because: 'the names agree', find: nameLikeness },
  {
    name: 'nameClash',
    weight: CLASH,
    because: 'the full names differ in a word',
    find: (left, right) => (nameLikeness(left, right) === 0 ? 1 : 0),
  },
  {
    name: 'oneWord',
    weight: -0.25,
    because: 'one report gives a surname only',
    find: (left, right) => (isWeak(left) || isWeak(right) ? 1 : 0),
  },
  {
    name: 'commonName',
    weight: -0.1,
    because: 'many people bear this name',
    find: (left, right) => (isCommon(left) && isCommon(right) ? 1 : 0),
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
    name: 'office',
    weight: 0.15,
    because: 'both reports give the same office',
    find: (left, right) => (sameOffice(left.item, right.item) ? 1 : 0),
  },
  {
    name: 'surroundings',
    weight: 0.1,
    because: 'both reports speak of the same countries and people',
    find: surroundings,
  },
  {
    name: 'sameReport',
    weight: -0.2,
    because: 'one report names both',
    find: (left, right) => (left.report === right.report ? 1 : 0),
  },
  {
    name: 'officesOfDifferentCountries',
    weight: CLASH,
    because: 'they hold offices of different countries',
    find: (left, right) => disjoint(officeCountries(left), officeCountries(right)),
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
export const PEOPLE: Rules<ExtractedPerson> = {
  signature: ({ item, report }) =>
    JSON.stringify([
      [...parsePerson(item.name).words].sort(),
      parsePerson(item.name).suffix,
      [...item.countries].sort(),
      item.offices.map(({ title, country, former }) => [title.toLowerCase(), country, former]).sort(),
      report.publishedOn?.slice(0, 4),
    ]),
  blocks: ({ item }) => formsOf(item).flatMap(form => parsePerson(form).words.map(skeletonKey)),
  isWeak,
  judge: (left, right) => weigh(COMPARISONS, left, right),
  nameOf: ({ item }) => item.name,
  same: 0.7,
  near: 0.45,
};

/** A name that alone does not tell who is meant: one word. */
function isWeak({ item }: Person): boolean {
  return formsOf(item).every(form => parsePerson(form).words.length < 2);
}

const formsOf = (item: ExtractedPerson): string[] => [item.name, ...item.aliases];

/** The full names of a report; when it has none, its surname. */
function strongForms(item: ExtractedPerson): string[] {
  const full = formsOf(item).filter(form => parsePerson(form).words.length > 1);
  return full.length > 0 ? full : [item.name];
}

/** The best agreement of any two full forms. Two full names that clash are not mended by a surname they share. */
function nameLikeness(left: Person, right: Person): number {
  const scores = strongForms(left.item).flatMap(name1 =>
    strongForms(right.item).map(name2 => matchNames({ kind: 'person', name1, name2 })),
  );
  return Math.max(...scores.map(({ match, score }) => (match ? score : 0)));
}

function isCommon({ item }: Person): boolean {
  const { words } = parsePerson(item.name);
  return words.length === 2 && words.some(word => GIVEN.has(word)) && words.some(word => SURNAMES.has(word));
}

const disjoint = (left: readonly string[], right: readonly string[]): number =>
  left.length > 0 && right.length > 0 && !overlap(left, right) ? 1 : 0;

const officeCountries = ({ item }: Person): string[] =>
  item.offices.flatMap(({ country, former }) => (country && !former ? [country] : []));
