import { createRequire } from 'node:module';
import type { Country as ListedCountry } from 'world-countries';

/** Every ISO 3166-1 entry, from the npm package world-countries (ODbL). Loaded by require: its module entry is bare JSON. */
export const COUNTRY_LIST: readonly ListedCountry[] = createRequire(import.meta.url)('world-countries');

const BY_CODE = new Map(COUNTRY_LIST.map(country => [country.cca2 as string, country]));

export const listedCountry = (code: string): ListedCountry | undefined => BY_CODE.get(code);

/** English short name of an ISO 3166-1 alpha-2 code; the code itself when it is not listed. */
export const countryName = (code: string): string => BY_CODE.get(code)?.name.common ?? code;
