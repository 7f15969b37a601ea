import type { ExtractedProject } from '../../model/extraction.ts';
import { nameTokens, skeletonKey } from '../../model/name-key.ts';
import type { ProjectSector } from '../../model/vocabulary.ts';
import { parseOrganization, wordKind } from '../names/organization-name.ts';
import type { Rules } from '../rules.ts';
import { type Sighting, sameReport } from '../sighting.ts';
import { CLASH, type Comparison, OTHER_SORT, weigh } from '../weigh.ts';
import { namesDiffer, ownWords, projectName, sharedWords } from './project-name.ts';
import { overlap } from './surroundings.ts';

type Project = Sighting<ExtractedProject>;

/** Sectors that reports confuse, two by two: a wind farm is no solar park, though each is a power plant. */
const CONFUSED: readonly (readonly [ProjectSector, ProjectSector])[] = [
  ['railway', 'bridge'],
  ['road', 'bridge'],
  ['gas_pipeline', 'oil_pipeline'],
  ['hydropower', 'power_plant'],
  ['hydropower', 'water'],
  ['nuclear_power', 'power_plant'],
  ['solar', 'power_plant'],
  ['wind', 'power_plant'],
  ['hydropower', 'industrial'],
  ['nuclear_power', 'industrial'],
  ['power_plant', 'industrial'],
  ['mining', 'industrial'],
  ['building', 'housing'],
  ['building', 'industrial'],
];

const COMPARISONS: readonly Comparison<Project>[] = [
  {
    name: 'sector',
    weight: 0.25,
    because: 'they are of one sector',
    find: ({ item: a }, { item: b }) => (a.sector === b.sector ? 1 : 0),
  },
  {
    name: 'otherSector',
    weight: OTHER_SORT,
    because: 'they are of different sectors',
    find: ({ item: a }, { item: b }) => (sectorsFit(a.sector, b.sector) ? 0 : 1),
  },
  {
    name: 'name',
    weight: 0.45,
    because: 'the names share their distinctive words',
    find: ({ item: a }, { item: b }) => sharedWords(a, b),
  },
  {
    name: 'otherName',
    weight: -0.2,
    because: 'each name has a distinctive word that the other lacks',
    find: (left, right) => (namesDiffer(left.item, right.item) && !sameRoute(left, right) ? 1 : 0),
  },
  {
    name: 'numbersClash',
    weight: CLASH,
    because: 'Line 2 is not Line 3',
    find: ({ item: a }, { item: b }) => clash(projectName(a).numbers, projectName(b).numbers),
  },
  {
    name: 'numberUnsaid',
    weight: -0.35,
    because: 'one names a unit or line that the other does not: a plant is not its second unit',
    find: ({ item: a }, { item: b }) => (isNumbered(a) === isNumbered(b) ? 0 : 1),
  },
  {
    name: 'countries',
    weight: 0.2,
    because: 'they lie in the same countries',
    find: ({ item: a }, { item: b }) => jaccard(a.countries, b.countries),
  },
  {
    name: 'countriesClash',
    weight: CLASH,
    because: 'they lie in different countries',
    find: ({ item: a }, { item: b }) => clash(a.countries, b.countries),
  },
  {
    name: 'route',
    weight: 0.2,
    because: 'they share ends of the route',
    find: (left, right) => jaccard(routeKeys(left), routeKeys(right)),
  },
  {
    name: 'routesClash',
    weight: CLASH,
    because: 'they run between other places',
    find: (left, right) => clash(routeKeys(left), routeKeys(right)),
  },
  {
    name: 'otherEnd',
    weight: CLASH,
    because: 'they share one end and run to others',
    find: otherEnd,
  },
  {
    name: 'namedInSentence',
    weight: 0.45,
    because: 'one report names the place where the other has it in the name',
    find: (left, right) => Math.max(namedInSentence(left, right), namedInSentence(right, left)),
  },
  {
    name: 'cost',
    weight: 0.1,
    because: 'both give the same cost',
    find: ({ item: a }, { item: b }) =>
      a.cost && b.cost && a.cost.currency === b.cost.currency && a.cost.amount === b.cost.amount ? 1 : 0,
  },
  {
    name: 'sameReport',
    weight: CLASH,
    because: 'one report tells of both',
    find: (left, right) => (sameReport(left, right) ? 1 : 0),
  },
];

