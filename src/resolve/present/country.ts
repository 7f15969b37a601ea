import { Country } from '../../model/country.ts';
import { listedCountry } from '../../model/country-list.ts';
import { nameForms, type Told } from './values.ts';

/** A country as served: what ISO lists, and the forms that reports use. */
export function presentCountry(told: Told): Country {
  const listed = listedCountry(told.id);
  return Country.parse({
    kind: 'country',
    id: told.id,
    name: told.name,
    iso3: listed?.cca3 ?? told.id,
    officialName: listed?.name.official ?? told.name,
    capital: listed?.capital[0] ?? null,
    region: listed?.region ?? '',
    aliases: nameForms(told),
    ...told.reported,
  });
}
