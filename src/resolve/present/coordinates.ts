import { loadTable } from '../../lists.ts';
import { nameTokens } from '../../model/name-key.ts';
import type { Coordinates } from '../../model/place.ts';

const CITIES = citiesByKey();

/** Where a city lies by the gazetteer; null for one that it does not list in that country. */
export const coordinatesOf = (name: string, country: string | null): Coordinates | null =>
  (country !== null && CITIES.get(keyOf(name, country))) || null;

function keyOf(name: string, country: string): string {
  return `${country} ${nameTokens(name).join('')}`;
}

/** The first of two namesakes in one country is the larger. */
function citiesByKey(): ReadonlyMap<string, Coordinates> {
  const cities = new Map<string, Coordinates>();
  for (const row of loadTable<'name' | 'country' | 'latitude' | 'longitude'>('gazetteer/cities.tsv')) {
    const key = keyOf(row.name, row.country);
    if (!cities.has(key)) cities.set(key, { latitude: Number(row.latitude), longitude: Number(row.longitude) });
  }
  return cities;
}
