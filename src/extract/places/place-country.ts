import { entryOf } from '../gazetteer.ts';
import { type ListedPlace, PLACE_WORDS } from './place-words.ts';

/** The largest namesake is meant without a word about its country when it is so many times larger than the next. */
const FAR_LARGER = 4;
/** So many times where the report mentions the country of none of them. */
const LARGER = 2;
/** Thousands of inhabitants from which a name is first of all the city's. */
const KNOWN_CITY = 100;

/** The country of a city, region or site by its name; null when it is unknown, lies in several or has rivals of its size. */
export function countryOfPlaceName(name: string, mentioned: ReadonlySet<string> = new Set()): string | null {
  const places = entryOf(PLACE_WORDS, name);
  return places ? countryOfNamesakes(places, mentioned) : null;
}

/** Whether a name is that of a listed region, site or city of some size: enough to doubt that it is anything else. */
export function isListedPlace(name: string): boolean {
  const places = entryOf(PLACE_WORDS, name) ?? [];
  return places.some(place => place.kind !== 'city' || place.thousands >= KNOWN_CITY);
}

/** Of namesakes the only or by far largest one; else the one whose country the report mentions. */
export function countryOfNamesakes(places: readonly ListedPlace[], mentioned: ReadonlySet<string>): string | null {
  if (places.some(place => place.kind !== 'city')) return places[0].country;
  const [first, second] = places.toSorted((a, b) => b.thousands - a.thousands);
  if (!second || first.capital || first.thousands >= FAR_LARGER * second.thousands) return first.country;
  const known = places.filter(place => place.country !== null && mentioned.has(place.country));
  if (known.length === 0 && first.thousands >= LARGER * second.thousands) return first.country;
  return known.length === 1 ? known[0].country : null;
}
