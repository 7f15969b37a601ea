import type { Candidate, Scene } from './candidate.ts';
import type { Read } from './noun-reading.ts';
import { propose } from './propose.ts';
import { sidesOfActors } from './resolve-sides.ts';
import { countriesOf, personsOf, uniteSides } from './side.ts';

/** "Rao said at a joint news conference with Singh": officials of two states who face the press together have met. */
export function jointConference(scene: Scene, at: number, { phrase, reading }: Read): readonly Candidate[] | undefined {
  const { words, partners } = phrase;
  if (!words.includes('joint') || !words.some(word => word === 'press' || word === 'news')) return undefined;
  const sides = uniteSides(sidesOfActors(scene, [...reading.doers, ...partners]));
  if (personsOf(sides).length < 2 || countriesOf(sides).size < 2) return undefined;
  const { outcome } = reading;
  return propose(scene, { at, method: 'joint-conference', type: 'meeting', noun: 'meeting', sides, outcome });
}
