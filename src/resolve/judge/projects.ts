import { loadTable } from '../../lists.ts';
import type { ExtractedProject } from '../../model/extraction.ts';
import { nameTokens, skeletonKey } from '../../model/name-key.ts';
import type { ProjectSector } from '../../model/vocabulary.ts';
import { acronymFit } from '../names/acronyms.ts';
import { organizationForm } from '../names/organization-form.ts';
import { parseOrganization, wordKind } from '../names/organization-name.ts';
import type { Rules } from '../rules.ts';
import { type Sighting, sameReport } from '../sighting.ts';
import { CLASH, type Comparison, OTHER_SORT, weigh } from '../weigh.ts';
import { overlap } from './surroundings.ts';

type Project = Sighting<ExtractedProject>;

/** Words of a project's name that its sector already says. */
const SECTOR_WORDS = new Set(loadTable<'word'>('gazetteer/name-project-words.tsv').map(({ word }) => word));
/** Sectors that reports confuse; outside a group two works are two. */
const GROUPS: readonly (readonly ProjectSector[])[] = [
  ['railway', 'road', 'bridge'],
  ['gas_pipeline', 'oil_pipeline'],
  ['hydropower', 'power_plant', 'water'],
  ['nuclear_power', 'power_plant'],
  ['solar', 'wind', 'power_plant'],
  ['mining', 'industrial'],
  ['building', 'housing', 'industrial'],
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
  { name: 'name', weight: 0.45, because: 'the names share their distinctive words', find: sharedWords },
  {
    name: 'numbersClash',
    weight: CLASH,
    because: 'Line 2 is not Line 3',
    find: (left, right) => clash(numbers(left), numbers(right)),
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
  weakBlocks: sighting => (distinctive(sighting).length === 0 ? namesBeside(sighting) : plainWords(sighting)),
  isWeak: sighting => distinctive(sighting).length === 0,
  judge: (left, right) => weigh(COMPARISONS, left, right),
  nameOf: ({ item }) => item.name,
  same: 0.6,
  near: 0.4,
};

/** All that comparisons look at. A work without a name of its own is told by its sentence, and looks like no other. */
function signatureOf(project: Project): string {
  const { name, sector, countries, route, cost } = project.item;
  if (distinctive(project).length === 0) return project.key;
  const price = cost && [cost.amount, cost.currency];
  return JSON.stringify([nameTokens(name), sector, countries.toSorted(), route.map(nameTokens), price]);
}

/** Each word of its own; countries, which stand in many names, by two or with the sector. */
function blockKeys(project: Project): string[] {
  const words = [...new Set(distinctive(project))].sort();
  const countries = words.filter(word => wordKind(word) === 'country');
  const own = plainWords(project);
  const pairs = countries.flatMap((one, at) => countries.slice(at + 1).map(other => `${one} ${other}`));
  const alone = countries.map(country => `${country} ${project.item.sector}`);
  return [...own, ...pairs, ...alone];
}

const plainWords = (project: Project): string[] =>
  distinctive(project)
    .filter(word => wordKind(word) !== 'country')
    .map(skeletonKey);

/** Names in the sentence of a work that has none of its own: "a nuclear power plant at Vinh Loc". */
const namesBeside = ({ item }: Project): string[] =>
  (item.evidence[0].quote.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).flatMap(nameTokens).map(skeletonKey);

function namedInSentence(unnamed: Project, named: Project): number {
  const words = plainWords(named);
  if (distinctive(unnamed).length > 0 || words.length === 0) return 0;
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
  left === right || GROUPS.some(group => group.includes(left) && group.includes(right));

/** Words that neither the sector nor the small words explain; countries as codes. */
const distinctive = ({ item }: Project): string[] =>
  parseOrganization(item.name).words.filter(word => !SECTOR_WORDS.has(word) && wordKind(word) !== 'number');

const numbers = ({ item }: Project): string[] =>
  parseOrganization(item.name).words.filter(word => wordKind(word) === 'number');

/** Of the words of the shorter name how many stand in the longer, and a little for standing alone. */
function sharedWords(left: Project, right: Project): number {
  if (acronymFit(organizationForm(left.item.name), organizationForm(right.item.name)) > 0) return 1;
  const [a, b] = [distinctive(left), distinctive(right)];
  const shorter = Math.min(a.length, b.length);
  if (shorter === 0) return 0;
  const shared = a.filter(word => b.some(other => skeletonKey(word) === skeletonKey(other))).length;
  return (shared / shorter + (2 * shared) / (a.length + b.length)) / 2;
}

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
