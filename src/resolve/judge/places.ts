import type { ExtractedPlace } from '../../model/extraction.ts';
import { nameKey, nameTokens } from '../../model/name-key.ts';
import type { Rules } from '../rules.ts';
import type { Sighting } from '../sighting.ts';
import { CLASH, type Comparison, weigh } from '../weigh.ts';
import { isList, sceneOf, surroundings } from './surroundings.ts';

type Place = Sighting<ExtractedPlace>;

const spelled = ({ item }: Place): string => nameTokens(item.name).join('');

const COMPARISONS: readonly Comparison<Place>[] = [
  {
    name: 'name',
    weight: 0.7,
    because: 'the names are equal',
    find: (left, right) => (spelled(left) === spelled(right) ? 1 : 0),
  },
  {
    name: 'sound',
    weight: 0.6,
    because: 'the names are two transliterations of one',
    find: (left, right) =>
      spelled(left) !== spelled(right) && nameKey(left.item.name) === nameKey(right.item.name) ? 1 : 0,
  },
  {
    name: 'country',
    weight: 0.2,
    because: 'they lie in one country',
    find: ({ item: a }, { item: b }) => (a.country !== null && a.country === b.country ? 1 : 0),
  },
  {
    name: 'kind',
    weight: 0.1,
    because: 'they are of one kind',
    find: ({ item: a }, { item: b }) => (a.kind === b.kind ? 1 : 0),
  },
  {
    name: 'surroundings',
    weight: 0.1,
    because: 'both reports speak of the same countries and people',
    find: surroundings,
  },
  {
    name: 'countriesClash',
    weight: CLASH,
    because: 'they lie in different countries',
    find: ({ item: a }, { item: b }) => (a.country !== null && b.country !== null && a.country !== b.country ? 1 : 0),
  },
];

/** How places of several reports are told apart. */
export const PLACES: Rules<ExtractedPlace> = {
  signature: sighting => JSON.stringify([spelled(sighting), sighting.item.country, sighting.item.kind]),
  blocks: sighting => [spelled(sighting), nameKey(sighting.item.name)],
  isWeak: ({ item }) => item.country === null,
  apartInReport: ({ report }) => isList(sceneOf(report).places),
  judge: (left, right) => weigh(COMPARISONS, left, right),
  nameOf: ({ item }) => item.name,
  same: 0.75,
  near: 0.5,
};
