import type { Actor } from './actor.ts';
import type { Scene } from './candidate.ts';
import type { Chunk } from './chunks.ts';
import { subjectBefore } from './clause.ts';
import type { Side } from './side.ts';
import { isA } from './words.ts';

type Told = Pick<Scene, 'chunks' | 'chunksOf' | 'sentence'>;

/** How many sentences back "the Minister" may reach to the name that was given with the office. */
const HOLDER_REACH = 12;

/** "The Hon. Minister" is the one introduced as "the Minister, Dr. Rao". */
export function holderTold(
  { chunks, chunksOf, sentence }: Told,
  { office, definite, sides, title }: Actor,
): readonly Side[] {
  if (office === undefined || !definite || sides.length > 0 || !(isA('head', office) || isA('minister', office)))
    return [];
  const words = title.split(' ').filter(word => isA('head', word) || isA('minister', word) || isA('deputy', word));
  const isHolder = ({ head, title: told }: Actor): boolean =>
    head === 'person' && words.every(word => told.split(' ').includes(word));
  for (let back = 0; back <= HOLDER_REACH && back <= sentence.index; back++) {
    const told = (back === 0 ? chunks : chunksOf(sentence.index - back))
      .flatMap(({ members }) => members)
      .find(isHolder);
    if (told) return told.sides;
  }
  return [];
}

/** "Chad says it has postponed the talks": a state or a body that speaks of itself. */
export function speakerBefore(chunks: readonly Chunk[], token: number): readonly Side[] {
  const it = chunks.findIndex(({ first }) => first === token);
  const said = chunks[it - 1]?.lower === 'that' ? it - 2 : it - 1;
  if (!isA('speech', chunks[said]?.lower ?? '')) return [];
  const speakers = subjectBefore(chunks, said - 1);
  return speakers.filter(({ head }) => head === 'country' || head === 'organization').flatMap(({ sides }) => sides);
}
