import type { Actor } from './actor.ts';
import type { Scene } from './candidate.ts';
import { partyCount } from './parties.ts';
import { sidesOfActors } from './resolve-sides.ts';
import { personsOf, type Side, uniteSides } from './side.ts';

/**
 * The meetings of one telling. Somebody who "met President Rao, Foreign Minister Bose and Governor Das" had three; with
 * people who are not named, or who come as a side of their own, it is one.
 */
export function meetingsOf(scene: Scene, subject: readonly Side[], objects: readonly Actor[]): Side[][] {
  const named = objects.filter(actor => actor.head === 'person' && actor.named);
  const apart = named.length > 1 && (partyCount(subject) === 1 || personsOf(subject).length === 1);
  if (!apart) return [uniteSides([...subject, ...sidesOfActors(scene, objects)])];
  return named.map(actor => uniteSides([...subject, ...sharedCountries(named), ...actor.sides]));
}

/** In "Egyptian President A and Foreign Minister B" the second is Egypt's as well. */
function sharedCountries(named: readonly Actor[]): Side[] {
  const lists = named.map(actor => actor.sides.filter(side => side.kind === 'country'));
  const known = lists.filter(list => list.length > 0);
  const codes = new Set(known.flat().map(side => side.key));
  return known.length < named.length && codes.size === 1 ? known[0] : [];
}
