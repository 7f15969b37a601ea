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

/** "President" says no more beside "President of Tajikistan", nor that beside "President of Tajikistan since 1994". */
const withoutVaguer = (positions: readonly PersonPosition[]): PersonPosition[] =>
  positions.filter(position => !positions.some(other => saysMore(other, position)));

function saysMore(one: PersonPosition, other: PersonPosition): boolean {
  if (one.former !== other.former || one.title.toLowerCase() !== other.title.toLowerCase()) return false;
  const [more, less] = [one, other].map(detailsOf);
  return more.length > less.length && less.every(detail => more.includes(detail));
}

const detailsOf = ({ country, organization, start, end }: PersonPosition): string[] =>
  [country?.id, organization?.id, start && `since ${start.edtf}`, end && `until ${end.edtf}`].flatMap(
    said => said ?? [],
  );
