import { Person } from '../../model/person.ts';
import { parsePerson } from '../names/person-name.ts';
import { many, nameForms, type Told } from './values.ts';

/** A person as served, made of the claims. */
export function presentPerson(told: Told): Person {
  return Person.parse({
    kind: 'person',
    id: told.id,
    name: told.name,
    aliases: nameForms(told, form => !isSurname(form)),
    weakAliases: nameForms(told, isSurname),
    positions: many(told, 'position'),
    countries: many(told, 'country'),
    ...told.reported,
  });
}

const isSurname = (form: string): boolean => parsePerson(form).words.length < 2;
