import { z } from 'zod';
import { EntityRef } from './entity-ref.ts';
import { includedFields } from './evidence.ts';
import { NameForm, reportedFields } from './reported.ts';
import { OrganizationKind } from './vocabulary.ts';

export const Organization = z
  .object({
    kind: z.literal('organization').meta({ description: 'Always `organization`.' }),
    id: z.string().meta({ description: 'Organization id, a slug.' }),
    name: z.string().meta({ description: 'The fullest form found.' }),
    acronym: z.string().nullable().meta({ description: 'Acronym, when a report gives one.' }),
    aliases: z.array(NameForm).meta({ description: 'Every other surface form with its count.' }),
    organizationKind: OrganizationKind,
    country: EntityRef.nullable().meta({ description: 'Country it belongs to, when reports say so.' }),
    ...reportedFields,
    ...includedFields,
  })
  .meta({ id: 'Organization', description: 'An organization named in reports.' });
export type Organization = z.infer<typeof Organization>;
