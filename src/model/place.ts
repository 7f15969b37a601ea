import { z } from 'zod';
import { EntityRef } from './entity-ref.ts';
import { includedFields } from './evidence.ts';
import { NameForm, reportedFields } from './reported.ts';
import { PlaceKind } from './vocabulary.ts';

export const Coordinates = z
  .object({
    latitude: z.number().min(-90).max(90).meta({ description: 'Degrees north, WGS 84.' }),
    longitude: z.number().min(-180).max(180).meta({ description: 'Degrees east, WGS 84.' }),
  })
  .meta({ id: 'Coordinates', description: 'A point on the earth, WGS 84.' });
export type Coordinates = z.infer<typeof Coordinates>;

export const Place = z
  .object({
    kind: z.literal('place').meta({ description: 'Always `place`.' }),
    id: z.string().meta({ description: 'Place id, a slug.' }),
    name: z.string().meta({ description: 'The commonest form found.' }),
    aliases: z.array(NameForm).meta({ description: 'Every other surface form with its count.' }),
    placeKind: PlaceKind,
    country: EntityRef.nullable().meta({ description: 'Country it lies in.' }),
    coordinates: Coordinates.nullable().meta({ description: 'Where it lies, when a gazetteer has it.' }),
    ...reportedFields,
    ...includedFields,
  })
  .meta({ id: 'Place', description: 'A city, region or site named in reports.' });
export type Place = z.infer<typeof Place>;
