import { z } from 'zod';
import { EntityRef } from './entity-ref.ts';
import { includedFields } from './evidence.ts';
import { PartialDate } from './partial-date.ts';
import { NameForm, reportedFields } from './reported.ts';

export const PersonPosition = z
  .object({
    title: z.string().meta({ description: 'The office as written.' }),
    country: EntityRef.nullable().meta({ description: 'Country the office belongs to.' }),
    organization: EntityRef.nullable().meta({ description: 'Organization the office belongs to.' }),
    former: z.boolean().meta({ description: 'Whether reports call it past.' }),
    start: PartialDate.nullable().meta({ description: 'From when, where reports say.' }),
    end: PartialDate.nullable().meta({ description: 'Until when, where reports say.' }),
  })
  .meta({ id: 'PersonPosition', description: 'An office that reports say a person holds or held.' });
export type PersonPosition = z.infer<typeof PersonPosition>;

export const Person = z
  .object({
    kind: z.literal('person').meta({ description: 'Always `person`.' }),
    id: z.string().meta({ description: 'Person id, a slug.' }),
    name: z.string().meta({ description: 'The fullest form found.' }),
    aliases: z.array(NameForm).meta({ description: 'Every other surface form with its count.' }),
    weakAliases: z.array(NameForm).meta({ description: 'Forms that alone do not tell who is meant: a surname.' }),
    positions: z.array(PersonPosition).meta({ description: 'Offices that reports give.' }),
    countries: z.array(EntityRef).meta({ description: 'Countries that reports tie the person to.' }),
    ...reportedFields,
    ...includedFields,
  })
  .meta({ id: 'Person', description: 'A person named in reports.' });
export type Person = z.infer<typeof Person>;
