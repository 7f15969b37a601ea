import { Person, type PersonPosition } from '../../model/person.ts';
import { parsePerson } from '../names/person-name.ts';
import { many, nameForms, type Told } from './values.ts';

/** A person as served, made of the claims. */
export function presentPerson(told: Told): Person {
  const person = Person.parse({
    kind: 'person',
    id: told.id,
    name: told.name,
    aliases: nameForms(told, form => !isSurname(form)),
    weakAliases: nameForms(told, isSurname),
    positions: many(told, 'position'),
    countries: many(told, 'country'),
    ...told.reported,
  });
  return { ...person, positions: withoutVaguer(person.positions) };
}

const isSurname = (form: string): boolean => parsePerson(form).words.length < 2;

/** "President" says no more beside "President of Tajikistan". */
const withoutVaguer = (positions: readonly PersonPosition[]): PersonPosition[] =>
  positions.filter(
    position => isPlaced(position) || !positions.some(other => isPlaced(other) && sameOffice(position, other)),
  );

const isPlaced = ({ country, organization }: PersonPosition): boolean => country !== null || organization !== null;

const sameOffice = (one: PersonPosition, other: PersonPosition): boolean =>
  one.former === other.former && one.title.toLowerCase() === other.title.toLowerCase();
