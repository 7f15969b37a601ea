import type { Actor } from './actor.ts';
import { REGIONS } from './atoms.ts';
import type { Memory, Scene } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { countriesOf, personsOf, type Side, uniteSides } from './side.ts';

const LEAST_LIST = 3;

/** The sides that actors stand for; "they", "the two leaders" and "the Central Asian leaders" through what was told before. */
export const sidesOfActors = ({ memory }: Pick<Scene, 'memory'>, actors: readonly Actor[]): Side[] =>
  uniteSides(actors.flatMap(actor => sidesOfActor(memory, actor)));

function sidesOfActor(memory: Memory, actor: Actor): readonly Side[] {
  if (actor.region !== undefined) return [...(memory.regions.get(actor.region) ?? []), ...actor.sides];
  if (actor.head === 'pronoun') return memory.lastPerson;
  return actor.head === 'group' ? lastGroup(memory, actor.count) : actor.sides;
}

/** Two of them are the two of the last meeting; any other number must fit what was told last. */
function lastGroup(memory: Memory, count: number | undefined): readonly Side[] {
  const groups = [memory.lastPlural, ...memory.candidates.toReversed().map(candidate => candidate.sides)];
  return groups.find(sides => fits(sides, count)) ?? [];
}

function fits(sides: readonly Side[], count: number | undefined): boolean {
  const sizes = [countriesOf(sides).size, personsOf(sides).length];
  return count === undefined ? Math.max(...sizes) > 1 : sizes.includes(count);
}

/** Which states each region word stands for in this report: the first list of three or more that all lie in it. */
export function regionsIn(sentences: readonly (readonly Chunk[])[]): ReadonlyMap<string, readonly Side[]> {
  const lists = sentences.flatMap(chunks => chunks.map(listedCountries)).filter(list => list.length >= LEAST_LIST);
  const regions = new Map<string, readonly Side[]>();
  for (const [words, codes] of REGIONS) {
    const list = lists.find(sides => sides.every(side => side.code !== undefined && codes.has(side.code)));
    if (list) regions.set(words, list);
  }
  return regions;
}

const listedCountries = ({ members }: Chunk): Side[] =>
  uniteSides(members.flatMap(member => member.sides)).filter(side => side.kind === 'country');

/** Remembers who "they" and "he" will be in the next sentence. */
export function remember(memory: Memory, chunks: readonly Chunk[]): void {
  const actors = chunks.filter(chunk => chunk.kind === 'actor');
  const person = actors.flatMap(chunk => chunk.members).find(member => member.head === 'person');
  if (person) memory.lastPerson = person.sides;
  const plural = actors.filter(chunk => chunk.members.length > 1 || chunk.members[0].plural).at(-1);
  if (!plural) return;
  const sides = sidesOfActors({ memory }, plural.members);
  if (fits(sides, undefined)) memory.lastPlural = sides;
}