/** How projects of several reports are told apart. */
export const PROJECTS: Rules<ExtractedProject> = {
  signature: signatureOf,
  blocks: sighting => blockKeys(sighting),
  calls: sighting => {
    const asks = isNameless(sighting) ? namesBeside(sighting) : [];
    return { asks, answers: [...asks, ...ownWords(sighting.item)] };
  },
  isWeak: project => isNameless(project),
  apartInReport: () => true,
  judge: (left, right) => weigh(COMPARISONS, left, right),
  nameOf: ({ item }) => item.name,
  same: 0.6,
  near: 0.4,
};

/** All that comparisons look at. A work without a name of its own is told by its sentence, and looks like no other. */
function signatureOf(project: Project): string {
  const { name, sector, countries, route, cost } = project.item;
  if (isNameless(project)) return project.key;
  const price = cost && [cost.amount, cost.currency];
  const { numbers } = projectName(project.item);
  return JSON.stringify([nameTokens(name), numbers, sector, countries.toSorted(), route.map(nameTokens), price]);
}

/** Each word of its own and the two ends of the route; countries, which stand in many names, by two or with the sector. */
function blockKeys({ item }: Project): string[] {
  const countries = [...new Set(projectName(item).words)].filter(word => wordKind(word) === 'country').sort();
  const pairs = countries.flatMap((one, at) => countries.slice(at + 1).map(other => `${one} ${other}`));
  const alone = countries.map(country => `${country} ${item.sector}`);
  const ends = item.route.length > 1 ? [`route ${endsOf(item).join(' ')}`] : [];
  return [...ownWords(item), ...pairs, ...alone, ...ends];
}

const isNameless = ({ item }: Project): boolean => projectName(item).words.length === 0;
const isNumbered = (item: ExtractedProject): boolean => projectName(item).numbers.length > 0;

/** Names in the sentence of a work that has none of its own: "a nuclear power plant at Vinh Loc". */
const namesBeside = ({ item }: Project): string[] =>
  (item.evidence[0].quote.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).flatMap(nameTokens).map(skeletonKey);

function namedInSentence(unnamed: Project, named: Project): number {
  const words = ownWords(named.item);
  if (!isNameless(unnamed) || words.length === 0) return 0;
  const beside = namesBeside(unnamed);
  return words.every(word => beside.includes(word)) ? 1 : 0;
}

/** A to B and A to C: two works of two ends each. Countries are no ends: a line through them may be told by any two. */
function otherEnd(left: Project, right: Project): number {
  const [a, b] = [left, right].map(({ item }) =>
    item.route
      .map(stop => parseOrganization(stop).words)
      .filter(words => !words.some(word => wordKind(word) === 'country'))
      .map(words => words.map(skeletonKey).join(' ')),
  );
  if (a.length !== 2 || b.length !== 2) return 0;
  return a.filter(end => b.includes(end)).length === 1 ? 1 : 0;
}

const sectorsFit = (left: ProjectSector, right: ProjectSector): boolean =>
  left === right || CONFUSED.some(pair => pair.includes(left) && pair.includes(right));

/** The ends of a route, in one order. */
const endsOf = ({ route }: ExtractedProject): string[] =>
  [route[0], route[route.length - 1]].map(stop => nameTokens(stop).map(skeletonKey).join(' ')).sort();

const sameRoute = ({ item: a }: Project, { item: b }: Project): boolean =>
  a.route.length > 1 && b.route.length > 1 && endsOf(a).join() === endsOf(b).join();

const routeKeys = ({ item }: Project): string[] =>
  item.route.flatMap(stop =>
    parseOrganization(stop).words.map(word => (wordKind(word) === 'country' ? word : skeletonKey(word))),
  );

function jaccard(left: readonly string[], right: readonly string[]): number {
  const all = new Set([...left, ...right]);
  return all.size === 0 ? 0 : [...all].filter(one => left.includes(one) && right.includes(one)).length / all.size;
}

const clash = (left: readonly string[], right: readonly string[]): number =>
  left.length > 0 && right.length > 0 && !overlap(left, right) ? 1 : 0;
