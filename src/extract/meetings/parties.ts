import { flatMap } from '../flat-map.ts';
import { countriesOf, type Side } from './side.ts';

/** How many sit at the table: each person, each country that no person stands for, each organization. */
export function partyCount(sides: readonly Side[]): number {
  const persons = sides.filter(side => side.kind === 'person');
  const represented = new Set(flatMap(persons, side => side.countries));
  const states = sides.filter(side => side.kind === 'country' && !represented.has(side.countries[0]));
  const seated = new Set([...represented, ...flatMap(states, side => side.countries)]);
  const bodies = sides.filter(side => side.kind === 'organization' && !side.countries.some(code => seated.has(code)));
  return persons.length + states.length + bodies.length;
}

/** More than one state, or somebody who stands for none. */
export function crossesBorders(sides: readonly Side[]): boolean {
  const countries = countriesOf(sides);
  return countries.size > 1 || sides.some(side => side.kind === 'organization') || sides.some(isStateless);
}

const isStateless = (side: Side): boolean => side.kind === 'person' && side.countries.length === 0;
