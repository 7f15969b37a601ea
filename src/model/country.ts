import { z } from 'zod';
import { includedFields } from './evidence.ts';
import { NameForm, reportedFields } from './reported.ts';

export const Country = z
  .object({
    kind: z.literal('country').meta({ description: 'Always `country`.' }),
    id: z.string().meta({ description: 'ISO 3166-1 alpha-2 code.' }),
    name: z.string().meta({ description: 'English short name.' }),
    iso3: z.string().meta({ description: 'ISO 3166-1 alpha-3 code.' }),
    officialName: z.string().meta({ description: 'English official name.' }),
    capital: z.string().nullable().meta({ description: 'Capital, null where there is none.' }),
    region: z.string().meta({ description: 'World region.' }),
    aliases: z.array(NameForm).meta({ description: 'Names, demonyms and metonyms as found.' }),
    ...reportedFields,
    ...includedFields,
  })
  .meta({ id: 'Country', description: 'A country named in reports.' });
export type Country = z.infer<typeof Country>;
