import { EntityRef } from '../../model/entity-ref.ts';
import { Place } from '../../model/place.ts';
import { coordinatesOf } from './coordinates.ts';
import { nameForms, single, type Told } from './values.ts';

/** A place as served, made of the claims. Coordinates come from a gazetteer, by any of its names. */
export function presentPlace(told: Told): Place {
  const country = EntityRef.nullable().parse(single(told, 'country'));
  const names = [told.name, ...nameForms(told).map(({ text }) => text)];
  return Place.parse({
    kind: 'place',
    id: told.id,
    name: told.name,
    aliases: nameForms(told),
    placeKind: single(told, 'placeKind'),
    country,
    coordinates: firstKnown(names, country?.id ?? null),
    ...told.reported,
  });
}

function firstKnown(names: readonly string[], country: string | null): Place['coordinates'] {
  for (const name of names) {
    const known = coordinatesOf(name, country);
    if (known) return known;
  }
  return null;
}
