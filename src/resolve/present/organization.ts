import { Organization } from '../../model/organization.ts';
import { nameForms, single, type Told } from './values.ts';

/** An organization as served, made of the claims. */
export function presentOrganization(told: Told): Organization {
  return Organization.parse({
    kind: 'organization',
    id: told.id,
    name: told.name,
    acronym: single(told, 'acronym'),
    aliases: nameForms(told),
    organizationKind: single(told, 'organizationKind', 'other'),
    country: single(told, 'country'),
    ...told.reported,
  });
}
