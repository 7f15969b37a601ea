import { z } from 'zod';
import type { Coordinates } from '../../model/place.ts';
import { chosen } from './chosen.ts';
import type { ListFormat, Served, Writing } from './list-format.ts';

const GeoJsonPoint = z
  .object({
    type: z.literal('Point').meta({ description: 'Always `Point`.' }),
    coordinates: z.array(z.number()).length(2).meta({ description: 'Longitude and latitude, WGS 84.' }),
  })
  .meta({ id: 'GeoJsonPoint', description: 'A point on the earth (RFC 7946).' });

const GeoJsonFeature = z
  .object({
    type: z.literal('Feature').meta({ description: 'Always `Feature`.' }),
    id: z.string().meta({ description: 'Id of the resource.' }),
    geometry: GeoJsonPoint.nullable().meta({ description: 'Where it lies; null when that is not known.' }),
  })
  .meta({
    id: 'GeoJsonFeature',
    description:
      'Where one resource lies (RFC 7946). `properties` holds the resource itself, as its own page shows it.',
  });

export const GeoJsonFeatureCollection = z
  .object({
    type: z.literal('FeatureCollection').meta({ description: 'Always `FeatureCollection`.' }),
    features: z.array(GeoJsonFeature).meta({ description: 'One for each resource.' }),
  })
  .meta({
    id: 'GeoJsonFeatureCollection',
    description: 'A list as GeoJSON (RFC 7946).',
    examples: [{ type: 'FeatureCollection', features: [] }],
  });

/** A collection of features; what nobody can place has no geometry. */
export const GEOJSON: ListFormat = {
  open: () => '{"type":"FeatureCollection","features":[',
  between: ',',
  close: ']}',
  locates: true,
  row: (resource, writing) => {
    const geometry = pointOf(coordinatesOf(resource, writing));
    const properties = chosen(resource, writing.fields);
    return JSON.stringify({ type: 'Feature', id: resource.id, geometry, properties });
  },
};

/** A place lies somewhere itself, a meeting where its place does. */
function coordinatesOf({ kind, coordinates, place }: Served, { located }: Writing): Coordinates | null {
  if (kind === 'place') return (coordinates as Coordinates | null) ?? null;
  return located.get((place as { id: string } | null)?.id ?? '') ?? null;
}

const pointOf = (at: Coordinates | null) => at && { type: 'Point', coordinates: [at.longitude, at.latitude] };
