import { Place } from '../../model/place.ts';
import { nameForms, single, type Told } from './values.ts';

/** A place as served, made of the claims. Coordinates come from a gazetteer, not from reports. */
export function presentPlace(told: Told): Place {
  return Place.parse({
    kind: 'place',
    id: told.id,
    name: told.name,
    aliases: nameForms(told),
    placeKind: single(told, 'placeKind'),
    country: single(told, 'country'),
    coordinates: null,
    ...told.reported,
  });
}
